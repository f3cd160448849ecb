/** As many bytes as are looked at; what is no text shows it at the start. */
const SAMPLE = 65_536;
/** Text may hold stray control characters and NULs; pictures, archives and programs hold many. */
const MOST_CONTROLS = 0.02;
const MOST_NULS = 0.3;
/** The first bytes of formats that hold long stretches of plain letters: PDF, RTF, PostScript. */
const SIGNATURES = ['%PDF-', '{\\rtf', '%!PS'];

/**
 * Whether bytes are no text: by the share of control characters, or by the first bytes of a format that is not plain text.
 *
 * @param bytes the whole file; UTF-16 has to be told by its mark before, for half of its bytes are NUL
 */
export function isBinary(bytes: Uint8Array): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => opening.startsWith(signature))) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let nuls = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) nuls += 1;
    else if ((byte < 0x20 && !isLayout(byte)) || byte === 0x7f) controls += 1;
  }
  return nuls > sample.length * MOST_NULS || controls > sample.length * MOST_CONTROLS;
}

/** Tab, the line ends, the page end, and the escape of coloured terminals. */
function isLayout(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}
