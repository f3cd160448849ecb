import { readdirSync, readFileSync } from 'node:fs';
import { readDocuments } from '#intake/readDocuments.ts';
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

/** The texts of the files and folders that SAYSO_TEXTS names, as the command line reads them; null where it names none. */
export async function givenTexts(): Promise<SampleText[] | null> {
  const path = process.env.SAYSO_TEXTS;
  if (path === undefined || path === '') return null;
  const texts: SampleText[] = [];
  for await (const intake of readDocuments([path])) {
    if ('failure' in intake) throw new Error(`SAYSO_TEXTS: ${intake.failure.reason}`);
    texts.push({ name: intake.document.id, text: intake.document.text });
  }
  return texts;
}
