import { Prisma } from '#store/generated/client.ts';
import { COLUMN_NAMES } from './columnsOf.ts';
import { namedColumns, type Related } from './related.ts';
import type { ArticlePartRow, ArticleRow } from './row.ts';

const { sql } = Prisma;

/** The article itself, for what lies in it: there is always one. */
export const ARTICLE: Related<ArticleRow> = {
  columns: namedColumns('article', COLUMN_NAMES.article),
  from: sql`"Article" as "article"`,
  owner: sql`"article"."id"`,
  order: sql`"article"."id"`,
};

/** Its text. */
export const TEXT_OF_ARTICLE: Related<{ readonly text: string }> = {
  columns: namedColumns('article', ['text']),
  from: sql`"Article" as "article"`,
  owner: sql`"article"."id"`,
  order: sql`"article"."id"`,
};

/** In reading order. */
export const PARTS_OF_ARTICLE: Related<ArticlePartRow> = {
  columns: namedColumns('part', Object.values(Prisma.ArticlePartScalarFieldEnum)),
  from: sql`"ArticlePart" as "part"`,
  owner: sql`"part"."articleId"`,
  order: sql`"part"."position"`,
};

/** Its addresses. */
export const URLS_OF_ARTICLE: Related<{ readonly url: string }> = {
  columns: namedColumns('address', ['url']),
  from: sql`"ArticleAddress" as "address"`,
  owner: sql`"address"."articleId"`,
  order: sql`"address"."url"`,
};
