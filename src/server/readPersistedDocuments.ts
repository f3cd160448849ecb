import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { ServerError } from './serverError.ts';

/** The texts of documents by the ids by which clients ask for them. */
export type PersistedDocuments = ReadonlyMap<string, string>;

const ENDING = '.graphql';

/** `{"id": "text"}`, as code generators write it, or Apollo's manifest. */
const MANIFEST = z.union([
  z
    .object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

/**
 * Reads the documents that clients may ask for by an id alone.
 *
 * @param path of a JSON file of ids and texts, or of a folder whose .graphql files are one document each, with their names without the
 * ending as ids, and the SHA-256 of their bytes in hexadecimal likewise; null where there are none
 * @throws ServerError that names what cannot be read, or the document that does not fit the schema
 */
export async function readPersistedDocuments(path: string | null, schema: GraphQLSchema): Promise<PersistedDocuments> {
  if (path === null) return new Map();
  const documents = new Map(await readAll(path));
  for (const [id, text] of documents) {
    const wrong = whatIsWrong(text, schema);
    if (wrong !== null) {
      throw new ServerError(`The persisted document ${id} of ${path} cannot be answered: ${wrong} Mend it, or take it out.`);
    }
  }
  return documents;
}

async function readAll(path: string): Promise<(readonly [string, string])[]> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).filter((name) => name.endsWith(ENDING)).sort();
      return (await Promise.all(names.map((name) => readOne(path, name)))).flat();
    }
    return MANIFEST.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new ServerError(
      `The persisted documents at ${path} cannot be read; set SAYSO_PERSISTED_DOCUMENTS to a folder of .graphql files, or to a JSON file such as {"id": "query { … }"}.`,
    );
  }
}

async function readOne(folder: string, name: string): Promise<(readonly [string, string])[]> {
  const text = await readFile(join(folder, name), 'utf8');
  return [
    [name.slice(0, -ENDING.length), text],
    [createHash('sha256').update(text).digest('hex'), text],
  ];
}

function whatIsWrong(text: string, schema: GraphQLSchema): string | null {
  try {
    return validate(schema, parse(text))[0]?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
