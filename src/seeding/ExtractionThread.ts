import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Document } from '#intake/document.ts';
import { explainFailure } from './explainFailure.ts';
import type { Extracted } from './extracted.ts';

/** A document that a thread was sent, and who waits for it. */
interface Task {
  readonly document: Document;
  readonly finish: (extracted: Extracted) => void;
}

/** A thread that reads documents, one after another. It is started by the first; should it die of one, the next are read by another. */
export class ExtractionThread {
  #worker: Worker | null = null;
  /** Sent and not answered, in order. */
  #tasks: Task[] = [];

  /** UTF-16 code units that wait to be read. */
  get load(): number {
    return this.#tasks.reduce((sum, { document }) => sum + document.text.length, 0);
  }

  /** Reads a document behind those that wait; never rejects. */
  extract(document: Document): Promise<Extracted> {
    return new Promise((finish) => {
      this.#tasks.push({ document, finish });
      this.#worker ??= this.#start();
      this.#worker.postMessage(document);
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = startProgram();
    worker.on('message', (extracted: Extracted) => this.#tasks.shift()?.finish(extracted));
    worker.on('error', (error) => this.#replace(worker, error));
    worker.on('exit', () => this.#replace(worker, new Error('the thread that read it ended')));
    return worker;
  }

  /** What a thread died of is the document that it was at. */
  #replace(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const [died, ...waiting] = this.#tasks;
    this.#tasks = waiting;
    died?.finish({ failure: explainFailure(died.document, error) });
    if (waiting.length === 0) return;
    this.#worker = this.#start();
    for (const { document } of waiting) this.#worker.postMessage(document);
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
