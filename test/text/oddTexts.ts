/** Numbers that look thrown and are the same in every run. */
function* dice(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const pieces = [
  ...[
    'said',
    'Ortell',
    'U.S.',
    'Mr.',
    'it’s',
    "don't",
    'ports’',
    'al-Merrow',
    'Ännchen',
    'ПОРТ',
    '港',
    'e\u0301',
    '😀',
    '3.5%',
    '$12',
  ],
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '(',
    ')',
    ',',
    '.',
    '...',
    '…',
    '?',
    '!',
    ';',
    ':',
    '-',
    '--',
    '–',
    '—',
    '&',
    '@',
    '#',
  ],
  ...[' ', ' ', ' ', '\u00a0', '\t', '\u2009', '\n'],
];

function thrown(seed: number): string {
  const rolls = dice(seed);
  const next = (): number => rolls.next().value as number;
  return Array.from({ length: 3 + Math.floor(next() * 40) }, () => pieces[Math.floor(next() * pieces.length)]).join('');
}

/** Texts as nobody writes them, and some that somebody does: whatever counts offsets must count them right here. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u00a0\n\t',
  '.',
  '’',
  '“',
  '“”',
  '““””',
  '""""',
  "''''",
  '”“',
  'a',
  'A.',
  'U.S. The',
  'U.S.-based',
  '’tis the port’s ’90s quay',
  'She said “the ‘old’ quay” is “shut',
  'rock ’n’ roll',
  'ends in a dash –',
  'Ortell asked the council',
  'Ortell, telling their stories',
  'no space,here.And here',
  'é\u0301e\u0301 ＡＢＣ',
  '😀😀 said 😀.',
  'half a pair \ud83d and the other \ude00',
  '\u0000nul\u0000',
  '\u202eright to left\u202c',
  `${'“a” '.repeat(300)}`,
  `${'“'.repeat(300)}`,
  `${'.'.repeat(300)}`,
  `${'word '.repeat(1000)}`,
  `${'x'.repeat(5000)}`,
  ...Array.from({ length: 150 }, (_, index) => thrown(index + 1)),
];
