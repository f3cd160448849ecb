import { topics } from '#lexicon/bodyNouns.ts';
import { namedBodies } from '#lexicon/namedBodies.ts';
import { areInstitutions, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { isCapital } from '#text/isCapital.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';
import { isTitleWord } from './isTitleWord.ts';

/**
 * `Ministry [of Defence]`, `Observatory [for Human Rights]`, `Nursing [and Midwifery Council]`: where a name ends that goes on behind a small word.
 *
 * @param first where the name begins
 * @param end the token of the small word
 * @returns `end` where the name does not go on
 */
export function endOfLink(tokens: readonly Token[], first: number, end: number): number {
  const link = tokens[end] as Token;
  // `Department for Digital[, Culture and Sport]`
  const isListed = link.text === ',' && isTopic(tokens[end - 1] as Token) && isTopicList(tokens, end + 1);
  if (link.lower !== 'of' && link.lower !== 'for' && link.lower !== 'and' && !isListed) return end;
  let isBody = false;
  for (let i = first; i < end; i++) if (kindOfInstitution((tokens[i] as Token).lower) !== null) isBody = true;
  const before = tokens[end - 1] as Token;
  const isTitle = link.lower === 'of' && officesOf.has(before.lower);
  let next = end + 1;
  if (tokens[next]?.lower === 'the' && link.lower !== 'and') next++;
  if (!isCapital(tokens[next])) return end;
  if (isListed) return isBody ? endOfCapitals(tokens, next) : end;
  if (link.lower === 'and') {
    // `Office of Budget and Planning`, and not `the Ministry of Defence and Hamas`
    if (isBody) {
      const stop = endOfCapitals(tokens, next);
      // `Human Rights Watch` is a body of its own, `Human Services` are none.
      const isOther = isOneBody((tokens[stop - 1] as Token).lower) || namedBodies.has(lowerOf(tokens, next, stop));
      return isTopic(before) && isTopic(tokens[next] as Token) && !isOther ? stop : end;
    }
    // `Scientific Studies and Research Centre`: only where a noun of a body closes the run and none came before.
    const stop = endOfCapitals(tokens, next);
    const last = tokens[stop - 1] as Token;
    // `Nursing and Midwifery Council`
    const isOneTopic = end - first === 1 && isTopic(tokens[first] as Token);
    const joins =
      (end - first >= 2 || isOneTopic) &&
      stop - next >= 2 &&
      kindOfInstitution(last.lower) !== null &&
      !tokens.slice(first, end).some(isTitleWord);
    return joins ? stop : end;
  }
  // `the Riders of Tern`, and not `the Mayors of Tern`
  const areMany =
    link.lower === 'of' &&
    end === first + 1 &&
    tokens[first - 1]?.lower === 'the' &&
    /[^s]s$/.test(before.lower) &&
    singularOfRoles(before.lower) === null;
  if (!isBody && !isTitle && !areMany) return end;
  return endOfCapitals(tokens, next);
}

/** Offices that are named with what they are for: `Secretary of State`. */
const officesOf: ReadonlySet<string> = new Set(
  'secretary chief chiefs minister chair speaker superintendent commissioner registrar'.split(' '),
);

const isOneBody = (lower: string): boolean =>
  kindOfInstitution(lower) !== null && !areInstitutions(lower) && lower !== 'services';

function endOfCapitals(tokens: readonly Token[], first: number): number {
  let stop = first;
  while (isCapital(tokens[stop])) stop++;
  return stop;
}

/** `Culture and Sport`, `Culture, Media and Sport` */
const isTopicList = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) &&
  isTopic(tokens[at] as Token) &&
  (tokens[at + 1]?.lower === 'and'
    ? isCapital(tokens[at + 2]) && isTopic(tokens[at + 2] as Token)
    : tokens[at + 1]?.text === ',' && isTopicList(tokens, at + 2));

const isTopic = ({ lower }: Token): boolean => topics.has(lower);
