import { formsOfVerb } from './words.ts';

/**
 * Verbs whose subject hears, reads or meets with the words rather than speaks them: what stands behind a colon after `The mayor found a note` is
 * not the mayor's.
 */
const verbs = `
  find get receive hear read see face meet watch notice learn know draw win earn encounter spot discover obtain attract await ignore hate
  hold wear carry display show bear
`;

const formsOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((verb) => formsOfVerb(verb).map(([form]) => form)),
  );

/** Every form of every hearing verb, in small letters. */
export const hearingForms = formsOf(verbs);

/** Every form of the verbs whose object is heard to speak: `An aide recalled [Ortell] saying`, `A video shows [him] saying`. */
export const perceivingForms = formsOf('recall remember hear see overhear show catch capture depict film record');
