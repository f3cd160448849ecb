import { readFileSync } from 'node:fs';

/** What a careful reader marks in an article; see `test/answers/README.md`. */
export interface AnswerArticle {
  readonly headline: string;
  readonly statements: readonly AnswerStatement[];
  readonly denials: readonly AnswerDenial[];
}

interface AnswerStatement {
  readonly id: string;
  readonly spans: readonly string[];
  /** The fullest name, several joined with ` + `. */
  readonly speaker: string | null;
  readonly kind: string;
  readonly optional?: boolean;
}

export interface AnswerDenial {
  readonly id: string;
  readonly by: readonly string[];
  readonly form: string;
  readonly text: string;
  readonly statement: string | null;
  /** What it is against: the statement, and others that make the same claim. */
  readonly target?: { readonly statement: string | null; readonly also?: readonly string[] };
  readonly optional?: boolean;
}

/** The answers for the texts of one file of seed/articles, in the order of the texts. */
export function readAnswers(file: string): AnswerArticle[][] {
  const name = file.replace(/\.[^.]*$/, '.json');
  const content = JSON.parse(readFileSync(new URL(`../answers/${name}`, import.meta.url), 'utf8')) as {
    articles?: AnswerArticle[];
    documents?: { articles: AnswerArticle[] }[];
  };
  return content.articles === undefined ? (content.documents ?? []).map(({ articles }) => articles) : [content.articles];
}
