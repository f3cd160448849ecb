import { describe, expect, test } from 'vitest';
import { findArticles } from '#articles/findArticles.ts';
import { outline } from './outline.ts';

const PASTED = `Harbour board votes to close the eastern quay

Harbour master Edda Kroll walks along the eastern quay in Port Vell May 3, 2026. Ann Merrow/Pool via REUTERS

By Ann Merrow and Sami al-Other

PORT VELL, Sarn (Reuters) – The harbour board voted on Tuesday to close the eastern quay, a spokeswoman said.

“The piles are rotten,” Kroll told reporters.

\u00a0

NO WAY BACK

The company that mended them denied it.

Ferrymen wait on the closed quay in Port Vell May 3, 2026. REUTERS/Ann Merrow

Ferrymen wait on the closed quay in Port Vell May 3, 2026. REUTERS/Ann Merrow

It had mended every pile that it was asked to mend, it said.

\u00a0

(Additional reporting by Cy Third in Olm; Editing Dee Fourth.)

\u00a0

Ferries to stay in port: N.H.B.

Ferries to stay in port: N.H.B.

(Reuters) – No ferry will leave before Friday, the harbour board said.

Nobody answered at the ferry company.

(Reporting by Ann Merrow; Editing by Dee Fourth)
Storm over Olm

A woman holds on to a lamp post in Olm, 3 May

OLM/PORT VELL (AFP) - A storm cut the island of Olm off on Monday.

ab-cd/efg

‘Not my quay’: a ferryman speaks

By BOB OTHER, Associated Press

OLM (AP) — Jory Hask has not slept since Monday.

“Nobody asked us,” he said.

___

Associated Press writer Cy Third in Port Vell contributed to this report.`;

describe('findArticles', () => {
  test('takes apart what was pasted together', () => {
    expect(outline(PASTED)).toEqual([
      {
        headline: 'Harbour board votes to close the eastern quay',
        captions: [
          'Harbour master Edda Kroll walks along the eastern quay in Port Vell May 3, 2026. Ann Merrow/Pool via REUTERS',
          'Ferrymen wait on the closed quay in Port Vell May 3, 2026. REUTERS/Ann Merrow',
          'Ferrymen wait on the closed quay in Port Vell May 3, 2026. REUTERS/Ann Merrow',
        ],
        byline: ['Ann Merrow', 'Sami al-Other'],
        place: 'PORT VELL, Sarn',
        agency: 'Reuters',
        sections: ['NO WAY BACK'],
        credits: '(Additional reporting by Cy Third in Olm; Editing Dee Fourth.)',
        paragraphs: [
          'The harbour board voted on Tuesday to close the eastern quay, a spokeswoman said.',
          '“The piles are rotten,” Kroll told reporters.',
          'The company that mended them denied it.',
          'It had mended every pile that it was asked to mend, it said.',
        ],
      },
      {
        headline: 'Ferries to stay in port: N.H.B.',
        captions: ['Ferries to stay in port: N.H.B.'],
        place: null,
        agency: 'Reuters',
        credits: '(Reporting by Ann Merrow; Editing by Dee Fourth)',
        paragraphs: ['No ferry will leave before Friday, the harbour board said.', 'Nobody answered at the ferry company.'],
      },
      {
        headline: 'Storm over Olm',
        captions: ['A woman holds on to a lamp post in Olm, 3 May'],
        place: 'OLM/PORT VELL',
        agency: 'AFP',
        credits: 'ab-cd/efg',
        paragraphs: ['A storm cut the island of Olm off on Monday.'],
      },
      {
        headline: '‘Not my quay’: a ferryman speaks',
        byline: ['BOB OTHER'],
        place: 'OLM',
        agency: 'AP',
        credits: 'Associated Press writer Cy Third in Port Vell contributed to this report.',
        paragraphs: ['Jory Hask has not slept since Monday.', '“Nobody asked us,” he said.'],
      },
    ]);
  });

  test('the places of all parts hold', () => {
    const articles = findArticles(PASTED);
    for (const article of articles) {
      const parts = [article.headline, ...article.byline, ...article.captions, ...article.sections, article.credits];
      for (const part of parts) if (part) expect(PASTED.slice(part.start, part.end)).toBe(part.text);
      expect(article.start).toBe(article.headline?.start);
      expect(article.end).toBe(article.credits?.end);
    }
    expect(articles.map((article) => article.dateline && PASTED.slice(article.dateline.start, article.dateline.end))).toEqual([
      'PORT VELL, Sarn (Reuters) –',
      '(Reuters) –',
      'OLM/PORT VELL (AFP) -',
      'OLM (AP) —',
    ]);
  });

  test('an article without closing credits ends where the header of the next begins', () => {
    const text = [
      'Board closes quay',
      'PORT VELL (Reuters) – The quay is closed.',
      'The board gave no reason.',
      'Ferrymen march on the town hall',
      'Ferrymen with banners in front of the town hall. REUTERS/Ann Merrow',
      'By Ann Merrow',
      'PORT VELL (Reuters) – About forty ferrymen marched on Friday.',
      'Island cut off',
      'OLM (Reuters) – Nobody can leave the island.',
    ].join('\n');
    expect(outline(text).map((article) => [article.headline, article.paragraphs.length])).toEqual([
      ['Board closes quay', 2],
      ['Ferrymen march on the town hall', 1],
      ['Island cut off', 1],
    ]);
  });

  test('a paragraph without a full stop does not begin an article', () => {
    const text = 'Board closes quay\n\nPORT VELL (Reuters) – The quay is closed\n\nThe board gave no reason\n\nNobody asked';
    expect(outline(text)).toHaveLength(1);
  });

  test('a remark behind the credits belongs to the article, and is no credit', () => {
    const text =
      'Board closes quay\n\nPORT VELL (Reuters) – The quay is closed.\n\n(Editing by Ann Merrow)\n\n(This story corrects the day in paragraph 1)';
    expect(outline(text)).toMatchObject([
      { credits: '(Editing by Ann Merrow)', paragraphs: [{}, {}].map(() => expect.any(String)) },
    ]);
  });

  test.each<[string, string, { headline: string | null; paragraphs: string[] }[]]>([
    ['nothing', '', []],
    ['white space', ' \n\u00a0\n', []],
    ['one sentence', 'The quay is closed.', [{ headline: null, paragraphs: ['The quay is closed.'] }]],
    ['one line without a full stop', 'The quay is closed', [{ headline: null, paragraphs: ['The quay is closed'] }]],
    [
      'a first line that looks like a headline',
      'Quay closed\n\nThe board closed it.\nNobody asked.',
      [{ headline: 'Quay closed', paragraphs: ['The board closed it.', 'Nobody asked.'] }],
    ],
    [
      'a first line that is a sentence',
      'The quay is closed.\n\nNobody asked.',
      [{ headline: null, paragraphs: ['The quay is closed.', 'Nobody asked.'] }],
    ],
    [
      'a first line that is a title in spite of its full stop',
      'Board Votes To Close Eastern Quay.\n\nNobody asked.',
      [{ headline: 'Board Votes To Close Eastern Quay.', paragraphs: ['Nobody asked.'] }],
    ],
    [
      'a quote only',
      '“We will not leave, we have nowhere to go.”\n\nHe left.',
      [{ headline: null, paragraphs: ['“We will not leave, we have nowhere to go.”', 'He left.'] }],
    ],
    ['credits only', '(Editing by Ann Merrow)', [{ headline: null, paragraphs: [] }]],
  ])('a text with no wire form is one article: %s', (_, text, expected) => {
    expect(
      findArticles(text).map((a) => ({
        headline: a.headline?.text ?? null,
        paragraphs: a.paragraphs.map((p) => text.slice(p.start, p.end)),
      })),
    ).toEqual(expected);
  });

  test('a dateline on a line of its own, a bare dateline, a byline over two lines', () => {
    expect(outline('Quay closed\nPORT VELL, May 3 (Reuters) -\nThe board closed it.')).toMatchObject([
      { headline: 'Quay closed', place: 'PORT VELL', date: 'May 3', paragraphs: ['The board closed it.'] },
    ]);
    expect(outline('Quay closed by vote of the board.\n\nPORT VELL — The board closed it.')).toMatchObject([
      { headline: 'Quay closed by vote of the board.', place: 'PORT VELL', agency: null, paragraphs: ['The board closed it.'] },
    ]);
    expect(outline('Quay closed\nBy ANN MERROW\nAssociated Press\nPORT VELL (AP) — The board closed it.')).toMatchObject([
      { byline: ['ANN MERROW'], agency: 'AP', paragraphs: ['The board closed it.'] },
    ]);
  });

  test.each([
    ['headers', 'The Ferry\n\nBy Ann Merrow\n\nPORT VELL (Reuters) – It left.\n\n'],
    ['titles', 'The Ferry\n\n'],
    ['bylines', 'By Ann Merrow\n'],
    ['credits', '(Editing by Ann Merrow)\n\n'],
    ['datelines without an end', 'PORT VELL (Reuters '],
    ['words without an end', 'The ferry left again and '],
    ['open quotation marks', '“'],
    ['line ends', '\n'],
  ])('the work grows with the text only: %s', (_, unit) => {
    const seconds = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          findArticles(text);
          return performance.now() - start;
        }),
      );
    };
    seconds(50_000);
    // Sixteen times the text may take sixteen times as long, and five times that on a busy machine; work that grows with the square takes 256 times.
    expect(seconds(1_600_000)).toBeLessThan(80 * Math.max(seconds(100_000), 2));
  });
});
