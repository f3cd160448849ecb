import { namedBodies } from '#lexicon/namedBodies.ts';
import { outletEndings } from '#lexicon/nameEndings.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';
import type { Name } from './name.ts';

/** The kind of body that the words from `first` name, or null where they name none. */
export function kindOfWords(tokens: readonly Token[], first: number, end: number): Name['kind'] {
  // The noun before `of` or `for` says it: `Ministry of Defence`; else the last word: `Defence Ministry`, `TRT News`.
  for (let i = first; i < end; i++) {
    const next = tokens[i + 1];
    if (i + 1 < end && (next?.lower === 'of' || next?.lower === 'for')) {
      const kind = kindOfInstitution((tokens[i] as Token).lower);
      if (kind !== null) return kind;
    }
  }
  const last = tokens[end - 1] as Token;
  const known = namedBodies.get(lowerOf(tokens, first, end));
  if (known !== undefined) return known;
  const kind = kindOfInstitution(last.lower);
  // `The Courier-Dispatch`
  if (
    last.lower.includes('-') &&
    last.lower.split('-').every((word) => outletEndings.has(word) || kindOfInstitution(word) === 'OUTLET')
  )
    return 'OUTLET';
  // `Central News Agency`
  if (last.lower === 'agency' && tokens[end - 2]?.lower === 'news' && end - first > 1) return 'OUTLET';
  // `The Sabel Ledger`
  if (kind === 'DOCUMENT' && end - first > 1 && outletEndings.has(last.lower)) return 'OUTLET';
  // `the militant group` is one, `Merrow Group` is a company.
  // A mission is a country’s where its people stand before it, which are cut off; else a body of many.
  if (last.lower === 'group' || last.lower === 'groups' || last.lower === 'mission') return 'ORGANIZATION';
  if (kind !== null) return kind;
  // `Radio Skerry`, `Channel Nine`.
  const begin = tokens[first] as Token;
  if (end - first > 1 && /^(?:radio|television|channel|tv)$/.test(begin.lower)) return 'OUTLET';
  return null;
}
