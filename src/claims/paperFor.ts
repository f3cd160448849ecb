import type { Statement } from './statement.ts';

/** Nouns for what is written. */
const papers =
  /^(?:reports?|reporting|documents?|audit|study|story|stories|findings?|account|conclusions?|letter|papers?|charges?|indictment|(?:law)?suit|video|recording)$/;

/** Papers in which somebody speaks. */
const statementsOfSomebody = /\b(?:statement|letter|post|message|e-?mail|tweet|memo)\b/i;

/** Nouns for what is written that are never used of another kind of paper. */
const ofOneKind = /^(?:letter|audit|video|recording)$/;

/**
 * What a paper or an outlet, or else its authors, were reported to say.
 *
 * @param noun the word for it; where it is none for what is written, nothing is found
 */
export function paperFor(statements: readonly Statement[], noun: string): Statement | undefined {
  if (!papers.test(noun)) return undefined;
  const speaks = (test: (voice: Statement['quote']['voices'][number]) => boolean) =>
    statements.find(({ quote: { voices } }) => voices.some(test));
  if (/^charges?$/.test(noun)) return speaks(({ speaker: { name } }) => /indictment|charge sheet/i.test(name));
  // An advertisement is no letter; a report may go by any name, but a story is no statement of a firm. The Harl Post has stories.
  const isStory = /^(?:story|stories|study|reporting)$/.test(noun);
  const isOfKind = (name: string, kind: string) =>
    ofOneKind.test(noun) ? name.toLowerCase().includes(noun) : !isStory || kind === 'OUTLET' || !statementsOfSomebody.test(name);
  const isPaper: Parameters<typeof speaks>[0] = ({ speaker: { kind, name } }) =>
    (kind === 'DOCUMENT' || kind === 'OUTLET') && isOfKind(name, kind);
  const isAuthor: Parameters<typeof speaks>[0] = ({ speaker: { name } }) => /\b(?:authors?|inspectors?|auditors?)\b/i.test(name);
  if (/^(?:findings?|conclusions?)$/.test(noun)) return speaks((voice) => isPaper(voice) || isAuthor(voice));
  // `In a report, Ortell said that`
  const isTold = ({ quote: { via } }: Statement): boolean =>
    via.some(({ source: { kind, name } }) => kind === 'DOCUMENT' && name.toLowerCase().split(' ').includes(noun));
  return (
    speaks(isPaper) ??
    speaks(isAuthor) ??
    statements.find(isTold) ??
    statements.find(
      ({ sentenceStems }) =>
        !/^(?:reports?|account)$/.test(noun) &&
        (sentenceStems().has(noun) || (noun === 'suit' && sentenceStems().has('lawsuit'))),
    )
  );
}
