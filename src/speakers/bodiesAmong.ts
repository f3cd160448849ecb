import { companyMarks, employers, ofBodies, wordsBesideBodies } from '#lexicon/bodyNouns.ts';
import { isRole } from '#lexicon/nouns.ts';
import { CUE, DETERMINER, GENITIVE, POSSESSIVE, PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { isShownPerson } from './isShownPerson.ts';
import type { Name } from './name.ts';
import { beginsWithFirstName } from './placesAmong.ts';
import { hasWords, wordsOf } from './register.ts';

/**
 * The names of several words that are those of bodies, though nothing in them says so: somebody speaks for them (`a spokesman for Skerry Lines`), they have
 * what people have not (`Orrin Brothers’ shareholders`), do what people do not (`Orrin Brothers said it would dismiss 400 welders`), or are told to be one
 * (`its insurer, Orrin Brothers,`). What is called by the first word of a company (`Nimbus Vault` of Nimbus Systems) is no person either.
 */
export function bodiesAmong(passage: Passage, names: readonly Name[]): Set<string> {
  const { tokens } = passage;
  const bodies = new Set<string>();
  const companies = new Set(names.filter(isCompany).map(firstWordOf));
  for (const { whole, text, kind, title } of names) {
    if (kind !== null || title !== null || !hasWords(text)) continue;
    if (companies.has(firstWordOf({ text }))) {
      // `his Aldous Spark`
      const isThing = ((tokens[whole.first - 1]?.classes ?? 0) & DETERMINER) !== 0;
      if (isThing || !(beginsWithFirstName(text) || names.some((one) => one.text === text && isShownPerson(passage, one))))
        bodies.add(text);
    }
    if (beginsWithFirstName(text)) continue;
    const [before, preposition] = [tokens[whole.first - 2]?.lower ?? '', tokens[whole.first - 1]?.lower ?? ''];
    const isSpokenFor = /^(?:for|of|at)$/.test(preposition) && /^spokes/.test(before);
    const isPartOwned = /^(?:of|in|at)$/.test(preposition) && ofBodies.has(before);
    if (isSpokenFor || isPartOwned || ownsBehind(tokens, whole.end) || employs(tokens, whole.end) || isApposed(tokens, whole))
      bodies.add(text);
  }
  return bodies;
}

const firstWordOf = ({ text }: Pick<Name, 'text'>): string => wordsOf(text)[0] ?? '';

const isCompany = ({ kind, text }: Name): boolean => {
  const words = wordsOf(text.toLowerCase());
  return kind === 'ORGANIZATION' && words.length === 2 && companyMarks.has(words[1] ?? '');
};

/** `Orrin Brothers [shares]`, `Orrin Brothers’ [headquarters]` */
function ownsBehind(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[((tokens[at]?.classes ?? 0) & GENITIVE) === 0 ? at : at + 1];
  return noun !== undefined && ofBodies.has(noun.lower);
}

/** `[said it would dismiss] 400 welders`: whoever is called `it` and dismisses is no person. */
function employs(tokens: readonly Token[], at: number): boolean {
  if (((tokens[at]?.classes ?? 0) & CUE) === 0) return false;
  const first = tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  const [it, auxiliary, verb] = [first, first + 1, first + 2].map((index) => tokens[index]?.lower ?? '');
  return it === 'it' && /^(?:will|would|had|has)$/.test(auxiliary ?? '') && employers.has(verb ?? '');
}

/** `its insurer, [Orrin Brothers],`, `the dealership, [Orrin Brothers],` */
function isApposed(tokens: readonly Token[], { first, end }: Name['whole']): boolean {
  return (
    tokens[first - 1]?.text === ',' &&
    tokens[end]?.text === ',' &&
    wordsBesideBodies.has(tokens[first - 2]?.lower ?? '') &&
    ((tokens[first - 3]?.classes ?? 0) & (POSSESSIVE | GENITIVE | DETERMINER)) !== 0 &&
    // `a doctor at the hospital, Ilse Ortell,`
    !(((tokens[first - 4]?.classes ?? 0) & PREPOSITION) !== 0 && isRole(tokens[first - 5]?.lower ?? ''))
  );
}
