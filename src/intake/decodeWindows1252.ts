/** What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9F; five places are unused, and stay as they are. */
const PRINTED = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const CONTROLS = /[\x80-\x9F]/g;

/**
 * Decodes Windows-1252.
 *
 * `TextDecoder` of Node 20 takes it for Latin-1, which turns every curly quotation mark into a control character: tried on 20.20.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(CONTROLS, (character) => PRINTED.charAt(character.charCodeAt(0) - 0x80));
}
