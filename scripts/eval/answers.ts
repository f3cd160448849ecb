/** What a careful reader marks in an article; see `test/answers/README.md`. Every text is an exact substring of the article. */
export interface AnswerArticle {
  readonly headline: string;
  readonly captions?: readonly string[];
  readonly credits?: string | null;
  readonly statements: readonly AnswerStatement[];
  readonly denials: readonly AnswerDenial[];
}

interface AnswerStatement {
  readonly id: string;
  readonly spans: readonly string[];
  readonly form: string;
  readonly mention: string | null;
  /** The fullest name, several joined with ` + `; null where nobody can tell. */
  readonly speaker: string | null;
  readonly kind: string;
  readonly via: readonly string[];
  readonly stance?: string;
  /** Two careful readers could differ: neither demanded nor held against. */
  readonly optional?: boolean;
}

interface AnswerDenial {
  readonly id: string;
  readonly by: readonly string[];
  readonly form: string;
  readonly text: string;
  /** What it is against: the statement, and others that make the same claim. */
  readonly target?: { readonly statement: string | null; readonly also?: readonly string[] } | null;
  readonly optional?: boolean;
}

/**
 * Reads a file of answers.
 *
 * @param content JSON: `{"articles": [...]}`, or `{"documents": [{"articles": [...]}]}` for a file of several texts
 * @returns the articles of each text, in the order of the texts
 */
export function parseAnswers(content: string): AnswerArticle[][] {
  const { articles, documents = [] } = JSON.parse(content) as {
    articles?: AnswerArticle[];
    documents?: { articles: AnswerArticle[] }[];
  };
  return articles === undefined ? documents.map((document) => document.articles) : [articles];
}
