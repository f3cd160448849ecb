import { Prisma } from '#store/generated/client.ts';
import type { Engine } from '#store/store.ts';
import { type KeyForm, keyOf } from './keysOf.ts';
import type { SearchedKind } from './searchedKind.ts';
import { TIERS } from './tiers.ts';

const { sql } = Prisma;

/** A word of the index. */
interface Key {
  readonly form: KeyForm;
  readonly word: string;
  /** Whether all words that begin with it are meant. */
  readonly begins?: boolean;
}

/** What a record must have: one of each list. */
export type Wish = readonly (readonly Key[])[];

/**
 * The numbers of the records that fit, as a table "found" with the column "row": of the smallest numbers first, and no more than wanted.
 *
 * @param wish with something in it
 */
export function matching(engine: Engine, kind: SearchedKind, wish: Wish, limit: number): Prisma.Sql {
  const tiers = TIERS.map((tier) => {
    const fits =
      engine === 'sqlite'
        ? sql`"SearchWords" match ${write(wish, kind, tier, SQLITE)} order by "rowid"`
        : // PostgreSQL, which does not know how many there are, might else go through all records in their order.
          sql`"words" @@ cast(${write(wish, kind, tier, POSTGRESQL)} as tsquery) order by "rowid" + 0`;
    return sql`select * from (select "rowid" as "row" from "SearchWords" where ${fits} limit ${limit}) as "tier"`;
  });
  return sql`(${Prisma.join(tiers, ' union all ')} limit ${limit}) as "found"`;
}

interface Language {
  readonly and: string;
  readonly or: string;
  readonly quote: string;
  readonly begins: string;
}

const SQLITE: Language = { and: ' AND ', or: ' OR ', quote: '"', begins: '*' };
const POSTGRESQL: Language = { and: ' & ', or: ' | ', quote: "'", begins: ':*' };

/** A key is of letters and digits, so that nothing in it has to be escaped. */
function write(wish: Wish, kind: SearchedKind, tier: number, { and, or, quote, begins }: Language): string {
  const write = ({ form, word, begins: open }: Key): string =>
    `${quote}${keyOf(kind, tier, form, word)}${quote}${open === true ? begins : ''}`;
  return wish.map((keys) => `(${keys.map(write).join(or)})`).join(and);
}
