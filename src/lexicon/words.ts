import { closedWords } from './closedWords.ts';
import { irregularVerbs } from './irregularVerbs.ts';
import { mostlyNouns } from './mostlyNouns.ts';
import { verbs } from './verbs.ts';
import { MOSTLY_NOUN, VERB_BASE, VERB_ING, VERB_PARTICIPLE, VERB_PAST, VERB_THIRD } from './wordClasses.ts';

const rowsOf = (list: string): string[] => list.trim().split(/\s+/);

/** The -s form of a verb. */
function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/**
 * The stems that -ed and -ing can be put on. Where English doubles the last letter depends on the stress, so both spellings are
 * given: the wrong one is no word and does no harm.
 */
function stems(base: string): string[] {
  if (/(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(base)) return [base, base + base.at(-1)];
  return [base];
}

function pastForms(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
}

function ingForms(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
}

/** Base form to its pasts and participles, in turn, where they are irregular. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = new Map(
  irregularVerbs
    .trim()
    .split(/\s*\|\s*|\n\s*/)
    .map((row) => row.split(' '))
    .map(([base = '', ...forms]) => [base, forms]),
);

/** Every form of a verb with the classes that it has. */
export function formsOfVerb(base: string): [form: string, classes: number][] {
  const irregular = irregularForms.get(base);
  const past = irregular
    ? irregular.map((form, index): [string, number] => [form, index % 2 === 0 ? VERB_PAST : VERB_PARTICIPLE])
    : pastForms(base).map((form): [string, number] => [form, VERB_PAST | VERB_PARTICIPLE]);
  return [
    [base, VERB_BASE],
    [thirdPerson(base), VERB_THIRD],
    ...ingForms(base).map((form): [string, number] => [form, VERB_ING]),
    ...past,
  ];
}

function build(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (word: string, bits: number) => classes.set(word, (classes.get(word) ?? 0) | bits);
  for (const [bits, words] of closedWords) for (const word of rowsOf(words)) add(word, bits);
  const bases = new Set([...rowsOf(verbs), ...irregularForms.keys()]);
  for (const base of bases) for (const [form, bits] of formsOfVerb(base)) add(form, bits);
  for (const word of rowsOf(mostlyNouns)) add(word, MOSTLY_NOUN);
  return classes;
}

/** Every word that the grammar knows, in small letters and with a straight apostrophe, and what it can be. */
export const words: ReadonlyMap<string, number> = build();
