import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '#intake/document.ts';
import { readDocuments } from '#intake/readDocuments.ts';
import { cleanText } from '#text/cleanText.ts';
import type { ExpectedCase } from '../../test/wire/expected.ts';
import { parseAnswers } from './answers.ts';
import type { Gold } from './gold.ts';
import { placeAnswers } from './placeAnswers.ts';
import { placeCase } from './placeCase.ts';

const CASES = new URL('../../test/wire/', import.meta.url);
const ARTICLES = new URL('../../seed/articles/', import.meta.url);
const ANSWERS = new URL('../../test/answers/', import.meta.url);

/** What is expected of the cases in `test/wire`, known failures included. */
export function goldOfCases(): Gold[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const text = cleanText(readFileSync(new URL(`${name}/source.txt`, CASES), 'utf8'));
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, CASES), 'utf8')) as ExpectedCase;
      return placeCase(name, text, expected);
    });
}

/** The answers for the articles that Sayso ships. */
export async function goldOfArticles(): Promise<Gold[]> {
  const gold: Gold[] = [];
  for (const file of readdirSync(ARTICLES).sort()) {
    const answers = new URL(file.replace(/\.[^.]*$/, '.json'), ANSWERS);
    gold.push(...(await readGold(fileURLToPath(answers), fileURLToPath(new URL(file, ARTICLES)))));
  }
  return gold;
}

/**
 * Reads answers and the texts that they are for.
 *
 * @param answersFile see `parseAnswers`
 * @param textFile a `.txt`, or a `.jsonl` whose lines are the documents of the answers
 */
export async function readGold(answersFile: string, textFile: string): Promise<Gold[]> {
  const answers = parseAnswers(readFileSync(answersFile, 'utf8'));
  const documents: Document[] = [];
  for await (const intake of readDocuments([textFile])) {
    if ('failure' in intake) throw new Error(intake.failure.reason);
    documents.push(intake.document);
  }
  if (documents.length !== answers.length)
    throw new Error(`${answersFile} answers ${answers.length} texts, and ${textFile} holds ${documents.length}.`);
  return documents.map(({ text, line }, index) =>
    placeAnswers(basename(textFile) + (line === null ? '' : `, line ${line}`), text, answers[index] ?? []),
  );
}
