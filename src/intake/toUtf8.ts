/**
 * Passes bytes on as they come, but UTF-16, which its byte order mark tells, as UTF-8, so that lines can be told apart by their bytes.
 */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let held: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (held !== null) {
      // A first chunk may be a single byte, which tells nothing yet.
      bytes = Buffer.concat([held, chunk]);
      held = bytes.length < 2 ? bytes : null;
      if (held !== null) continue;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) decoder = new TextDecoder('utf-16le');
      if (bytes[0] === 0xfe && bytes[1] === 0xff) decoder = new TextDecoder('utf-16be');
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (held !== null && held.length > 0) yield held;
  if (decoder) yield Buffer.from(decoder.decode());
}
