import type { SeedSummary } from '#seeding/seed.ts';
import type { Progress } from './progress.ts';

/** In a file of many documents a line is printed each time that so many are through. */
const EVERY = 1000;

/**
 * Progress as plain lines, for where there is no terminal: one a file, and one each thousand documents within a file.
 *
 * @param stream what the lines are written to
 */
export function showLines(stream: NodeJS.WritableStream): Progress {
  let current: string | null = null;
  let documents = 0;
  let before = 0;
  let now = 0;
  let failed = false;
  const finish = () => {
    // What could not be read at all is named with its reason at the end.
    if (current !== null && !failed) stream.write(`${current}: ${count(now - before)}\n`);
    before = now;
    documents = 0;
  };
  return {
    report(summary, file) {
      if (file !== current) finish();
      current = file;
      now = articlesOf(summary);
      const failure = summary.failed.at(-1);
      failed = failure?.file === file && failure.line === null && now === before;
      documents += 1;
      if (documents % EVERY === 0) stream.write(`${file}: ${count(now - before)} so far\n`);
    },
    stop() {
      finish();
      current = null;
    },
  };
}

function articlesOf({ articles, alreadyThere }: SeedSummary): number {
  return articles + alreadyThere;
}

function count(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`;
}
