import { readFile } from 'node:fs/promises';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { withSchemaEngine } from './withSchemaEngine.ts';

type Target = Parameters<SchemaEngine['diff']>[0]['from'];

/** Tables that migrations make by hand and that no model describes: the comparison passes over them. FTS5 keeps four more for each of its own. */
const EXTERNAL_TABLES = ['', '_data', '_idx', '_docsize', '_config'].map((part) => `SearchWords${part}`);

/**
 * The SQL that leads from the tables of a SQLite database to the models of a schema.
 *
 * @param url of the database
 * @param schemaFile the path of schema.prisma
 * @returns SQL, empty where nothing is missing
 */
export async function diffSchema(url: string, schemaFile: string): Promise<string> {
  const files = [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }];
  return diff(url, { tag: 'schemaDatasource', files, configDir: '.' }, { tag: 'schemaDatamodel', files });
}

/**
 * The SQL that leads from the models of one schema to those of another, for the kind of database that they name.
 *
 * @param url of any SQLite database, for the engine has to have one; it is not looked into
 * @param from the text of a schema, or null for none
 * @returns SQL, empty where they are the same
 */
export async function diffModels(url: string, from: string | null, to: string): Promise<string> {
  const target = (content: string): Target => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] });
  return diff(url, from === null ? { tag: 'empty' } : target(from), target(to));
}

async function diff(url: string, from: Target, to: Target): Promise<string> {
  const filters = { externalTables: EXTERNAL_TABLES, externalEnums: [] };
  const { stdout } = await withSchemaEngine(url, (engine) => engine.diff({ from, to, script: true, exitCode: null, filters }));
  const sql = stdout ?? '';
  return sql.trim() === '-- This is an empty migration.' ? '' : sql;
}
