import { contactVerbs, untold } from '#lexicon/silences.ts';
import { VERB_ING, VERB_PARTICIPLE, VERB_PAST } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { SentenceView } from '../cueSite.ts';
import { matchSilence, silencesFrom } from '../silencePatterns.ts';
import { isAdverb } from '../verbGroup.ts';
import { hasFiniteVerb, isPersonalPronoun } from '../verbs.ts';
import type { Cut } from './cut.ts';
import type { Reported } from './endsAt.ts';

/**
 * Does the speaker of the clause do what stands behind a cut: keep silent (`said it had sunk [but] gave no details`), speak again (`denied that he took it [and]
 * said ...`), or anything that has a verb of its own behind a phrase without one (`denied taking it [and] threatened to sue`)? Then it is no part of what was said.
 */
export function goesOnWithSpeaker(view: SentenceView, { at: first, end, isDenied }: Reported, { at, next }: Cut): boolean {
  const { tokens, quotationAt } = view.passage;
  if (!/^(?:and|but)$/.test((tokens[next] as Token).lower)) return false;
  let verb = next + 1;
  while (verb < end && isAdverb(tokens[verb] as Token)) verb++;
  const token = tokens[verb];
  if (token === undefined || verb >= end || quotationAt[verb] !== -1) return false;
  if (isSilent(tokens, next + 1, end) || isSilent(tokens, verb, end)) return !tellsOfAsking(tokens, first, at);
  if (!isDenied) return false;
  const speaks = view.sites.some(
    ({ shared, subject, group }) =>
      shared && (subject?.first ?? first) < first && group.first >= next + 1 && group.first <= verb && group.verb >= verb,
  );
  let begin = (tokens[first] as Token).lower === 'that' ? first + 1 : first;
  while (begin < at && isAdverb(tokens[begin] as Token)) begin++;
  const opening = tokens[begin] as Token;
  const isPhrase = (opening.classes & VERB_ING) !== 0 && !hasFiniteVerb(tokens, first, at);
  if (isPhrase)
    return (
      speaks || ((token.classes & VERB_PAST) !== 0 && !(opening.lower === 'having' && (token.classes & VERB_PARTICIPLE) !== 0))
    );
  // `denied that the firm knew and told them so`: whoever the clause is about may have told them.
  return (
    speaks && (isPersonalPronoun(opening) || /^(?:said|says|insists?|insisted|added|adds|stressed|vowed|vows)$/.test(token.lower))
  );
}

/** Of whoever was told or asked something it may be said that they kept silent: `said the owner was warned [but] gave no reason`. */
const tellsOfAsking = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ lower }) => contactVerbs.has(lower));

/** `declined to say more`, `would not elaborate`, `gave no details` */
function isSilent(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at] as Token;
  if (silencesFrom(lower).some((pattern) => pattern.row.who === undefined && matchSilence(tokens, at, end, pattern)?.who === -1))
    return true;
  const gives = /^(?:gave|gives|provided|provides|offered|offers)$/.test(lower);
  return (
    gives &&
    /^(?:no|few)$/.test(tokens[at + 1]?.lower ?? '') &&
    [2, 3].some((ahead) => untold.test(tokens[at + ahead]?.lower ?? ''))
  );
}
