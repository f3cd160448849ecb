import { Prisma } from './generated/client.ts';
import type { SearchedKind } from './search/searchedKind.ts';
import { searchRow } from './search/searchRow.ts';
import type { Store } from './store.ts';
import { nameForms } from './write/nameForms.ts';
import type { Transaction } from './write/transaction.ts';
import { WordChanges } from './write/WordChanges.ts';

/** Records that are taken in within one transaction. */
const AT_ONCE = 200;

/** A record without a number, and the text that it is searched by. */
interface Unknown {
  readonly id: string;
  readonly text: string;
}

/** Where the records of each kind stand, and how to read some that the index does not know. */
const TABLES: readonly {
  readonly kind: SearchedKind;
  readonly table: string;
  readonly read: (transaction: Transaction) => Promise<readonly Unknown[]>;
}[] = [
  { kind: 'ARTICLE', table: 'Article', read: ({ client }) => client.article.findMany(someOf({ id: true, text: true })) },
  { kind: 'QUOTE', table: 'Quote', read: ({ client }) => client.quote.findMany(someOf({ id: true, text: true })) },
  { kind: 'CLAIM', table: 'Claim', read: ({ client }) => client.claim.findMany(someOf({ id: true, text: true })) },
  { kind: 'SPEAKER', table: 'Speaker', read: readSpeakers },
];

/**
 * Takes records into the index of words that came into the database without it: before there was one, or by another program.
 *
 * @returns how many there were
 */
export async function indexWords(store: Store): Promise<number> {
  let count = 0;
  for (const { kind, table, read } of TABLES) {
    let found: readonly Unknown[];
    do {
      found = await store.transact(async (transaction) => {
        const records = await read(transaction);
        await number(transaction, table, records);
        const words = new WordChanges();
        for (const { id, text } of records) words.add(kind, { searchRow: searchRow(id) }, text);
        await words.write(transaction);
        return records;
      });
      count += found.length;
    } while (found.length === AT_ONCE);
  }
  return count;
}

function someOf<Columns>(select: Columns) {
  return { where: { searchRow: null }, take: AT_ONCE, select };
}

async function readSpeakers({ client }: Transaction): Promise<Unknown[]> {
  const speakers = await client.speaker.findMany(someOf({ id: true, name: true }));
  const aliases = await client.speakerName.findMany({
    where: { speakerId: { in: speakers.map(({ id }) => id) }, use: 'ALIAS' },
    distinct: ['speakerId', 'nameKey'],
    select: { speakerId: true, text: true },
  });
  const forms = new Map(speakers.map(({ id, name }) => [id, [name]]));
  for (const { speakerId, text } of aliases) forms.get(speakerId)?.push(text);
  const records = Array.from(forms, ([id, names]) => ({ id, text: nameForms(names) }));
  for (const { id, text } of records)
    await client.speaker.update({ where: { id }, data: { nameForms: text }, select: { id: true } });
  return records;
}

async function number(transaction: Transaction, table: string, records: readonly Unknown[]): Promise<void> {
  if (records.length === 0) return;
  const cases = records.map(({ id }) => Prisma.sql`when ${id} then cast(${searchRow(id)} as bigint)`);
  await transaction.client
    .$executeRaw`update ${Prisma.raw(`"${table}"`)} set "searchRow" = case "id" ${Prisma.join(cases, ' ')} end
    where "id" in (${Prisma.join(records.map(({ id }) => id))})`;
}
