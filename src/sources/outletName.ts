import { agencies } from '#lexicon/agencies.ts';

const NAMES: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ forms, houses = [] }) =>
    forms.filter((form) => !houses.includes(form)).map((form): [string, string] => [keyOf(form), forms[0] ?? form]),
  ),
);

/**
 * The name that an outlet signs with, whichever of its names is printed: `AP` and `The Associated Press` are one source.
 *
 * @param name as printed
 * @returns the name itself for an outlet that goes by one name only, as far as we know
 */
export function outletName(name: string): string {
  return NAMES.get(keyOf(name)) ?? name;
}

/** A name of several words is the same in any letters; `aa` is no agency. */
function keyOf(name: string): string {
  const bare = name.replace(/^the\s+/i, '');
  return bare.includes(' ') ? bare.toLowerCase() : bare;
}
