import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Document } from '#intake/document.ts';
import { explainFailure } from './explainFailure.ts';
import type { Extracted } from './extracted.ts';

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
  /** Sent and not answered, in order. */
  #tasks: Task[] = [];

  /** @param start starts the program that reads documents: extractOnThread.ts, if not given */
  constructor(start: () => Worker = startProgram) {
    this.#startProgram = start;
  }

  /** UTF-16 code units that wait to be read. */
  get load(): number {
    return this.#tasks.reduce((sum, { document }) => sum + document.text.length, 0);
  }

  /** Reads a document behind those that wait; never rejects. */
  extract(document: Document): Promise<Extracted> {
    return new Promise((finish) => {
      this.#tasks.push({ document, wasFatal: false, finish });
      this.#worker ??= this.#start();
      this.#worker.postMessage(document);
    });
  }

  /** Ends the thread; what it has not answered fails. */
  async close(): Promise<void> {
    const worker = this.#worker;
    const tasks = this.#tasks;
    this.#worker = null;
    this.#tasks = [];
    for (const task of tasks) fail(task, new Error('it was to be read when the reading was ended'));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = this.#startProgram();
    worker.on('message', (extracted: Extracted) => this.#tasks.shift()?.finish(extracted));
    worker.on('error', (error) => this.#replace(worker, error));
    worker.on('exit', () => this.#replace(worker, new Error('the thread that read it ended, twice')));
    return worker;
  }

  /** What a thread died of is, as a rule, the document that it was at. */
  #replace(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const first = this.#tasks[0];
    if (first?.wasFatal) {
      this.#tasks.shift();
      fail(first, error);
    } else if (first !== undefined) first.wasFatal = true;
    if (this.#tasks.length === 0) return;
    this.#worker = this.#start();
    for (const { document } of this.#tasks) this.#worker.postMessage(document);
  }
}

function fail({ document, finish }: Task, error: unknown): void {
  finish({ failure: explainFailure(document, error) });
}

/** The thread's program, which is built when this file is. From the source it is run as the source is: `--import tsx` does nothing in a thread. */
function startProgram(): Worker {
  const extension = extname(import.meta.url);
  const file = new URL(`./extractOnThread${extension}`, import.meta.url);
  if (extension === '.js') return new Worker(file);
  const start = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${file.href}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { execArgv: ['--conditions=sayso-source'] });
}
