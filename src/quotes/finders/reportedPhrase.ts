import { FOR, MATTER, TO } from '#lexicon/reportingVerbs.ts';
import { OBJECT_PRONOUN, SUBJECT_PRONOUN } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { atEachVerb } from '../atEachVerb.ts';
import { endOfClause, isGerund } from '../clauseEdges.ts';
import { type CueSite, isUnsaid, type SentenceView } from '../cueSite.ts';
import { endOfPhrase } from '../endOfPhrase.ts';
import { endOfPredicate } from '../endOfPredicate.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import { isRefusal } from '../isRefusal.ts';

/**
 * A verb that reports its matter as a phrase.
 *
 *     The builder has denied paying bribes.
 *     ^^^^^^^^^^^     ^^^^^^ ^^^^^^^^^^^^^
 *     The mayor accused the builder of paying bribes.
 *     ^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The council vowed to rebuild the bridge.
 *     ^^^^^^^^^^^ ^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 */
export const reportedPhrase: Finder = {
  name: 'reportedPhrase',
  find: atEachVerb(findAt),
  examples: [
    { text: 'The builder has repeatedly denied paying bribes.', content: 'paying bribes', mention: 'The builder' },
    { text: 'Tarn and its ally both deny these charges.', content: 'these charges', mention: 'Tarn and its ally' },
    { text: 'The mayor accused the builder of paying bribes.', content: 'the builder of paying bribes', mention: 'The mayor' },
    { text: 'Ortell blamed the builder for the fall.', content: 'the builder for the fall', mention: 'Ortell' },
    { text: 'The council vowed to rebuild the bridge.', content: 'to rebuild the bridge', mention: 'The council' },
  ],
};

function findAt(view: SentenceView, site: CueSite): Found | null {
  const { subject, verb, group } = site;
  if (subject === null || isUnsaid(site) || site.end >= view.sentence.end) return null;
  const content = contentOf(view, site);
  if (content === null) return null;
  return {
    content: [content],
    cue: { first: group.verb, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: verb.denies === true,
    confidence: verb.verb === 'deny' ? 0.9 : 0.8,
  };
}

function contentOf(view: SentenceView, site: CueSite): TokenRange | null {
  const { next, verb } = site;
  const { tokens } = view.passage;
  if ((verb.frames & TO) !== 0 && next.kind === 'TO')
    return { first: next.at, end: endOfPredicate(view, next.at, endOfPhrase(view, next.at, site)) };
  const first = site.end;
  if (/^(?:THAT|END|COMMA|COLON|QUOTE)$/.test(next.kind)) return null;
  const isPhrase = next.kind !== 'CLAUSE' || isGerund(tokens[first] as Token);
  const end = isPhrase ? endOfPhrase(view, first, site) : endOfClause(view, first, site);
  // `denied it`: no words of the claim are there.
  if (end <= first || (end === first + 1 && ((tokens[first] as Token).classes & (OBJECT_PRONOUN | SUBJECT_PRONOUN)) !== 0))
    return null;
  const said = { first, end: endOfPredicate(view, first, end) };
  if ((verb.frames & FOR) !== 0 && hasFor(tokens, said)) return said;
  if ((verb.frames & MATTER) === 0) return null;
  if (verb.verb === 'accuse' && !hasWord(tokens, first, end, 'of')) return null;
  if (verb.verb === 'deny' && isRefusal(tokens, { first, end })) return null;
  return { first, end };
}

/** Does `for` lead in what somebody is blamed or praised for, before the next comma? */
function hasFor(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first + 1; i + 1 < Math.min(end, first + 16); i++) {
    const { lower, text } = tokens[i] as Token;
    if (text === ',') return false;
    if (lower === 'for') return true;
  }
  return false;
}

function hasWord(tokens: readonly Token[], first: number, end: number, word: string): boolean {
  for (let i = first; i < end; i++) if ((tokens[i] as Token).lower === word) return true;
  return false;
}
