import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Intake } from './document.ts';
import { findFiles } from './findFiles.ts';
import { LARGEST_TEXT, whyTooLarge } from './largestText.ts';
import { nameOf } from './nameOf.ts';
import { readJsonLines } from './readJsonLines.ts';
import { readStream } from './readStream.ts';
import { readText } from './readText.ts';
import { whyUnreadable } from './whyUnreadable.ts';

/**
 * Reads files and folders, one document after another, in the order given; within a folder in the order of names, as far down as it goes.
 *
 * A `.txt` file, or any other that is named itself, is one document; a `.jsonl` file is one a line, and streams in constant memory.
 * What cannot be read becomes a failure in its place, and the rest goes on: nothing is thrown.
 *
 * @param paths files and folders; `-` is standard input, text or JSON Lines
 */
export async function* readDocuments(paths: Iterable<string>): AsyncGenerator<Intake> {
  for (const path of paths) {
    if (path === '-') {
      yield* guarded(path, readStream(process.stdin, path));
      continue;
    }
    for await (const found of findFiles(path)) {
      if ('failure' in found) yield found;
      else yield* guarded(found.file, readOne(found.file));
    }
  }
}

async function* readOne(file: string): AsyncGenerator<Intake> {
  if (/\.jsonl$/i.test(file)) {
    yield* readJsonLines(createReadStream(file), file);
    return;
  }
  const { size } = await stat(file);
  if (size > LARGEST_TEXT) {
    yield { failure: { file, line: null, reason: whyTooLarge(file) } };
    return;
  }
  yield readText(await readFile(file), file);
}

/** Turns what the file system throws into a failure. */
async function* guarded(file: string, intakes: AsyncIterable<Intake>): AsyncGenerator<Intake> {
  try {
    yield* intakes;
  } catch (error) {
    yield { failure: { file, line: null, reason: whyUnreadable(nameOf(file), error) } };
  }
}
