import { formsOfVerb } from './words.ts';

/**
 * Verbs whose subject hears, reads or meets with the words rather than speaks them: what stands behind a colon after `The mayor found a note` is
 * not the mayor's.
 */
const verbs = `
  find get receive hear read see face meet watch notice learn know draw win earn encounter spot discover obtain attract await ignore hate
  hold wear carry display show bear
`;

/** Every form of every hearing verb, in small letters. */
export const hearingForms: ReadonlySet<string> = new Set(
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) => formsOfVerb(verb).map(([form]) => form)),
);
