/** A form of words that stands at one end of a photo caption and nowhere else. */
export interface PhotoMark {
  /** The words as printed. */
  readonly words: string;
  /** Whether they open the caption or close it. */
  readonly at: 'start' | 'end';
  readonly example: string;
}

/** What marks a paragraph as a photo caption, besides a photo credit by an agency. Longer marks stand before those they begin with. */
export const photoMarks: readonly PhotoMark[] = [
  { words: 'FILE PHOTO', at: 'start', example: 'FILE PHOTO: The eastern quay of Port Vell, May 3, 2026.' },
  { words: 'FILE PICTURE', at: 'start', example: 'FILE PICTURE: The eastern quay of Port Vell.' },
  { words: 'FILE IMAGE', at: 'start', example: 'FILE IMAGE: The eastern quay of Port Vell.' },
  { words: 'FILE -', at: 'start', example: 'FILE - The eastern quay of Port Vell is seen on May 3, 2026.' },
  { words: 'FILE –', at: 'start', example: 'FILE – The eastern quay of Port Vell is seen on May 3, 2026.' },
  { words: 'FILE —', at: 'start', example: 'FILE — The eastern quay of Port Vell is seen on May 3, 2026.' },
  { words: 'PHOTO:', at: 'start', example: 'PHOTO: The eastern quay of Port Vell.' },
  { words: 'Photo:', at: 'start', example: 'Photo: Ann Merrow' },
  { words: 'HANDOUT', at: 'start', example: 'HANDOUT PHOTO: The eastern quay of Port Vell.' },
  { words: '/File Photo', at: 'end', example: 'The eastern quay of Port Vell. Ann Merrow/File Photo' },
  { words: '/File', at: 'end', example: 'The eastern quay of Port Vell. Ann Merrow/File' },
  { words: '/Handout', at: 'end', example: 'The eastern quay of Port Vell. Harbour Board/Handout' },
  { words: '/Pool', at: 'end', example: 'The eastern quay of Port Vell. Ann Merrow/Pool' },
  { words: 'Getty Images', at: 'end', example: 'The eastern quay of Port Vell. Ann Merrow/AFP via Getty Images' },
  { words: '(file photo)', at: 'end', example: 'The eastern quay of Port Vell (file photo)' },
];
