import { SingleBar } from 'cli-progress';
import type { Progress } from './progress.ts';

/**
 * Progress as a bar, for a terminal: how many files are through, and how many articles were found.
 *
 * @param stream the terminal
 * @param files how many files there are
 */
export function showBar(stream: NodeJS.WritableStream, files: number): Progress {
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total} files, {articles} articles  {file}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  });
  let current: string | null = null;
  let through = 0;
  bar.start(files, 0, { articles: 0, file: '' });
  return {
    report({ articles, alreadyThere }, file) {
      // A file of many lines is reported line by line, and is through when the next one comes.
      if (current !== null && file !== current) through += 1;
      current = file;
      bar.update(Math.min(through, files), { articles: articles + alreadyThere, file });
    },
    stop: () => bar.stop(),
  };
}
