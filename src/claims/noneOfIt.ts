import type { Target } from './claim.ts';
import type { DenialDraft } from './denialDraft.ts';
import { likewise } from './likewise.ts';
import type { Statement } from './statement.ts';
import { distance, startOf } from './wanted.ts';

/** How many paragraphs behind a denial a spokesman may say so. */
const fewParagraphs = 6;

/** How often a quote must say that there is none of something, to say it of everything that it speaks of. */
const fewestNoes = 2;

/**
 * What a spokesman’s quote is against that says nothing but that there is none of this and none of that (`There is no order, there is no plan`), behind the denial
 * of a body in the same article.
 *
 * @param denials those of the document
 * @returns null where it is no such quote, or nobody has denied anything before it
 */
export function noneOfIt(statement: Statement, denials: readonly DenialDraft[]): Target[] | null {
  const { article, assertions, quote } = statement;
  const [voice] = quote.voices;
  if (voice === undefined || quote.voices.length > 1 || !voice.speaker.titles.some(({ text }) => /\bspokes\p{L}+$/iu.test(text)))
    return null;
  const noes = quote.quote.text.match(/\bthere(?: is| are| was| were|[’']s) no\b/gi) ?? [];
  if (noes.length < fewestNoes || assertions.length !== 1 || noes.length < sentencesIn(quote.quote.text)) return null;
  const denied = denials.findLast(
    (draft) =>
      draft.article === article.index &&
      draft.at < startOf(statement) &&
      draft.denial.form === 'DENIED' &&
      draft.denial.by.length > 0 &&
      draft.denial.by.every(({ speaker: { kind } }) => kind === 'GOVERNMENT' || kind === 'ORGANIZATION'),
  );
  if (denied === undefined || distance(statement, denied.at) > fewParagraphs) return null;
  return likewise(denied.denial.targets, 'it says that there is none of what was denied');
}

const sentencesIn = (text: string): number => text.split(/[.!?]+\s/).length;
