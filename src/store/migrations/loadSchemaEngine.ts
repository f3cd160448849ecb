import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The names by which Prisma's migration engine takes its imports from, and gives its panics to, the program around it. */
const IMPORTS = './schema_engine_bg.js';

/** What is used of the global of the same name, which only the types of browsers describe. */
interface WebAssemblyRuntime {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
}

let loaded: Promise<typeof engine> | undefined;

/**
 * Prisma's migration engine, loaded once a process. It is WebAssembly, which Node 20 does not import by itself, so that the
 * file is read and joined to its JavaScript half here.
 */
export function loadSchemaEngine(): Promise<typeof engine> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<typeof engine> {
  const { WebAssembly: runtime } = globalThis as unknown as { WebAssembly: WebAssemblyRuntime };
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(`Prisma's migration engine failed: ${message}`);
      },
    },
  });
  const { instance } = await runtime.instantiate(await readFile(file), { [IMPORTS]: engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}
