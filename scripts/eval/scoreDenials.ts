import type { Denial } from '#claims/claim.ts';
import type { Reading } from '#reading.ts';
import type { Counts } from './counts.ts';
import type { Gold, GoldDenial } from './gold.ts';
import { lettersIn, overlapOf, sharedBy } from './letters.ts';
import { ENOUGH } from './matchStatements.ts';
import { sameNames } from './sameNames.ts';
import type { Tell } from './score.ts';

type Letters = ReadonlySet<number>;

/** Adds what is right of the denials of a reading: found, by whom, of which form, and against which claim. */
export function scoreDenials({ articles }: Reading, gold: Gold, counts: Counts, tell: Tell): void {
  const { text } = gold;
  const found = articles.flatMap(({ denials }) => denials).map((denial) => ({ denial, letters: lettersIn(text, [denial]) }));
  const statements = new Map(gold.statements.map(({ id, spans }) => [id, lettersIn(text, spans)]));
  const taken = new Set<Denial>();
  // What is demanded chooses first; what is optional may have the rest.
  const order = [...gold.denials].sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const wanted of order) {
    const place = lettersIn(text, [wanted.place]);
    // One sentence may carry several denials: the form, the names and the claim tell which is meant.
    const likeness = ({ denial, letters }: (typeof found)[number]): number =>
      coverOf(letters, place) +
      Number(denial.form === wanted.form) +
      Number(isBy(denial, wanted)) +
      0.5 * Number(isLinkedRightly(text, denial, wanted, statements));
    const [best] = found
      .filter(({ denial, letters }) => !taken.has(denial) && coverOf(letters, place) >= ENOUGH)
      .map((one) => ({ ...one, likeness: likeness(one) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best !== undefined) taken.add(best.denial);
    if (wanted.optional) continue;
    counts.denials++;
    if (best === undefined) tell(`denial missed [${wanted.form}] by ${wanted.by.join(' + ')}: ${wordsOf(text, wanted)}`);
    else judge(text, best.denial, wanted, statements, counts, tell);
  }
  const contradicting = gold.denials.filter(({ form }) => form === 'CONTRADICTED').map(({ place }) => lettersIn(text, [place]));
  for (const { denial } of found) {
    if (taken.has(denial) || isOtherSide(text, denial, contradicting)) continue;
    counts.denialsWrong++;
    tell(`denial wrongly found [${denial.form}] by ${namesOf(denial)}: ${denial.text}`);
  }
}

/** How much of the shorter of the two is in the other: a reader marks a clause or its sentence. */
const coverOf = (one: Letters, other: Letters): number => sharedBy(one, other) / Math.max(1, Math.min(one.size, other.size));

const isBy = ({ by }: Denial, wanted: GoldDenial): boolean =>
  sameNames(
    by.map(({ speaker }) => speaker.name),
    wanted.by,
    null,
  );

const namesOf = ({ by }: Denial): string => by.map(({ speaker }) => speaker.name).join(' + ') || 'nobody';

const wordsOf = (text: string, { place }: GoldDenial): string => text.slice(place.start, place.end);

/** Is it linked, and with nothing but the claim that it is against? */
function isLinkedRightly(
  text: string,
  denial: Denial,
  { targets }: GoldDenial,
  statements: ReadonlyMap<string, Letters>,
): boolean {
  const linked = denial.targets.flatMap(({ quote }) => quote ?? []);
  return (
    linked.length > 0 &&
    linked.every(({ quote }) => {
      const letters = lettersIn(text, quote.spans);
      return targets.some((id) => overlapOf(letters, statements.get(id) ?? new Set()) >= ENOUGH);
    })
  );
}

function judge(
  text: string,
  denial: Denial,
  wanted: GoldDenial,
  statements: ReadonlyMap<string, Letters>,
  counts: Counts,
  tell: Tell,
): void {
  counts.denialsMet++;
  if (isBy(denial, wanted)) counts.denialsWhoRight++;
  else tell(`denial by ${namesOf(denial)}, and not ${wanted.by.join(' + ')}: ${wordsOf(text, wanted)}`);
  if (denial.form === wanted.form) counts.denialsFormRight++;
  else tell(`denial of form ${denial.form}, and not ${wanted.form}: ${wordsOf(text, wanted)}`);
  if (wanted.targets.length === 0) return;
  counts.links++;
  if (denial.targets.some(({ quote }) => quote !== null)) counts.linked++;
  if (isLinkedRightly(text, denial, wanted, statements)) counts.linkedRightly++;
  else {
    const against = denial.targets.map((target) => target.text).join(' | ') || 'nothing';
    tell(`denial against ${against}, and not ${wanted.targets.join(' or ')}: ${wordsOf(text, wanted)}`);
  }
}

/** A contradiction may be read from either side: the one who is contradicted contradicts. */
function isOtherSide(text: string, { form, targets }: Denial, contradicting: readonly Letters[]): boolean {
  return (
    form === 'CONTRADICTED' &&
    targets.some(({ quote }) => {
      const letters = lettersIn(text, quote?.quote.spans ?? []);
      return contradicting.some((other) => letters.size > 0 && coverOf(letters, other) >= ENOUGH);
    })
  );
}
