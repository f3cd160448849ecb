/** Prisma takes fewer than a thousand values in one statement. */
const MOST = 500;

/**
 * Reads the rows that belong to any number of ids.
 *
 * @param read reads those of some of the ids
 */
export async function readInParts<Row>(
  ids: readonly string[],
  read: (some: string[]) => PromiseLike<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let index = 0; index < ids.length; index += MOST) rows.push(...(await read(ids.slice(index, index + MOST))));
  return rows;
}
