import { agencies } from '#lexicon/agencies.ts';

const FORMS = new Set(agencies.flatMap((agency) => agency.forms.flatMap((form) => [form, form.toUpperCase()])));

/**
 * Whether words are the name of a news agency that we know, or of several (`AFP/Reuters`), as printed or all in capitals.
 *
 * @param words the words without parentheses, in any spacing
 */
export function isAgency(words: string): boolean {
  return words
    .replace(/\s+/g, ' ')
    .split(/\s*[/,]\s*/)
    .every((part) => FORMS.has(part));
}
