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

/** How many names there are. */
export const NAMES = starts.length * middles.length * ends.length;

/** An invented name of a place or a family, a different one for each number below {@link NAMES}. */
export function inventName(number: number): string {
  const [start, middle, end] = [number % 20, Math.floor(number / 20) % 10, Math.floor(number / 200) % 10];
  return `${starts[start]}${middles[middle]}${ends[end]}`;
}
