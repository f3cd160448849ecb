import { colours } from '#lexicon/nameEndings.ts';
import { isRole } from '#lexicon/nouns.ts';
import { ACRONYM, DETERMINER, PUNCTUATION, RELATIVE } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { isBodyBeside } from './isBodyBeside.ts';
import { isShownPerson } from './isShownPerson.ts';
import { isWork } from './isWork.ts';
import type { Name } from './name.ts';
import { beginsWithFirstName, isPlaceName } from './placesAmong.ts';
import { hasWords, wordsOf } from './register.ts';

/** Is it the name of a person: by its title, or by its shape where nothing speaks against it? */
export function isPerson(passage: Passage, name: Name): boolean {
  const { tokens } = passage;
  if (name.kind === 'PERSON') return true;
  if (name.kind !== null) return false;
  if (!hasWords(name.text) || wordsOf(name.text).length > 5) return false;
  if (beginsWithFirstName(name.text)) return true;
  // `a team-mate, Norlundish [Otto Dorn],`
  if (name.country !== null)
    return tokens[name.whole.first - 1]?.text === ',' && isRole(tokens[name.whole.first - 2]?.lower ?? '');
  if (isPlaceName(name.text)) return false;
  // `Grey Heron`, but not `Grey Ortell, who`
  if (colours.has(wordsOf(name.text)[0]?.toLowerCase() ?? '') && !isShownPerson(passage, name)) return false;
  if (isWork(tokens, name.whole)) return false;
  // The label of a turn in a transcript: `ILSE ORTELL: Why?`
  if (tokens[name.whole.end]?.text === ':' && name.text === name.text.toUpperCase()) return true;
  const before = tokens[name.whole.first - 1];
  if (
    before !== undefined &&
    (before.lower === 'the' || before.lower === 'in' || before.lower === 'at' || before.lower === 'near')
  )
    return false;
  for (let i = name.range.first; i < name.range.end; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & ACRONYM) !== 0 && token.text.length > 3 && !token.text.includes('.')) return false;
    if (/\d/.test(token.text)) return false;
  }
  // Something must speak for it: a role or an age beside it, a relative clause, or a verb or a surname that needs a person.
  const after = tokens[name.range.end];
  if (after === undefined) return false;
  if (after.text === ',') {
    const next = tokens[name.range.end + 1];
    if (next?.lower === 'which' || isBodyBeside(tokens, name.range.end + 1)) return false;
    return (
      next !== undefined &&
      ((next.classes & (DETERMINER | RELATIVE)) !== 0 ||
        isRole(next.lower) ||
        /^\d/.test(next.text) ||
        (next.classes & PUNCTUATION) === 0)
    );
  }
  return true;
}
