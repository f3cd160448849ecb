import pg from 'pg';

/** What tells one pool from another. */
export interface PoolSettings {
  readonly url: string;
  /** How many connections it opens at most. */
  readonly connections: number;
  /** Milliseconds after which the server ends a statement. */
  readonly timeout: number;
  /** Whether the server is to refuse what would write. */
  readonly readOnly?: boolean;
  /** Told the SQL of every statement before it runs. */
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** Milliseconds that a connection may take to come about, or to come free. */
const PATIENCE = 10_000;

/** Makes a pool of connections to a PostgreSQL server; each is opened when it is needed first. Its end breaks off what it is asked just then. */
export function openPool({ url, connections, timeout, readOnly = false, onStatement }: PoolSettings): pg.Pool {
  // Statements are short: to compile one, as the server would where it takes it for a long one, takes longer than most of them.
  const settings = `set statement_timeout = ${timeout}; set datestyle = 'ISO'; set default_transaction_read_only = ${readOnly}; set jit = off`;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: PATIENCE,
    // A server that goes without a word ends no statement: then it is given up here.
    query_timeout: timeout + PATIENCE,
    keepAlive: true,
    application_name: 'sayso',
    onConnect: async (client) => {
      await client.query(settings);
      if (onStatement !== undefined) tell(client, onStatement);
    },
  });
  // A connection that is lost while nobody uses it is replaced when the next one is needed.
  pool.on('error', () => undefined);
  // One that is lost while it is used fails whatever was asked on it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return breakOff(pool);
}

/** By itself, a pool ends when the last of its statements does. */
function breakOff(pool: pg.Pool): pg.Pool {
  const busy = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => busy.add(client));
  pool.on('release', (_, client) => busy.delete(client));
  const end = pool.end.bind(pool) as () => Promise<void>;
  return Object.assign(pool, {
    end: async () => {
      const ended = end();
      for (const { connection } of busy) connection.stream.destroy();
      await ended;
    },
  });
}

function tell(client: pg.ClientBase, onStatement: (sql: string) => void): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const told = (...args: [string | { readonly text: string }, ...unknown[]]) => {
    onStatement(typeof args[0] === 'string' ? args[0] : args[0].text);
    return query(...args);
  };
  Object.assign(client, { query: told });
}
