import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings, SETTINGS, SettingsError, unknownVariables } from '#settings.ts';

const README = readFileSync('README.md', 'utf8');

test('nothing needs to be set', () => {
  const defaults = readSettings({});
  expect(defaults).toMatchObject({ databaseUrl: 'file:./data/sayso.db', port: 4000, host: 'localhost', logLevel: 'info' });
  expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '', LOG_LEVEL: '', HOME: '/home/ada' })).toEqual(defaults);
});

test('everything can be set', () => {
  const environment = { DATABASE_URL: 'file:/tmp/x.db', PORT: '0', HOST: '::', LOG_LEVEL: 'debug' };
  expect(readSettings(environment)).toMatchObject({ databaseUrl: 'file:/tmp/x.db', port: 0, host: '::', logLevel: 'debug' });
  expect(readSettings({ SAYSO_MAX_DEPTH: '3', SAYSO_BATCHING: 'on' })).toMatchObject({ maxDepth: 3, batching: true });
});

test('who answers given documents only has some to answer', () => {
  expect(() => readSettings({ SAYSO_PERSISTED_ONLY: 'on' })).toThrow(
    'SAYSO_PERSISTED_ONLY is "on", but there are no documents, so that nothing would be answered; set SAYSO_PERSISTED_DOCUMENTS, too.',
  );
  expect(readSettings({ SAYSO_PERSISTED_ONLY: 'on', SAYSO_PERSISTED_DOCUMENTS: 'documents' }).persistedOnly).toBe(true);
});

test('a setting that is misspelt is told from those that are none of ours', () => {
  const environment = { SAYSO_MAX_COSTS: '5', SAYSO_MAX_COST: '5', SAYSO_TEXTS: 'x', PORT: '1', HOME: '/home/ada', sayso_x: '' };
  expect(unknownVariables(environment)).toEqual(['SAYSO_MAX_COSTS']);
});

test.each(SETTINGS)('the README says what $name decides', ({ name, usual, what }) => {
  const described = usual === '' ? 'none' : `\`${usual}\``;
  expect(README).toContain(`| \`${name}\` | ${described} | ${what} |`);
});

test.each([
  'postgresql://localhost/sayso',
  'postgres://ada:secret@db.example:5433/sayso?sslmode=require',
  'postgresql://ada@localhost/sayso?host=/run/postgresql',
  'postgresql:///sayso?host=/run/postgresql',
])('%s is taken for a database', (url) => {
  expect(readSettings({ DATABASE_URL: url }).databaseUrl).toBe(url);
});

test.each([
  [
    { PORT: 'http' },
    'PORT is "http", which cannot be used; give a whole number from 0 to 65535, where 0 takes any port that is free.',
  ],
  [{ PORT: '65536' }, 'PORT is "65536", which cannot be used;'],
  [{ PORT: '-1' }, 'PORT is "-1"'],
  [{ PORT: '4e3' }, 'PORT is "4e3"'],
  [{ HOST: 'my host' }, 'HOST is "my host", which cannot be used; give a name or an address of this machine'],
  [
    { DATABASE_URL: './sayso.db' },
    'DATABASE_URL is "./sayso.db", which cannot be used; give a file, such as file:./data/sayso.db, or a database of',
  ],
  [{ DATABASE_URL: 'mysql://localhost/news' }, 'DATABASE_URL is "mysql://localhost/news", which cannot be used; give a file'],
  [
    { DATABASE_URL: 'postgresql://ada:secret@localhost' },
    'DATABASE_URL is "postgresql://…@localhost", which cannot be used; give a file, such as file:./data/sayso.db, or a database of',
  ],
  [{ DATABASE_URL: 'mysql://ada:se/cr@et@localhost/news?password=secret' }, 'DATABASE_URL is "mysql://…@localhost/news", which'],
  [
    { SAYSO_API_KEY: 'two words' },
    'SAYSO_API_KEY is something that cannot be used; give letters, digits and signs without white space',
  ],
  [{ SAYSO_BATCHING: 'yes' }, 'SAYSO_BATCHING is "yes", which cannot be used; give on or off.'],
  [{ SAYSO_MAX_DEPTH: '0' }, 'SAYSO_MAX_DEPTH is "0", which cannot be used; give a whole number from 1 to 1000.'],
  [{ SAYSO_MAX_COST: '1e6' }, 'SAYSO_MAX_COST is "1e6", which cannot be used;'],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL is "loud", which cannot be used; give one of fatal, error, warn, info, debug, trace, silent.',
  ],
])('%j is refused by name', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(SettingsError);
  expect(() => readSettings(environment)).toThrow(message);
});
