import { claimNouns, denyingVerbs, emptyVerbs, lightWords } from '#lexicon/denialWords.ts';
import { stemOfWord } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import { likewise } from './likewise.ts';
import { areOthers } from './wanted.ts';

const light = new Set([...lightWords, ...claimNouns, ...denyingVerbs, ...emptyVerbs].map(stemOfWord));

/** How many records back the first denial is looked for. */
const fewRecords = 60;

/** How many words two denials of one party have in common that are the same, told twice. */
const fewestShared = 2;

/**
 * The denials, those that nobody could link with what the same party was against in the same words: before, where they are told to be said again (`on Tuesday
 * again denied holding back any water`); before or later in another article, where it is the same denial in most of its words.
 *
 * @param records all denials and contradictions
 */
export function deniedAgain(denials: readonly DenialDraft[], records: readonly DenialDraft[]): DenialDraft[] {
  const inOrder = records.toSorted((a, b) => a.article - b.article || a.at - b.at);
  return denials.map((draft) => {
    const { denial } = draft;
    if (denial.form !== 'DENIED' || denial.by.length === 0 || isLinked(draft)) return draft;
    const place = inOrder.indexOf(draft);
    const before = inOrder.slice(Math.max(0, place - fewRecords), place).reverse();
    const around = [...before, ...inOrder.slice(place + 1, place + fewRecords)].filter(
      (one) => isLinked(one) && isOfParty(one, draft),
    );
    const stems = wordsOf(draft);
    const earlier = isAgain(draft) ? around.find((one) => before.includes(one) && sharedBy(wordsOf(one), stems) > 0) : undefined;
    const first = earlier ?? around.find((one) => one.article !== draft.article && isSameDenial(one, draft));
    if (first === undefined) return draft;
    const why = earlier === undefined ? 'it is the denial of another article' : 'it says again what was denied before';
    const targets = first.denial.targets.filter(({ quote }) => quote !== null);
    return { ...draft, denial: { ...denial, targets: likewise(targets, why) } };
  });
}

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;

/** Is it one denial, told in two articles: most of the words of the shorter are in the other? */
function isSameDenial(one: DenialDraft, other: DenialDraft): boolean {
  if (one.denial.form !== 'DENIED') return false;
  const [words, others] = [wordsOf(one, true), wordsOf(other, true)];
  const shared = sharedBy(words, others);
  return shared >= fewestShared && shared * 2 > Math.min(words.size, others.size);
}

/** Do its words say that it is not the first of its kind? */
const isAgain = ({ denial: { text, cue, start } }: DenialDraft): boolean =>
  cue !== null && /\b(?:again|repeatedly|still|always|once more)\s+(?:\S+\s+)?$/.test(text.slice(0, cue.start - start));

const isLinked = ({ denial: { targets } }: DenialDraft): boolean => targets.some(({ quote }) => quote !== null);

const isOfParty = ({ denial: { form, by } }: DenialDraft, { denial }: DenialDraft): boolean =>
  /^(?:DENIED|REJECTED|CONTRADICTED)$/.test(form) &&
  by.length > 0 &&
  !areOthers(
    by,
    denial.by.map(({ speaker }) => speaker),
  );

/** The stems of the words of a denial that tell what it is against, and not who denies; all of them where whole denials are compared. */
function wordsOf({ denial: { text, start, mention, quote } }: DenialDraft, isWhole = false): Set<string> {
  const behind = mention === null || mention.start < start ? text : text.replace(mention.text, '');
  const stems = ((quote?.quote.text ?? behind).match(/[\p{L}-]{3,}/gu) ?? []).map(stemOfWord);
  return new Set(stems.filter((stem) => !(isWhole ? empty : light).has(stem) && !small.has(stem)));
}

const empty = new Set([...emptyVerbs].map(stemOfWord));
const small = new Set(
  'the and any all its his her their that had has have been was were not one day from with again for who which said before after until'
    .split(' ')
    .map(stemOfWord),
);
