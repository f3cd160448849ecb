import { readFile } from 'node:fs/promises';
import { withSchemaEngine } from './withSchemaEngine.ts';

/**
 * The SQL that leads from the tables of a database to the models of a schema.
 *
 * @param path of the SQLite file
 * @param schemaFile the path of schema.prisma
 * @returns SQL, empty where nothing is missing
 */
export async function diffSchema(path: string, schemaFile: string): Promise<string> {
  const files = [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }];
  const { stdout } = await withSchemaEngine(path, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  const sql = stdout ?? '';
  return sql.trim() === '-- This is an empty migration.' ? '' : sql;
}
