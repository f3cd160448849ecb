import { agencies } from './agencies.ts';
import { outlets } from './outlets.ts';

/** Houses and bodies whose name does not say what they are. A house that stands for a country's whole government is in `countries` instead. */
export const namedBodies: ReadonlyMap<string, 'GOVERNMENT' | 'ORGANIZATION' | 'OUTLET'> = new Map<
  string,
  'GOVERNMENT' | 'ORGANIZATION' | 'OUTLET'
>([
  ['white house', 'GOVERNMENT'],
  ['pentagon', 'GOVERNMENT'],
  ['state department', 'GOVERNMENT'],
  ['european union', 'ORGANIZATION'],
  ['united nations', 'ORGANIZATION'],
  ['u.n.', 'ORGANIZATION'],
  ['nato', 'ORGANIZATION'],
  ['wall street journal', 'OUTLET'],
  ['bbc', 'OUTLET'],
  ['npr', 'OUTLET'],
  ['bloomberg', 'OUTLET'],
  ...outlets.map((name): [string, 'OUTLET'] => [name, 'OUTLET']),
  ...agencies.flatMap(({ forms }) =>
    forms.map((form): [string, 'OUTLET'] => [form.toLowerCase().replace(/^the /, ''), 'OUTLET']),
  ),
]);
