import { inventName, NAMES } from './inventName.ts';
import { makeDice } from './makeDice.ts';

const deeds = ['shelled', 'bought', 'closed', 'sold', 'built', 'flooded', 'searched', 'repaired', 'emptied', 'painted'];
const things = ['harbour', 'bridge', 'hospital', 'ferry', 'school', 'tower', 'granary', 'library', 'mill', 'lighthouse'];

/** How many claims an article makes that nobody made before, and how many that somebody did. */
export interface Amounts {
  readonly fresh: number;
  readonly repeated: number;
}

/** Invents wire articles of any number of quotes, about towns with invented names, the same in every run: each call gives the next. */
export function inventReports(): (amounts: Amounts) => string {
  const pick = makeDice(7);
  const told: string[] = [];
  let count = 0;
  const invent = (): string => {
    const claim = `${inventName(pick(NAMES))} ${deeds[pick(10)]} the ${things[pick(10)]} of ${inventName(pick(NAMES))}`;
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
    const paragraphs = claims.map((claim) => `Ilse ${inventName(pick(NAMES))} said ${claim}.`);
    return `Towns at odds over page ${count}\n\nELAN (Reuters) – ${paragraphs.join('\n\n')}\n`;
  };
}
