import { Command, type CommanderError } from 'commander';
import { SETTINGS } from '#settings.ts';
import { packageVersion } from './packageVersion.ts';

/** The exit code of a command line that cannot be understood; what failed while it ran is 1. */
const WRONG_USAGE = 2;

/** Help is broken into lines by commander: a paragraph is one line here. */
const PATHS = [
  'A folder stands for the .txt and .jsonl files in it and below it, in the order of their names.',
  'A .txt file, or any other that you name itself, is one document: one article, or many pasted one after another.',
  'A .jsonl file has one document a line, {"id", "text"} and optionally "publisher", "url" and "publishedAt".',
  'UTF-8, UTF-16 with a byte order mark, and Windows-1252 are read. "-" is standard input, text or JSON Lines.',
].join(' ');
const FAILURES =
  'What cannot be read is named, and the rest goes on; the exit code is then 1. It is 2 where the command line is wrong.';

/**
 * The command line of Sayso. Each command loads what it needs when it runs, so that `extract` never loads the database.
 */
export function createProgram(): Command {
  const program = new Command('sayso')
    .description('On whose say-so? Finds who said what in news text, by which way it came, and who denied it.')
    .version(packageVersion(), '--version', 'print the version and exit')
    .helpOption('-h, --help', 'print help and exit')
    .helpCommand('help [command]', 'print help of a command and exit')
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride(exitByUsage)
    .configureHelp({ showGlobalOptions: false });

  program
    .command('extract')
    .argument('<file...>', 'files and folders to read; - is standard input')
    .summary('print what was found in news text, as JSON Lines')
    .description(
      [
        'Reads news text and prints one line of JSON a document: its articles with headline, byline, dateline, captions, section heads and credits, and in each the quotes and denials: who, by which way, and where. Offsets count UTF-16 code units. Opens no database.',
        PATHS,
        FAILURES,
      ].join('\n\n'),
    )
    .action(async (files: string[]) => {
      const { extract } = await import('./extract.ts');
      if ((await extract(files)) > 0) process.exitCode = 1;
    });

  program
    .command('seed')
    .argument('[path...]', 'files and folders to read; the bundled samples where there is none; - is standard input')
    .option('--reset', 'empty the database first, which asks on a terminal')
    .option('--yes', 'do not ask')
    .summary('read news text into the database')
    .description(
      [
        'Reads news text and writes the articles, with all that was found in them, into the database of DATABASE_URL, which is migrated where needed; a file is made if it is not there, in a folder that is. What a file, or a line of a .jsonl, holds is written whole or not at all. Where there is much to read, threads read it, for each processor of the machine but one, three at most. What is there already stays as it is: seeding twice adds nothing, and a seeding that was broken off goes on where it was.',
        'Shows the progress on standard error, and ends with a table of what was added, on standard output.',
        PATHS,
        FAILURES,
      ].join('\n\n'),
    )
    .action(async (paths: string[], options: { reset?: boolean; yes?: boolean }) => {
      const { seedDatabase } = await import('./seedDatabase.ts');
      if ((await seedDatabase(paths, options)) > 0) process.exitCode = 1;
    });

  program
    .command('migrate')
    .summary('bring the tables of the database up to date')
    .description(
      'Brings the tables of the database of DATABASE_URL up to date; a file is made if it is not there. seed and serve do that by themselves, and stats brings one up to date that is there.',
    )
    .action(async () => (await import('./migrateDatabase.ts')).migrateDatabase());

  program
    .command('serve')
    .option('--seed-if-empty', 'first read the bundled samples into a database that holds no article')
    .summary('answer GraphQL over HTTP')
    .description(
      [
        'Serves the graph at /graphql, where a browser finds a playground, and /health and /ready, until it is stopped by Ctrl+C or SIGTERM: then it answers what is under way, and ends.',
        ['Settings, from the environment:', ...SETTINGS.map(describe)].join('\n'),
      ].join('\n\n'),
    )
    .action(async (options: { seedIfEmpty?: boolean }) => (await import('./serve.ts')).serve(options));

  program
    .command('stats')
    .summary('count what the database holds')
    .description('Prints how many articles, quotes, speakers, sources, claims and denials the database of DATABASE_URL holds.')
    .action(async () => (await import('./stats.ts')).stats());

  return program;
}

function describe({ name, usual, what }: (typeof SETTINGS)[number]): string {
  return `${name} (${usual || 'none'}): ${what.replaceAll('`', '')}.`;
}

/** Help and version end well; anything else that ends here could not be understood. */
function exitByUsage(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : WRONG_USAGE);
}
