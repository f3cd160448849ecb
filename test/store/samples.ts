import { type ArticleSketch, sketchReading } from './sketchReading.ts';

const KESTREL: ArticleSketch = {
  headline: 'Kestrel dam holds, says governor',
  dateline: 'PORT ELAN (Reuters) - ',
  agency: 'Reuters',
  paragraphs: [
    '“The Kestrel dam is safe,” Governor Mira Tolland told reporters. 🌊 “Nobody has to leave,” Tolland said.',
    'A Western engineer said the wall had moved. A Western engineer also spoke of leaks.',
  ],
  speakers: [
    { name: 'Mira Tolland', aliases: ['Tolland'], titles: ['Governor'], affiliation: 'Province of Elan' },
    { name: 'A Western engineer', kind: 'UNNAMED', count: 1 },
    { name: 'A Western engineer', kind: 'UNNAMED', count: 1 },
  ],
  quotes: [
    {
      words: 'The Kestrel dam is safe,',
      cue: 'told',
      mention: 'Governor Mira Tolland',
      by: ['Mira Tolland'],
      via: [{ name: 'Reporters', kind: 'BRIEFING', words: 'told reporters' }],
      claims: ['dam safe'],
    },
    { words: 'Nobody has to leave,', cue: 'said', mention: 'Tolland', by: ['Mira Tolland'], claims: ['nobody leaves'] },
    {
      words: 'the wall had moved',
      cue: 'said',
      mention: 'A Western engineer',
      by: ['A Western engineer'],
      claims: ['wall moved'],
    },
  ],
};

const VALLEY: ArticleSketch = {
  headline: 'Valley council says dam is not safe',
  dateline: 'PORT ELAN (AP) - ',
  agency: 'AP',
  paragraphs: [
    'The Valley Council rejected that the dam was safe, its spokesman Oskar Bren said.',
    '“The dam above Kestrel is not safe at all,” he said. “It will break,” added MIRA TOLLAND’s rival, quoted by Elan Radio.',
    'The army denied that it had blasted rock.',
  ],
  speakers: [
    { name: 'The Valley Council', kind: 'ORGANIZATION' },
    { name: 'Oskar Bren', affiliation: 'Valley Council' },
    { name: 'Mira  Tolland', affiliation: 'Elan' },
    { name: 'The army', kind: 'GOVERNMENT' },
  ],
  quotes: [
    { words: 'The dam above Kestrel is not safe at all,', by: ['Oskar Bren'], claims: ['dam unsafe'] },
    {
      words: 'It will break,',
      by: ['Mira  Tolland'],
      via: [{ name: 'ELAN RADIO', kind: 'RELAY', words: 'quoted by Elan Radio', relay: 'The Valley Council' }],
    },
  ],
  denials: [
    {
      words: 'The Valley Council rejected that the dam was safe',
      form: 'REJECTED',
      by: ['The Valley Council', 'Oskar Bren'],
      against: ['The Kestrel dam is safe,'],
    },
    { words: 'The army denied that it had blasted rock', by: ['The army'], against: ['it had blasted rock'] },
  ],
};

const ENGINEERS: ArticleSketch = {
  headline: 'Engineers look at Kestrel wall',
  paragraphs: [
    '“The Kestrel dam is safe and sound,” said the Elan Water Board. Oskar Bren contradicted a later word on leaving.',
    'The army declined to comment.',
  ],
  speakers: [
    { name: 'Elan Water Board', kind: 'GOVERNMENT', country: 'Elan' },
    { name: 'Oskar Bren', affiliation: 'Council' },
    { name: 'The army', kind: 'GOVERNMENT' },
  ],
  quotes: [
    {
      words: 'The Kestrel dam is safe and sound,',
      by: ['Elan Water Board'],
      via: [{ name: 'Elan Radio', kind: 'RELAY', words: 'said the Elan Water Board' }],
      claims: ['dam safe'],
    },
  ],
  denials: [
    {
      words: 'Oskar Bren contradicted a later word on leaving',
      form: 'CONTRADICTED',
      by: ['Oskar Bren'],
      against: ['Nobody has to leave,'],
    },
    { words: 'The army declined to comment', form: 'DECLINED_TO_COMMENT', by: ['The army'] },
  ],
};

/** Three articles in one document: the first denies what only the last says, and the second what the last says too. */
export const ALL_IN_ONE = sketchReading([ENGINEERS, VALLEY, KESTREL]);

/** The same articles in company of one other, and alone. */
export const DENIED_BEFORE = sketchReading([VALLEY, KESTREL]);
export const SAID_BEFORE = sketchReading([KESTREL, ENGINEERS]);
export const KESTREL_ALONE = sketchReading([KESTREL]);
