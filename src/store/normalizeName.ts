/**
 * The form that a name is compared and looked up by: lower case, single spaces, one kind of apostrophe and hyphen, no leading
 * "the". Two names with the same form are the same name; accents tell names apart.
 *
 * @param name as printed, or as somebody typed it
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u0060]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}
