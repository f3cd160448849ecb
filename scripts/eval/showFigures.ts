import type { Counts } from './counts.ts';
import { figureNames, figuresOf } from './figuresOf.ts';

/** The counts that stand above the figures. */
const sizes = {
  texts: 'documents',
  'quotes marked': 'demanded',
  'quotes found': 'found',
  'denials marked': 'denials',
  'denials found': 'denialsMet',
  'denials wrongly found': 'denialsWrong',
} as const satisfies Record<string, keyof Counts>;

/** Prints the figures as a table, a column for each set of texts. */
export function showFigures(sets: ReadonlyMap<string, Counts>): void {
  const columns = [...sets.values()].map((counts) => ({ counts, figures: figuresOf(counts) }));
  const line = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join(''));
  };
  line('', [...sets.keys()]);
  for (const [name, key] of Object.entries(sizes)) {
    line(
      name,
      columns.map(({ counts }) => String(counts[key])),
    );
  }
  for (const name of figureNames) {
    line(
      name,
      columns.map(({ figures }) => figures[name]?.toFixed(3) ?? '-'),
    );
  }
}
