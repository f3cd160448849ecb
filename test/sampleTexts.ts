import { readdirSync, readFileSync } from 'node:fs';
import { cleanText } from '#text/cleanText.ts';

/** A text with the name by which a failing test speaks of it. */
export interface SampleText {
  readonly name: string;
  readonly text: string;
}

/** The texts in a folder of .txt and .jsonl files, a line of .jsonl being one; null where there is no such folder. */
function textsIn(folder: URL): SampleText[] | null {
  let files: string[];
  try {
    files = readdirSync(folder).sort();
  } catch {
    return null;
  }
  return files.flatMap((file): SampleText[] => {
    if (!/\.(?:txt|jsonl)$/.test(file)) return [];
    const content = readFileSync(new URL(file, folder), 'utf8');
    if (file.endsWith('.txt')) return [{ name: file, text: cleanText(content) }];
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => ({ name: `${file}, line ${index + 1}`, text: (JSON.parse(line) as { text: string }).text }));
  });
}

/** The articles that Sayso ships. */
export function bundledTexts(): SampleText[] {
  const texts = textsIn(new URL('../seed/articles/', import.meta.url));
  if (texts === null) throw new Error('The folder seed/articles is missing: the bundled articles are read by the tests.');
  return texts;
}
