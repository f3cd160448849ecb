/**
 * Verbs and those that tell the same deed more exactly: whoever lowers a gate moves it, so that `no gate was moved` is against `two gates were lowered`.
 * The first of a row is the wider one. Base forms.
 */
const rows = [
  'move lower raise lift open close shut shift turn push pull drag carry tow',
  'kill shoot murder execute behead poison strangle stab drown',
  'hurt injure wound beat burn kill',
  'damage destroy break smash wreck burn flatten crush',
  'attack bomb shell raid storm strike ambush',
  'take steal seize confiscate loot grab',
  'pay bribe reimburse refund compensate',
  'change alter edit rewrite redact amend doctor',
  'touch move open change damage',
  'arrest detain jail imprison',
  'meet visit receive',
  'contact call phone telephone write email text',
];

/** For each narrower verb the wider ones, as base forms. */
export const widerVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(rows.flatMap((row) => row.split(' ').slice(1)))].map((verb): [string, readonly string[]] => [
    verb,
    rows.flatMap((row) => {
      const [wide = '', ...narrow] = row.split(' ');
      return narrow.includes(verb) ? [wide] : [];
    }),
  ]),
);
