import { months } from '#lexicon/months.ts';
import { synonyms } from '#lexicon/propositionWords.ts';
import { widerVerbs } from '#lexicon/widerVerbs.ts';
import { stemOfWord } from './contentWords.ts';
import type { Contradiction } from './contradiction.ts';
import { isAbout } from './isAbout.ts';
import { isTotal } from './negationOf.ts';
import type { Proposition } from './proposition.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { StatedAssertion, Statement } from './statement.ts';
import { sentenceNames } from './wanted.ts';

/** Fewer words than this are negated of anything. */
const fewestWords = 2;

/** A verb and a word that more statements of a document have than this say too little to set two of them against each other. */
const tooCommon = 12;

const termOf = (word: string): string => {
  const stem = stemOfWord(word);
  return synonyms.get(stem) ?? stem;
};
const wider = new Map([...widerVerbs].map(([verb, wide]) => [termOf(verb), wide.map(termOf)]));
const monthNames = new Set(months.map(({ name }) => name.toLowerCase()));

/** Small words by which a denial reaches less far, and that it may have: `no gate was moved [before] March 10`. */
const limits = new Set(['before', 'until', 'since', 'ever', 'any', 'at', 'all', 'not']);

/**
 * The pairs of which one says that there was nothing of a kind, and another tells of a thing of that kind, about the one who says so: `I take orders from
 * nobody` and `he takes his orders from Tarn`, `no gate was moved` and `Tarn lowered two gates`.
 */
export function toldInDetail(statements: readonly Statement[]): Contradiction[] {
  const noes = statements.flatMap((one) => {
    if (one.denies || one.hypothetical || one.quote.voices.length === 0) return [];
    const parts = one.assertions.filter((part) => leavesNothing(one, part));
    return parts.length === 0 ? [] : [{ one, parts }];
  });
  if (noes.length === 0) return [];
  const byKind = statementsByKind(
    statements,
    new Set(noes.flatMap(({ parts }) => parts.map(({ proposition }) => proposition.verb))),
  );
  return noes.flatMap(({ one, parts }): Contradiction[] => {
    const speakers = one.quote.voices.map(({ speaker }) => speaker);
    const owner = ownerOf(one);
    const found = new Set<Statement>();
    for (const { proposition } of parts) {
      const thing = proposition.words.find((word) => word !== proposition.verb) ?? '';
      const sharing = byKind.get(`${proposition.verb} ${thing}`) ?? [];
      if (sharing.length > tooCommon) continue;
      for (const { statement, part } of sharing)
        if (
          isOtherSpeaker(one, statement) &&
          isOfKind(part.proposition, proposition) &&
          (isAbout(statement, speakers) || sentenceNames(statement, owner))
        )
          found.add(statement);
    }
    // It answers what was said last.
    const other = [...found].findLast((claim) => isBefore(claim, one)) ?? [...found][0];
    if (other === undefined) return [];
    const why = [
      'it says that there was nothing of the kind that is told in',
      'it tells of what there was nothing of in',
    ] as const;
    return [{ one, other, why, negates: true, confidence: 0.7 }];
  });
}

const isBefore = (claim: Statement, { article, index }: Statement): boolean =>
  claim.article.index < article.index || (claim.article === article && claim.index < index);

/** The stem of whom somebody is told to be of: `[Velmora]’s water minister`. */
function ownerOf({ quote: { quote } }: Statement): ReadonlySet<string> {
  const [, name] = /^(?:[Tt]he )?(\p{Lu}[\p{L}-]*)[’']s\s/u.exec(quote.mention?.text ?? '') ?? [];
  return new Set(name === undefined ? [] : [stemOfWord(name)]);
}

/** Does a part say that nothing of a kind was done, as a fact and without an exception? */
function leavesNothing(one: Statement, part: StatedAssertion): boolean {
  const { mood, verb, words, small, times } = part.proposition;
  if (mood !== '' || verb === '' || verb === 'be' || words.length < fewestWords || times.length > 0) return false;
  return small.every((word) => limits.has(word)) && isTotal(one, part);
}

/** The parts of statements that tell something as a fact, by each kind of deed and each thing in them, for the kinds that are asked for. */
function statementsByKind(
  statements: readonly Statement[],
  wanted: ReadonlySet<string>,
): Map<string, { statement: Statement; part: StatedAssertion }[]> {
  const byKind = new Map<string, { statement: Statement; part: StatedAssertion }[]>();
  for (const statement of statements) {
    if (statement.denies || statement.hypothetical || statement.quote.voices.length === 0) continue;
    for (const part of statement.assertions) {
      const { verb, words, mood, negated } = part.proposition;
      if (negated || mood !== '') continue;
      for (const kind of kindsOf(verb)) {
        if (!wanted.has(kind)) continue;
        for (const word of words) {
          const sharing = byKind.get(`${kind} ${word}`);
          if (sharing === undefined) byKind.set(`${kind} ${word}`, [{ statement, part }]);
          else sharing.push({ statement, part });
        }
      }
    }
  }
  return byKind;
}

const kindsOf = (verb: string): string[] => [verb, ...(wider.get(verb) ?? [])];

/** Does it tell all that the other says there was none of, be it with more detail? */
function isOfKind(told: Proposition, none: Proposition): boolean {
  const kinds = kindsOf(told.verb);
  const known = new Set([...told.words, ...told.agents, ...told.names]);
  const names = none.names.filter((name) => !monthNames.has(name));
  const numbers = names.length < none.names.length ? [] : none.numbers;
  return (
    kinds.includes(none.verb) &&
    none.words.every((word) => known.has(word) || word === none.verb) &&
    [...names, ...none.agents].every((term) => known.has(term)) &&
    numbers.every((number) => told.numbers.includes(number))
  );
}
