import { z } from 'zod';

/** A setting that cannot be used; the message is a whole sentence that names it and says what to give instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The one database whose folder is made: a folder that somebody names is there, or its name is a slip. */
export const DEFAULT_DATABASE_URL = 'file:./data/sayso.db';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What one environment variable decides. */
interface Variable<Value> {
  readonly name: string;
  /** As it would be written; an empty one means that there is none. */
  readonly usual: string;
  /** What it decides, as the README and --help have it. */
  readonly what: string;
  readonly reads: z.ZodType<Value, string>;
  /** Ends the sentence that begins `NAME is "...", which cannot be used;`. */
  readonly mend: string;
  /** Nothing to print. */
  readonly secret?: boolean;
}

/** A whole number within bounds. */
function count(name: string, usual: number, what: string, least: number, most: number): Variable<number> {
  const reads = z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
  return { name, usual: String(usual), what, reads, mend: `give a whole number from ${least} to ${most}` };
}

/** Something that is on or off. */
function either(name: string, usual: 'on' | 'off', what: string): Variable<boolean> {
  return { name, usual, what, reads: z.enum(['on', 'off']).transform((value) => value === 'on'), mend: 'give on or off' };
}

const MOST = 1_000_000_000;

/** Every setting: its name in the program, and the variable that it comes from. */
const VARIABLES = {
  databaseUrl: {
    name: 'DATABASE_URL',
    usual: DEFAULT_DATABASE_URL,
    what: 'the SQLite database, a `file:` URL, whose folder must exist, but for the default’s; or, when one machine is outgrown, `postgresql://user:password@host/sayso`, a database of PostgreSQL 14 or later, which any number of servers and seeders may share',
    reads: z.string().regex(/^file:|^postgres(?:ql)?:\/\/\S*\/[^/?#\s]+(?:\?\S*)?$/),
    mend: `give a file, such as ${DEFAULT_DATABASE_URL}, or a database of a PostgreSQL server, such as postgresql://user:password@localhost/sayso`,
  },
  port: {
    ...count('PORT', 4000, 'the port; `0` takes any that is free', 0, 65_535),
    mend: 'give a whole number from 0 to 65535, where 0 takes any port that is free',
  },
  host: {
    name: 'HOST',
    // Not 127.0.0.1: "localhost" is listened at by each of its addresses, and a browser may try the other one first.
    usual: 'localhost',
    what: 'the name or address that the server listens at',
    reads: z.string().regex(/^\S+$/),
    mend: 'give a name or an address of this machine, such as localhost or 0.0.0.0',
  },
  logLevel: {
    name: 'LOG_LEVEL',
    usual: 'info',
    what: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
    reads: z.enum(LOG_LEVELS),
    mend: `give one of ${LOG_LEVELS.join(', ')}`,
  },
  apiKey: {
    name: 'SAYSO_API_KEY',
    usual: '',
    what: 'the key that mutations need, as in `Authorization: Bearer KEY`; without it they are switched off',
    reads: z
      .string()
      .regex(/^[!-~]*$/)
      .transform((key) => key || null),
    mend: 'give letters, digits and signs without white space, such as `openssl rand -hex 32` prints',
    secret: true,
  },
  introspection: either('SAYSO_INTROSPECTION', 'on', 'whether the schema may be asked for; the playground needs it'),
  corsOrigins: {
    name: 'SAYSO_CORS_ORIGINS',
    usual: '',
    what: 'the sites whose pages may ask, such as `https://desk.example`, with commas between; `*` for all',
    reads: z
      .string()
      .regex(/^(?:\*|(?:https?:\/\/[^\s/,]+(?:,\s*|$))+)?$/)
      .transform((origins) => origins.split(/,\s*/).filter(Boolean)),
    mend: 'give origins without a path, such as https://desk.example,https://other.example, or *',
  },
  rateLimit: count('SAYSO_RATE_LIMIT', 0, 'requests that one address may send a minute; `0` for any number', 0, MOST),
  trustProxy: either('SAYSO_TRUST_PROXY', 'off', 'whether a proxy in front says in `X-Forwarded-For` who asks'),
  persistedDocuments: {
    name: 'SAYSO_PERSISTED_DOCUMENTS',
    usual: '',
    what: 'a folder of `.graphql` files, or a JSON file of ids and documents, that may be asked for by `documentId`: of a file its name without `.graphql`, or the SHA-256 of its bytes',
    reads: z.string().transform((path) => path || null),
    mend: 'give a path',
  },
  persistedOnly: either('SAYSO_PERSISTED_ONLY', 'off', 'whether only those documents are answered'),
  batching: either('SAYSO_BATCHING', 'off', 'whether one request may hold a list of operations'),
  maxCost: count('SAYSO_MAX_COST', 300_000, 'values that an answer could hold, at most', 1, MOST),
  maxDepth: count('SAYSO_MAX_DEPTH', 16, 'fields within fields', 1, 1_000),
  maxFields: count('SAYSO_MAX_FIELDS', 2_000, 'fields in an operation, each fragment counted wherever it is spread', 1, 100_000),
  maxRootFields: count('SAYSO_MAX_ROOT_FIELDS', 20, 'questions at the top of an operation', 1, 100_000),
  maxAliases: count('SAYSO_MAX_ALIASES', 50, 'aliases in an operation', 0, 100_000),
  maxDirectives: count('SAYSO_MAX_DIRECTIVES', 50, 'directives in an operation', 0, 100_000),
  maxTokens: count('SAYSO_MAX_TOKENS', 2_000, 'words and signs in a document', 1, 100_000),
  maxBody: count('SAYSO_MAX_BODY', 262_144, 'bytes in the body of a request', 1_000, MOST),
  maxIngestBody: count('SAYSO_MAX_INGEST_BODY', 1_048_576, 'the same, for who has the key', 1_000, MOST),
  maxText: count('SAYSO_MAX_TEXT', 100_000, 'characters in a text that is sent in', 1, MOST),
  arrivalTimeout: count('SAYSO_ARRIVAL_TIMEOUT', 30_000, 'milliseconds in which a request must have arrived', 1, 600_000),
  requestTimeout: count(
    'SAYSO_REQUEST_TIMEOUT',
    10_000,
    'milliseconds after which a request reads no more from the database',
    1,
    600_000,
  ),
  stopTimeout: count(
    'SAYSO_STOP_TIMEOUT',
    10_000,
    'milliseconds that requests under way have for ending when the server stops',
    0,
    600_000,
  ),
} satisfies Record<string, Variable<unknown>>;

/** What the environment decides: see {@link SETTINGS} for what each setting means, and in which unit. */
export type Settings = {
  readonly [Name in keyof typeof VARIABLES]: z.output<(typeof VARIABLES)[Name]['reads']>;
};

/** What tests are told by. */
const OF_TESTS = /^SAYSO_(?:TEST_|TEXTS$)/;

/** Every variable, its default and what it decides, for those who document them. */
export const SETTINGS: readonly Pick<Variable<unknown>, 'name' | 'usual' | 'what'>[] = Object.values(VARIABLES);

/**
 * Reads the settings from the environment. A variable that is empty counts as not set.
 *
 * @throws SettingsError that names the first variable that cannot be used, or two that contradict each other
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = Object.entries<Variable<unknown>>(VARIABLES).map(([setting, variable]) => [
    setting,
    readVariable(variable, environment),
  ]);
  const settings = Object.fromEntries(read) as Settings;
  if (settings.persistedOnly && settings.persistedDocuments === null) {
    throw new SettingsError(
      `${VARIABLES.persistedOnly.name} is "on", but there are no documents, so that nothing would be answered; set ${VARIABLES.persistedDocuments.name}, too.`,
    );
  }
  return settings;
}

/** The variables that look like settings and are none: slips of the pen. */
export function unknownVariables(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set(SETTINGS.map(({ name }) => name));
  return Object.keys(environment).filter((name) => name.startsWith('SAYSO_') && !known.has(name) && !OF_TESTS.test(name));
}

function readVariable<Value>(
  { name, usual, reads, mend, secret = false }: Variable<Value>,
  environment: Readonly<Record<string, string | undefined>>,
): Value {
  const given = environment[name] || usual;
  const { success, data } = reads.safeParse(given);
  if (success) return data;
  // The password of a URL is nothing to print.
  const shown = given.replace(/\/\/.*@/s, '//…@').replace(/\?.*/s, '');
  throw new SettingsError(
    `${name} ${secret ? 'is something that' : `is ${JSON.stringify(shown)}, which`} cannot be used; ${mend}.`,
  );
}
