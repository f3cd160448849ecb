import { bodyOfName } from './resolvers/bodyOfName.ts';
import { both } from './resolvers/both.ts';
import { epithet } from './resolvers/epithet.ts';
import { fullName } from './resolvers/fullName.ts';
import { government } from './resolvers/government.ts';
import { institution } from './resolvers/institution.ts';
import { knownSource } from './resolvers/knownSource.ts';
import { office } from './resolvers/office.ts';
import { pronoun } from './resolvers/pronoun.ts';
import { selfNamed } from './resolvers/selfNamed.ts';
import { unnamed } from './resolvers/unnamed.ts';
import type { Resolver } from './walk.ts';

/** Who may know whom a mention means, in the order in which they are asked: the first answer counts, be it `nobody`. */
export const resolvers: readonly Resolver[] = [
  pronoun,
  selfNamed,
  // A name says it outright.
  fullName,
  government,
  bodyOfName,
  // A noun behind `the` goes back to somebody; the person in the office before an unnamed source.
  office,
  both,
  knownSource,
  epithet,
  institution,
  // What is left describes a speaker of its own.
  unnamed,
];
