/**
 * Whether a UTF-16 code unit shows nothing: spaces of any width, non-breaking and zero-width ones, tabs, line ends, byte order marks.
 *
 * @param code a code unit as `charCodeAt` gives it; NaN, as behind the end of a text, is not white space
 */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
