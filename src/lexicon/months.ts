/** A month, and the forms in which news text prints it before or behind a day. */
export interface Month {
  readonly name: string;
  readonly forms: readonly string[];
  readonly example: string;
}

/** The months in the order of the year; short forms as the agencies' style sheets have them. */
export const months: readonly Month[] = [
  { name: 'January', forms: ['January', 'Jan.', 'Jan'], example: 'PORT VELL, Jan. 3 (Reuters) – The ferry left.' },
  { name: 'February', forms: ['February', 'Feb.', 'Feb'], example: 'PORT VELL, Feb 3 (Reuters) – The ferry left.' },
  { name: 'March', forms: ['March', 'Mar.', 'Mar'], example: 'PORT VELL, March 3 (Reuters) – The ferry left.' },
  { name: 'April', forms: ['April', 'Apr.', 'Apr'], example: 'PORT VELL, April 3 (Reuters) – The ferry left.' },
  { name: 'May', forms: ['May'], example: 'PORT VELL, 3 May (Reuters) – The ferry left.' },
  { name: 'June', forms: ['June', 'Jun.', 'Jun'], example: 'PORT VELL, June 3 (Reuters) – The ferry left.' },
  { name: 'July', forms: ['July', 'Jul.', 'Jul'], example: 'PORT VELL, July 3, 2026 (Reuters) – The ferry left.' },
  { name: 'August', forms: ['August', 'Aug.', 'Aug'], example: 'PORT VELL, Aug. 3 (Reuters) – The ferry left.' },
  {
    name: 'September',
    forms: ['September', 'Sept.', 'Sept', 'Sep.', 'Sep'],
    example: 'PORT VELL, Sept 3 (Reuters) – The ferry left.',
  },
  { name: 'October', forms: ['October', 'Oct.', 'Oct'], example: 'PORT VELL, Oct. 3 (Reuters) – The ferry left.' },
  { name: 'November', forms: ['November', 'Nov.', 'Nov'], example: 'PORT VELL, 3 November 2026 (Reuters) – The ferry left.' },
  { name: 'December', forms: ['December', 'Dec.', 'Dec'], example: 'PORT VELL, Dec 3 (Reuters) – The ferry left.' },
];
