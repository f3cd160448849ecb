import { isFirstName } from '#lexicon/firstNames.ts';
import { companyNouns, groupNouns } from '#lexicon/neighbourNouns.ts';
import { isOffice, isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { fieldsOfOffice } from '#lexicon/titles.ts';
import { CAPITALIZED, GENITIVE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

/** Words that may stand between an office and the name of who holds it. */
const longestField = 5;

/**
 * `[chief of staff] Ilse Ortell`, `[superintendent of police] Otto Dorn`: where the office begins that leads up to a name in small letters, or -1.
 * Whoever is told by what he is (`a friend of footballer Otto Dorn`), a firm with its trade (`head of airline SkyHarl`) and what has an owner (`owner of
 * racehorse Otto Dorn`) hold none.
 *
 * @param first the first token of the name
 */
export function officeBefore(tokens: readonly Token[], first: number): number {
  const field = tokens[first - 1];
  if (field === undefined || !isPlain(field)) return -1;
  if (!fieldsOfOffice.has(field.lower) && !(isFirstName(tokens[first]?.lower ?? '') && isThing(field))) return -1;
  for (let i = first - 1; i > 0 && i >= first - longestField; i--) {
    if (!isPlain(tokens[i] as Token)) return -1;
    const office = tokens[i - 1] as Token;
    if ((tokens[i] as Token).lower === 'of' && isOffice(office.lower)) return office.lower === 'owner' ? -1 : i - 1;
  }
  return -1;
}

const isPlain = ({ classes }: Token): boolean => (classes & (PUNCTUATION | CAPITALIZED | GENITIVE)) === 0;

const isThing = ({ lower }: Token): boolean =>
  lower !== 'of' &&
  !isRole(lower) &&
  singularOfRoles(lower) === null &&
  kindOfInstitution(lower) === null &&
  !companyNouns.has(lower) &&
  !groupNouns.has(lower);
