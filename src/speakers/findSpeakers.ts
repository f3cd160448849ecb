import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { SilenceInTokens } from '#quotes/findSilences.ts';
import type { Draft, TokenRange } from '#quotes/found.ts';
import { makePassage, type Passage, type PassageSentence } from '#quotes/passage.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Stretch } from '#text/span.ts';
import type { Character } from './character.ts';
import { makeCast } from './makeCast.ts';
import { readMention } from './mention.ts';
import { namedLater } from './namedLater.ts';
import { type Resolved, resolveMention } from './resolveMention.ts';
import type { Speaker, Voice, VoicedQuote, VoicedSilence } from './speaker.ts';
import type { Walk } from './walk.ts';
import { withoutCapitals } from './withoutCapitals.ts';

/** What an article's quotes and silences become when their mentions are resolved. */
export interface Voiced {
  readonly quotes: readonly VoicedQuote[];
  readonly silences: readonly VoicedSilence[];
  /** Everybody who became a speaker so far, those of later stages included. */
  readonly speakers: () => readonly Speaker[];
  /** For the stages behind this one: the walk at its end, and the speaker that each character became. */
  readonly walk: Walk;
  readonly speakerOf: (character: Character) => Speaker;
}

interface Task {
  readonly at: number;
  readonly cue: TokenRange | null;
  readonly mentions: readonly TokenRange[];
  readonly done: (voices: Resolved[]) => void;
}

/**
 * Finds who speaks in each quote and who is silent, in one walk through the article in reading order.
 *
 * @param passage the article made ready
 */
export function findSpeakers(passage: Passage, quotes: readonly QuoteInTokens[], silences: readonly SilenceInTokens[]): Voiced {
  const captions = makePassage(passage.text, { ...passage.article, paragraphs: passage.article.captions });
  const contents = new Map<number, readonly TokenRange[]>();
  for (const { draft } of quotes) {
    if (draft.mention === null) continue;
    const { first } = draft.mention;
    contents.set(first, [...(contents.get(first) ?? []), ...draft.content]);
  }
  const cast = makeCast(passage, captions);
  const walk: Walk = { passage, cast, heard: [], described: [], contents, subjects: [], beside: [] };
  const ofDraft = new Map<Draft, Resolved[]>();
  const ofSilence = new Map<SilenceInTokens, Resolved[]>();
  const tasks: Task[] = [];
  for (const { draft } of quotes) {
    if (draft.mention !== null)
      tasks.push({
        at: draft.mention.first,
        cue: draft.cue,
        mentions: [draft.mention],
        done: (voices) => ofDraft.set(draft, voices),
      });
  }
  for (const silence of silences)
    tasks.push({
      at: silence.mentions[0]?.first ?? 0,
      cue: null,
      mentions: silence.mentions,
      done: (voices) => ofSilence.set(silence, voices),
    });
  tasks.sort((a, b) => a.at - b.at);

  const known = new Map<string, Resolved[]>();
  for (const { at, cue, mentions, done } of tasks) {
    // Two cues may share a subject; it is resolved once.
    const key = mentions.map(({ first, end }) => `${first}-${end}`).join();
    let voices = known.get(key);
    if (voices === undefined) {
      voices = mentions.flatMap((mention) => resolveMention(walk, mention));
      known.set(key, voices);
      const [first] = mentions;
      const word = first === undefined ? '' : (readMention(passage, first, cast)?.noun ?? '');
      walk.heard.push({ at, word, cue, characters: voices.map(({ character }) => character) });
    }
    done(voices);
  }

  for (const [character, person] of namedLater(walk)) {
    person.titles.push(titleAt(passage, character.seenAt));
    for (const voices of known.values()) {
      voices.forEach((one, index) => {
        if (one.character === character) voices[index] = { character: person, inferred: true, resolvedBy: 'namedLater' };
      });
    }
  }

  // Who has a turn in a transcript is somebody, though the label be one word in capitals.
  for (const { draft } of quotes) {
    if (draft.verbatim !== true) continue;
    for (const { character } of ofDraft.get(draft) ?? [])
      if (character.kind === 'ORGANIZATION' && /^\p{Lu}{4,}$/u.test(character.name)) character.kind = 'PERSON';
  }

  const speakers = new Map<Character, Speaker>();
  const speakerOf = (character: Character): Speaker => {
    let speaker = speakers.get(character);
    if (speaker === undefined) {
      speaker = toSpeaker(character, walk);
      speakers.set(character, speaker);
    }
    return speaker;
  };
  const voicesOf = (resolved: readonly Resolved[], inferred: boolean, by?: string): Voice[] =>
    resolved.map((one) => ({
      speaker: speakerOf(one.character),
      inferred: inferred || one.inferred,
      resolvedBy: by ?? one.resolvedBy,
    }));
  const voiced = quotes.map(({ quote, draft }): VoicedQuote => {
    const from = draft.goesOnFrom;
    return from === null
      ? { quote, voices: voicesOf(ofDraft.get(draft) ?? [], false) }
      : { quote, voices: voicesOf(ofDraft.get(from) ?? [], true, 'lastSpeaker') };
  });
  const silent = silences.map(
    (one): VoicedSilence => ({ silence: one.silence, voices: voicesOf(ofSilence.get(one) ?? [], false) }),
  );
  return { quotes: voiced, silences: silent, speakers: () => [...speakers.values()], walk, speakerOf };
}

function toSpeaker(character: Character, { cast, passage }: Walk): Speaker {
  const { name, kind, aliases, titles, country, count } = character;
  return {
    name: kind === 'PERSON' ? withoutCapitals(name) : name,
    kind,
    aliases: [...aliases],
    titles: [...titles],
    affiliation: affiliationOf(character, cast, passage),
    country,
    count,
  };
}

/** The words at a token by which somebody was spoken of who is named later. */
function titleAt(passage: Passage, first: number): Stretch {
  const { end } = passage.sentences[passage.sentenceAt(first)] as PassageSentence;
  return stretchOf(passage, { first, end: endOfNounPhrase(passage.tokens, first, end, false) });
}

/** The body named in somebody's title: `a spokesman for the Port Office`. */
function affiliationOf(character: Character, cast: Walk['cast'], { tokens }: Passage): string | null {
  if (character.kind !== 'PERSON') return null;
  const startOf = (index: number): number => tokens[cast.named[index]?.name.whole.first ?? -1]?.start ?? Infinity;
  for (const title of character.titles) {
    let low = 0;
    let high = cast.named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) < title.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; startOf(i) < title.end; i++) {
      const { name, character: body } = cast.named[i] as Walk['cast']['named'][number];
      if (body !== null && body.kind !== 'PERSON' && body !== character && name.kind !== null) return body.name;
    }
  }
  return null;
}
