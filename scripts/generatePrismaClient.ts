import { execFileSync } from 'node:child_process';

/**
 * Makes the database client of a schema, in the folder that the schema names, without the network.
 *
 * @param schema the path of a schema.prisma
 * @throws Error with what Prisma printed, when the schema is wrong
 */
export function generatePrismaClient(schema: string): void {
  try {
    execFileSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', `--schema=${schema}`], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        ...process.env,
        // Prisma looks for a native schema engine, and would fetch one, though generating does not use it: any program will do.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    });
  } catch (error) {
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`The Prisma client cannot be generated from ${schema}: ${printed.trim()}`);
  }
}
