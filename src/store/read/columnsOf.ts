import { Prisma } from '#store/generated/client.ts';

const { text: _, ...articleColumns } = Prisma.ArticleScalarFieldEnum;

/** What the index of words needs is none of a page. */
const pageColumns = (columns: object): readonly string[] =>
  Object.values(columns).filter((column) => column !== 'searchRow' && column !== 'nameForms');

/** The names of all columns that a page reads of each type's own table. */
export const COLUMN_NAMES = {
  article: pageColumns(articleColumns),
  quote: pageColumns(Prisma.QuoteScalarFieldEnum),
  speaker: pageColumns(Prisma.SpeakerScalarFieldEnum),
  source: pageColumns(Prisma.SourceScalarFieldEnum),
  claim: ['id', 'text', 'oppositeId', 'quoteCount', 'newest', 'oldest', 'opposition'],
  denial: pageColumns(Prisma.DenialScalarFieldEnum),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The same as lists to select, by the name that every statement gives each table. */
export const COLUMNS = {
  article: columnsOf('article', COLUMN_NAMES.article),
  quote: columnsOf('quote', COLUMN_NAMES.quote),
  speaker: columnsOf('speaker', COLUMN_NAMES.speaker),
  source: columnsOf('source', COLUMN_NAMES.source),
  claim: columnsOf('claim', COLUMN_NAMES.claim),
  denial: columnsOf('denial', COLUMN_NAMES.denial),
} as const;

/**
 * The columns of a table as a list to select.
 *
 * @param table the name that the statement gives the table
 * @param columns the names of the columns; they keep them
 */
export function columnsOf(table: string, columns: Iterable<string>): Prisma.Sql {
  return Prisma.raw([...columns].map((column) => `"${table}"."${column}"`).join(', '));
}
