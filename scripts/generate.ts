import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One kind of generated code. */
interface Step {
  /** What is generated, for the message. */
  readonly what: string;
  /** The files that the outcome depends on, the generator itself and the version of its package among them. */
  readonly inputs: readonly string[];
  /** The folder that the code goes to; it keeps a stamp of the inputs it was made from. */
  readonly output: string;
  /** Loaded only when there is work, because loading a generator takes longer than finding out that nothing changed. */
  readonly run: () => Promise<void>;
}

const STEPS: readonly Step[] = [
  {
    what: 'the Prisma client for SQLite',
    inputs: ['prisma/schema.prisma', 'scripts/generatePrismaClient.ts', 'node_modules/prisma/package.json'],
    output: 'src/store/generated',
    run: async () => (await import('./generatePrismaClient.ts')).generatePrismaClient('prisma/schema.prisma'),
  },
  {
    what: 'the Prisma client for PostgreSQL',
    inputs: ['prisma/postgresql/schema.prisma', 'scripts/generatePrismaClient.ts', 'node_modules/prisma/package.json'],
    output: 'src/store/postgresql/generated',
    run: async () => (await import('./generatePrismaClient.ts')).generatePrismaClient('prisma/postgresql/schema.prisma'),
  },
  {
    what: 'the types of the resolvers',
    inputs: [
      'schema.graphql',
      'src/graph/models.ts',
      'scripts/generateResolverTypes.ts',
      'node_modules/@graphql-codegen/typescript-resolvers/package.json',
    ],
    output: 'src/graph/generated',
    run: async () => (await import('./generateResolverTypes.ts')).generateResolverTypes(),
  },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
for (const step of STEPS) {
  const stampFile = `${step.output}/.stamp`;
  const stamp = stampOf(step.inputs);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
  await step.run();
  writeFileSync(stampFile, stamp);
  console.error(`Generated ${step.what} in ${step.output}.`);
}

function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
