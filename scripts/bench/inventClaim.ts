import { inventName, NAMES } from './inventName.ts';
import { makeDice } from './makeDice.ts';

/** A claim in the forms in which news tell it. */
export interface InventedClaim {
  /** `Belador shelled the harbour of Tormor` */
  readonly told: string;
  /** `Belador had shelled the harbour of Tormor` */
  readonly before: string;
  /** `Belador had not shelled the harbour of Tormor` */
  readonly negated: string;
  /** `Belador of shelling the harbour of Tormor` */
  readonly accused: string;
}

/** Past, participle and -ing form. */
const deeds = [
  ['shelled', 'shelled', 'shelling'],
  ['bought', 'bought', 'buying'],
  ['closed', 'closed', 'closing'],
  ['sold', 'sold', 'selling'],
  ['built', 'built', 'building'],
  ['flooded', 'flooded', 'flooding'],
  ['searched', 'searched', 'searching'],
  ['repaired', 'repaired', 'repairing'],
  ['emptied', 'emptied', 'emptying'],
  ['seized', 'seized', 'seizing'],
  ['inspected', 'inspected', 'inspecting'],
  ['abandoned', 'abandoned', 'abandoning'],
] as const;
const things = [
  'harbour',
  'bridge',
  'hospital',
  'ferry',
  'school',
  'tower',
  'granary',
  'library',
  'mill',
  'lighthouse',
  'reservoir',
  'shipyard',
  'airport',
  'tunnel',
  'market',
  'power station',
];
const bodies = ['', '', '', ' Water Board', ' Port Authority', ' Shipping Company', ' Rail Company', ' Farmers’ Union'];
const kinds = ['', '', '', 'new ', 'old ', 'northern ', 'southern ', 'empty '];

/** Invents the claim of a number: the same one each time, and different ones, but for very few, for different numbers. */
export function inventClaim(number: number): InventedClaim {
  const pick = makeDice(number ^ 0x5eed);
  const doer = `${inventName(pick(NAMES))}${bodies[pick(bodies.length)]}`;
  const [past, participle, doing] = deeds[pick(deeds.length)] ?? deeds[0];
  const thing = things[pick(things.length)];
  const object =
    pick(4) === 0
      ? `${2 + pick(40)} ${thing}s in ${inventName(pick(NAMES))}`
      : `the ${kinds[pick(kinds.length)]}${thing} of ${inventName(pick(NAMES))}`;
  return {
    told: `${doer} ${past} ${object}`,
    before: `${doer} had ${participle} ${object}`,
    negated: `${doer} had not ${participle} ${object}`,
    accused: `${doer} of ${doing} ${object}`,
  };
}
