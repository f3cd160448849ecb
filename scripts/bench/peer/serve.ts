// A program of its own: PostGraphile, as it comes, over the tables of a database of Sayso. Node 22 runs it, as it stands.
// node serve.ts FOLDER URL PORT, where FOLDER has the packages.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder = '', connectionString = '', port = ''] = process.argv.slice(2);
const { resolve } = createRequire(pathToFileURL(`${folder}/index.js`));
const load = (name: string) => import(pathToFileURL(resolve(name)).href);

const { postgraphile } = await load('postgraphile');
const { grafserv } = await load('postgraphile/grafserv/node');
const { makePgService } = await load('postgraphile/adaptors/pg');
const { PostGraphileAmberPreset } = await load('postgraphile/presets/amber');

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
