/** More forms of a name are not kept; nobody is looked for by a longer one. */
const MOST_FORMS = 50;

/** The forms of a name, one a line: the shortest, so that the outcome does not depend on the order in which they come. */
export function nameForms(names: Iterable<string>): string {
  const forms = [...new Set(Array.from(names, (name) => name.replace(/\s+/g, ' ').trim()))];
  forms.sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return forms.slice(0, MOST_FORMS).join('\n');
}
