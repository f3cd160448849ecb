/** A small world made for the tests of the graph: two agencies on the harbour towers of Port Elan. */
export const TOWERS = {
  id: 'a1towers',
  publisher: 'Reuters',
  headline: 'Vesland to close harbour towers 🏗️, minister says',
  text: `Vesland to close harbour towers 🏗️, minister says
By Ada Brandt and Noor Imsel
PORT ELAN, May 3 (Reuters) – “We will close all 100% of the towers,” Vesland's harbour minister, Marta Quill, told Reuters on Monday.

The port_authority denied that the towers would be closed. Doran Hale declined to comment on the towers.

“It is a lie,” Ilse Varn said in a statement.`,
} as const;

export const FERRIES = {
  id: 'a2ferries',
  publisher: 'AP',
  headline: 'Ferries will stop, diplomat says',
  text: `Ferries will stop, diplomat says
PORT ELAN (AP) — The ferries will stop in June, a Western diplomat said, according to the Elan Gazette. Marta Quill did not respond to a request.

“The towers will be closed,” Quill said.`,
} as const;

export const SAMPLES = { a1towers: TOWERS, a2ferries: FERRIES };
export type SampleId = keyof typeof SAMPLES;

/** The stretch of a text that these words are, at their first place. */
export function stretch(text: string, words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample text does not have the words ${words}.`);
  return { start, end: start + words.length, text: words };
}
