/** The schema for PostgreSQL that the last `npm run migration` left: both what its client is made from, and what its migrations lead to. */
export const POSTGRESQL_SCHEMA = 'prisma/postgresql/schema.prisma';

const HEAD = `// Written by \`npm run migration\`, from ../schema.prisma: change that one.
// What is a word out of a few is text here, as it is on SQLite, so that both compare it and put it in order alike.
`;

/**
 * The models of a schema for SQLite as a schema for PostgreSQL, without the comments.
 *
 * @param sqliteSchema the text of prisma/schema.prisma
 */
export function postgresqlSchema(sqliteSchema: string): string {
  const withoutComments = sqliteSchema.replace(/^[ \t]*\/\/.*\n/gm, '');
  const enums = Array.from(withoutComments.matchAll(/^enum (\w+) /gm), ([, name]) => name);
  const models = withoutComments
    .replace(/^enum [^}]*\}\n+/gm, '')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../src/store/generated"', '"../../src/store/postgresql/generated"')
    .replace(new RegExp(`^(\\s+\\w+\\s+)(?:${enums.join('|')})\\b`, 'gm'), '$1String');
  return `${HEAD}\n${models.trim()}\n`;
}
