export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) ascii[code] = LETTER;
  else if (/[0-9]/.test(char)) ascii[code] = DIGIT;
  else if (code <= 32) ascii[code] = SPACE;
}

const notLetter = /[^\p{L}\p{M}]/u;

/** What a UTF-16 code unit is: LETTER, DIGIT, SPACE, or 0 for a mark. */
export function kindOf(code: number): number {
  if (code < 128) return ascii[code] ?? 0;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff) return SPACE;
  if (code < 0x250) return code === 0xd7 || code === 0xf7 || code < 0xc0 ? 0 : LETTER;
  if (code >= 0x2010 && code <= 0x2bff) return 0;
  // Half of a surrogate pair stays with the letters round it, so that no token ends inside a character.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  return notLetter.test(String.fromCharCode(code)) ? 0 : LETTER;
}
