const starts = [
  'Ar',
  'Bel',
  'Cor',
  'Dun',
  'El',
  'Fen',
  'Gar',
  'Hol',
  'Is',
  'Jor',
  'Kel',
  'Lor',
  'Mar',
  'Nes',
  'Or',
  'Pel',
  'Quar',
  'Ros',
  'Sel',
  'Tor',
];
const middles = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'il', 'or', 'ur'];
const ends = ['bis', 'dor', 'gan', 'hal', 'kin', 'lund', 'mor', 'nath', 'rick', 'vane'];
const deeds = ['shelled', 'bought', 'closed', 'sold', 'built', 'flooded', 'searched', 'repaired', 'emptied', 'painted'];
const things = ['harbour', 'bridge', 'hospital', 'ferry', 'school', 'tower', 'granary', 'library', 'mill', 'lighthouse'];

/** Numbers from 0 to 1 that are the same in every run. */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const nameAt = (index: number): string =>
  `${starts[index % 20]}${middles[Math.floor(index / 20) % 10]}${ends[Math.floor(index / 200) % 10]}`;

/** How many claims an article makes that nobody made before, and how many that somebody did. */
export interface Amounts {
  readonly fresh: number;
  readonly repeated: number;
}

/** Invents wire articles about towns with invented names, the same in every run: each call gives the next. */
export function inventArticles(): (amounts: Amounts) => string {
  const dice = makeDice(7);
  const pick = (count: number): number => Math.floor(dice() * count);
  const told: string[] = [];
  let count = 0;
  const invent = (): string => {
    const claim = `${nameAt(pick(2000))} ${deeds[pick(10)]} the ${things[pick(10)]} of ${nameAt(pick(2000))}`;
    // Some are told again and again, as in news; to hold all would be much to remember.
    if (told.length < 1000) told.push(claim);
    return claim;
  };
  return ({ fresh, repeated }) => {
    count++;
    const claims = [
      ...Array.from({ length: fresh }, invent),
      ...Array.from({ length: repeated }, () => told[pick(told.length)] ?? invent()),
    ];
    const paragraphs = claims.map((claim) => `Ilse ${nameAt(pick(2000))} said ${claim}.`);
    return `Towns at odds over page ${count}\n\nELAN (Reuters) – ${paragraphs.join('\n\n')}\n`;
  };
}
