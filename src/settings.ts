import { z } from 'zod';

/** What the environment decides. */
export interface Settings {
  /** Of the database: a `file:` URL. */
  readonly databaseUrl: string;
  /** That the server listens at; 0 takes any that is free. */
  readonly port: number;
  /** The name or address that the server listens at. */
  readonly host: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** A setting that cannot be used; the message is a whole sentence that names it and says what to give instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The one database whose folder is made: a folder that somebody names is there, or its name is a slip. */
export const DEFAULT_DATABASE_URL = 'file:./data/sayso.db';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const ENVIRONMENT = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:/)
    .default(DEFAULT_DATABASE_URL),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  // Not 127.0.0.1: "localhost" is listened at by each of its addresses, and a browser may try the other one first.
  HOST: z.string().regex(/^\S+$/).default('localhost'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

const MENDS: { readonly [Variable in keyof z.infer<typeof ENVIRONMENT>]: string } = {
  DATABASE_URL: `give a file, such as ${DEFAULT_DATABASE_URL}`,
  PORT: 'give a whole number from 0 to 65535, where 0 takes any port that is free',
  HOST: 'give a name or an address of this machine, such as localhost or 0.0.0.0',
  LOG_LEVEL: `give one of ${LOG_LEVELS.join(', ')}`,
};

/**
 * Reads the settings from the environment. A variable that is empty counts as not set.
 *
 * @throws SettingsError that names the first variable that cannot be used
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = ENVIRONMENT.safeParse(given);
  if (success) return { databaseUrl: data.DATABASE_URL, port: data.PORT, host: data.HOST, logLevel: data.LOG_LEVEL };
  const variable = ENVIRONMENT.keyof().parse(error.issues[0]?.path[0]);
  // Its password is nothing to print.
  if (variable === 'DATABASE_URL' && /^postgres(?:ql)?:/.test(given[variable] ?? ''))
    throw new SettingsError(`DATABASE_URL is of a PostgreSQL database, which Sayso does not serve yet; ${MENDS[variable]}.`);
  throw new SettingsError(`${variable} is ${JSON.stringify(given[variable])}, which cannot be used; ${MENDS[variable]}.`);
}
