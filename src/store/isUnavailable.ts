/** Codes of the operating system: the way to a server, or to a file, is closed. */
const SYSTEM = /^E(?:ACCES|AI_AGAIN|CONN(?:ABORTED|REFUSED|RESET)|HOSTUNREACH|NETUNREACH|NOENT|NOTFOUND|PIPE|TIMEDOUT)$/;
/**
 * PostgreSQL's: a connection that fails (08), a server that stands by and takes nothing in (25006), who is not let in (28), a database that is not there (3D000), no
 * room or no connection left (53), a server that ends or begins (57P), trouble with its disk (58).
 */
const POSTGRESQL = /^(?:(?:08|28|53|58)[0-9A-Z]{3}|57P[0-9A-Z]{2}|25006|3D000)$/;
/** SQLite's: busy, locked, read-only, trouble with the disk, corrupt, full, cannot be opened, no database. */
const SQLITE: ReadonlySet<number> = new Set([5, 6, 8, 10, 11, 13, 14, 26]);
/** Prisma's: for connecting (P10), and for transactions that do not come about or are ended. */
const PRISMA = /^P(?:10\d\d|2024|2028|2037)$/;
/** What Prisma's adapters call troubles of a connection that they keep the code of for themselves. */
const KINDS: ReadonlySet<unknown> = new Set(['ConnectionClosed', 'DatabaseNotReachable', 'SocketTimeout', 'TlsConnectionError']);
/** What the driver of PostgreSQL gives no code to. */
const WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client (?:was closed|has encountered a connection error)|Query read timeout)/;

/** What an error of a driver, of the file system or of Prisma has beside its message. */
interface Details {
  readonly code?: unknown;
  /** SQLite's own number. */
  readonly rawCode?: unknown;
  readonly meta?: {
    readonly driverAdapterError?: { readonly cause?: { readonly kind?: unknown; readonly originalCode?: unknown } };
  };
}

/**
 * Whether an error says that the database could not be used: that it is gone, keeps everybody waiting, or has no room left. What was asked of it may well be
 * right, and be answered at another time.
 *
 * @param error of reading or writing, as the drivers, Prisma or the file system throw it
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, rawCode, meta } = error as Details;
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? {};
  return KINDS.has(kind) || WORDS.test(error.message) || [code, rawCode, originalCode].some(isCode);
}

function isCode(code: unknown): boolean {
  const text = String(code);
  // The higher bytes of a number of SQLite's tell kinds of one trouble apart.
  if (/^\d{1,4}$/.test(text)) return SQLITE.has(Number(text) & 0xff);
  return [SYSTEM, POSTGRESQL, PRISMA].some((codes) => codes.test(text));
}
