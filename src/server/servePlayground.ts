import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PLAYGROUND_ICON, PLAYGROUND_PAGE, PLAYGROUND_STYLE, playgroundScript } from './playgroundPage.ts';
import { readExamples } from './readExamples.ts';

const require = createRequire(import.meta.url);

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** What the page may load: nothing from elsewhere, and no script within itself. GraphiQL's editors write styles into the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A browser that comes for a page, not a program that comes for data. */
export function wantsPlayground(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept?.includes('text/html') ?? false);
}

/** The playground, and what the browser must know of it. */
export const PLAYGROUND = {
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'cache-control': 'no-cache' },
  page: PLAYGROUND_PAGE,
} as const;

/** Serves the files of the playground out of the installed packages, so that it works without a network. */
export async function servePlayground(app: FastifyInstance): Promise<void> {
  const files: readonly (readonly [string, string, string | Buffer])[] = [
    ['page.js', JAVASCRIPT, playgroundScript(await readExamples())],
    ['page.css', CSS, PLAYGROUND_STYLE],
    ['icon.svg', 'image/svg+xml', PLAYGROUND_ICON],
    ['react.js', JAVASCRIPT, await readBeside(require.resolve('react/package.json'), 'umd/react.production.min.js')],
    ['react-dom.js', JAVASCRIPT, await readBeside(require.resolve('react-dom/package.json'), 'umd/react-dom.production.min.js')],
    ['graphiql.js', JAVASCRIPT, await readBeside(require.resolve('graphiql/package.json'), 'graphiql.min.js')],
    ['graphiql.css', CSS, await readBeside(require.resolve('graphiql/package.json'), 'graphiql.min.css')],
  ];
  for (const [name, type, content] of files) {
    app.get(`/graphql/assets/${name}`, async (_, reply) =>
      reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=3600' }).send(content),
    );
  }
}

/** The packages do not export their browser files, so that they are found from where their package.json is. */
function readBeside(file: string, path: string): Promise<Buffer> {
  return readFile(join(dirname(file), path));
}
