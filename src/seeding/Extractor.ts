import { availableParallelism } from 'node:os';
import type { Document } from '#intake/document.ts';
import type { Reading } from '#reading.ts';
import { ExtractionThread } from './ExtractionThread.ts';
import { extractDocument } from './extractDocument.ts';
import type { Extracted } from './extracted.ts';

/** UTF-16 code units that are read before any thread is started: reading them, which is slow at first, takes about as long as to start one. */
const READ_HERE = 80_000;
/** More threads than these read faster than one writes. One processor is left to the one that writes: a thread on it, too, would take turns with it. */
const MOST_THREADS = 3;

/** Reads documents: the first few here, and when there are many, the others on threads, so that reading goes on while what was read is written. */
export class Extractor {
  readonly #read: ((text: string) => Reading) | undefined;
  readonly #threads: readonly ExtractionThread[];
  /** UTF-16 code units that came in. */
  #taken = 0;

  /**
   * @param read reads a text; `readWire` if not given
   * @param threads how many threads; what suits the machine, if not given, and none where `read` is given
   */
  constructor(read?: (text: string) => Reading, threads?: number) {
    const wanted = threads ?? (read === undefined ? Math.min(availableParallelism() - 1, MOST_THREADS) : 0);
    this.#read = read;
    this.#threads = Array.from({ length: wanted }, () => new ExtractionThread());
  }

  /** Reads a document; never rejects. */
  async extract(document: Document): Promise<Extracted> {
    this.#taken += document.text.length;
    const [first, ...others] = this.#threads;
    if (first === undefined || this.#taken <= READ_HERE) return extractDocument(document, this.#read);
    return others.reduce((least, thread) => (thread.load < least.load ? thread : least), first).extract(document);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}
