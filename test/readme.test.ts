import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { cleanText } from '#text/cleanText.ts';
import { read } from './graph/ask.ts';
import { openSeededStore } from './graph/openSampleStore.ts';
import { serveStore } from './graph/serveStore.ts';

const README = readFileSync('README.md', 'utf8');

/** What stands in each fence of a language. */
const fences = (language: string): string[] =>
  Array.from(README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'g')), ([, content]) => content ?? '');

const queries = fences('graphql').map((query, index) => [query, fences('json')[index] ?? ''] as const);

const served = serveStore(openSeededStore);

test('the README asks three questions', () => {
  expect(queries).toHaveLength(3);
});

test.each(queries)('a query of the README answers as printed: %s', async (query, answer) => {
  expect(await read(served.url, query)).toEqual(JSON.parse(answer).data);
});

test('the paragraph of the README holds what its table says', () => {
  const { articles, text } = readWire(cleanText(fences('text')[0] ?? ''));
  const rows = articles.flatMap(({ quotes, denials }) => [
    ...quotes.map(({ quote, voices, via }) => {
      const who = voices.map(({ speaker }) => `${speaker.name} (${speaker.kind})`).join(' + ');
      const words = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return ['quote', who, via.map(({ source }) => source.name).join(', '), words, ''];
    }),
    ...denials.map(({ form, by, text: words, targets }) => {
      const who = by.map(({ speaker }) => speaker.name).join(' + ');
      return [form, who, '', words, targets.map((target) => target.text).join('; ')];
    }),
  ]);
  const printed = README.split('\n')
    .filter((line) => /^\| (?:quote|[A-Z_]{5,}) \|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(printed).toEqual(rows);
});
