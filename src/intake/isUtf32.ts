/** The byte order marks; the first one begins like that of UTF-16, and no text in UTF-16 goes on with a NUL character. */
const MARKS = ['\xFF\xFE\0\0', '\0\0\xFE\xFF'];

/** Whether bytes are UTF-32, by their byte order mark. */
export function isUtf32(bytes: Uint8Array): boolean {
  return MARKS.includes(String.fromCharCode(...bytes.subarray(0, 4)));
}
