import { Prisma } from '#store/generated/client.ts';

/**
 * The columns of a table as a list to select.
 *
 * @param table the name that the statement gives the table
 * @param columns the names of the columns; they keep them
 */
export function columnsOf(table: string, columns: Iterable<string>): Prisma.Sql {
  return Prisma.raw([...columns].map((column) => `"${table}"."${column}"`).join(', '));
}

const { text: _, ...articleColumns } = Prisma.ArticleScalarFieldEnum;

/** What the index of words needs is none of a page. */
const pageColumns = (columns: object): string[] =>
  Object.values(columns).filter((column) => column !== 'searchRow' && column !== 'nameForms');

/** All columns that a page reads of each type's own table, by the name that every statement gives it. */
export const COLUMNS = {
  article: columnsOf('article', pageColumns(articleColumns)),
  quote: columnsOf('quote', pageColumns(Prisma.QuoteScalarFieldEnum)),
  speaker: columnsOf('speaker', pageColumns(Prisma.SpeakerScalarFieldEnum)),
  source: columnsOf('source', Object.values(Prisma.SourceScalarFieldEnum)),
  claim: columnsOf('claim', ['id', 'text', 'oppositeId', 'quoteCount', 'newest', 'oldest', 'opposition']),
  denial: columnsOf('denial', Object.values(Prisma.DenialScalarFieldEnum)),
} as const;
