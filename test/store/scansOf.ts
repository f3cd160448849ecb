import pg from 'pg';
import type { Store } from '#store/store.ts';

/**
 * The steps of a statement that go through all rows of a table, in the database's own words. What they cost grows with the table, while an index leads to the
 * rows that are wanted.
 *
 * @param sql as the store tells of it, with its parameters left open
 */
export function scansOf(store: Store, sql: string): Promise<string[]> {
  return store.engine === 'sqlite' ? scansOnSqlite(store, sql) : scansOnPostgresql(store, sql);
}

async function scansOnSqlite({ write }: Store, sql: string): Promise<string[]> {
  const unknown = Array.from(sql.matchAll(/\?/g), () => '[]');
  const rows = await write.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, ...unknown);
  const steps = rows.map(({ detail }) => detail);
  // What a statement put together for itself it may go through.
  const own = new Set(steps.flatMap((step) => /^(?:MATERIALIZE|CO-ROUTINE) (\S+)/.exec(step)?.[1] ?? []));
  return steps.filter((step) => {
    // A virtual table says by its own number and letters what it looks up: M for words, = for a row.
    const [, name = ''] = /^SCAN (\S+)(?!\S)(?! VIRTUAL TABLE INDEX \d+:[M=])/.exec(step) ?? [];
    return name !== '' && !own.has(name) && !/^(?:CONSTANT|json_each|\d+-ROW|\(subquery)/.test(name);
  });
}

/** A step of PostgreSQL's plan, and the steps that it takes its rows from. */
interface Step {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Step[];
}

// A test's tables are so small that PostgreSQL would rather read them through than look into an index. Where it must not, it shows whether an index could serve:
// then each step on a table has a condition that it looks up. It plans for parameters that it does not know, as it does for prepared statements.
const AS_IF_LARGE = [
  'enable_seqscan = off',
  'enable_mergejoin = off',
  'enable_hashjoin = off',
  'plan_cache_mode = force_generic_plan',
];

async function scansOnPostgresql({ url }: Store, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const setting of AS_IF_LARGE) await client.query(`set ${setting}`);
    await client.query(`prepare asked as ${sql}`);
    const parameters = Math.max(0, ...Array.from(sql.matchAll(/\$(\d+)/g), ([, number]) => Number(number)));
    const unknown = parameters === 0 ? '' : `(${Array.from({ length: parameters }, () => 'null').join(', ')})`;
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Step }[] }>(`explain (format json) execute asked${unknown}`);
    return rows[0]?.['QUERY PLAN'].flatMap(({ Plan }) => scansIn(Plan)) ?? [];
  } finally {
    await client.end();
  }
}

function scansIn(step: Step): string[] {
  const table = step['Relation Name'];
  const isScan =
    table !== undefined && /^(?:Seq|Index|Index Only) Scan$/.test(step['Node Type']) && step['Index Cond'] === undefined;
  return [...(isScan ? [`${step['Node Type']} on ${table}`] : []), ...(step.Plans ?? []).flatMap(scansIn)];
}
