import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Document } from '#intake/document.ts';
import { explainFailure } from './explainFailure.ts';
import type { Extracted } from './extracted.ts';

/** What a thread is sent: its answer comes by the number, so that nothing is taken for the answer to another. */
export interface Question {
  readonly number: number;
  readonly document: Document;
}

export interface Answer {
  readonly number: number;
  readonly extracted: Extracted;
}

/** A document that a thread was sent, and who waits for it. */
interface Task {
  readonly document: Document;
  /** Whether a thread died of it, or at it. */
  wasFatal: boolean;
  readonly finish: (extracted: Extracted) => void;
}

/**
 * A thread that reads documents, one after another. It is started by the first. Should it die, another reads what it had not answered; a document at which two died
 * has failed.
 */
export class ExtractionThread {
  readonly #startProgram: () => Worker;
  #worker: Worker | null = null;
  #count = 0;
  /** Sent and not answered, in order, by their numbers. */
  readonly #tasks = new Map<number, Task>();

  /** @param start starts the program that reads documents: extractOnThread.ts, if not given */
  constructor(start: () => Worker = startProgram) {
    this.#startProgram = start;
  }

  /** UTF-16 code units that wait to be read. */
  get load(): number {
    let load = 0;
    for (const { document } of this.#tasks.values()) load += document.text.length;
    return load;
  }

  /** Reads a document behind those that wait; never rejects. */
  extract(document: Document): Promise<Extracted> {
    return new Promise((finish) => {
      this.#count += 1;
      const number = this.#count;
      this.#tasks.set(number, { document, wasFatal: false, finish });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ number, document } satisfies Question);
    });
  }

  /** Ends the thread; what it has not answered fails. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    for (const number of this.#tasks.keys()) this.#fail(number, new Error('it was to be read when the reading was ended'));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = this.#startProgram();
    worker.on('message', ({ number, extracted }: Answer) => this.#finish(number, extracted));
    let reason: unknown = new Error('the thread that read it ended, twice');
    worker.on('error', (error) => {
      reason = error;
    });
    // Its last answers come before this, but may come after the error.
    worker.on('exit', () => this.#replace(worker, reason));
    return worker;
  }

  /** What a thread died of is the document that it was at, or so it seems. */
  #replace(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const [first] = this.#tasks;
    if (first === undefined) return;
    const [number, task] = first;
    if (task.wasFatal) this.#fail(number, error);
    else task.wasFatal = true;
    if (this.#tasks.size === 0) return;
    this.#worker = this.#start();
    for (const [number, { document }] of this.#tasks) this.#worker.postMessage({ number, document } satisfies Question);
  }

  #finish(number: number, extracted: Extracted): void {
    const task = this.#tasks.get(number);
    this.#tasks.delete(number);
    task?.finish(extracted);
  }

  #fail(number: number, error: unknown): void {
    const document = this.#tasks.get(number)?.document;
    if (document !== undefined) this.#finish(number, { failure: explainFailure(document, error) });
  }
}

/** The thread's program, which is built when this file is. From the source it is run as the source is: `--import tsx` does nothing in a thread. */
function startProgram(): Worker {
  const extension = extname(import.meta.url);
  const file = new URL(`./extractOnThread${extension}`, import.meta.url);
  if (extension === '.js') return new Worker(file);
  const start = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${file.href}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { execArgv: ['--conditions=sayso-source'] });
}
