#!/usr/bin/env node
import './cli/inProduction.ts';

import { createProgram } from './cli/createProgram.ts';
import { endQuietly } from './cli/endQuietly.ts';
import { explainError } from './cli/explainError.ts';

endQuietly(process.stdout);
endQuietly(process.stderr);
try {
  await createProgram().parseAsync();
} catch (error) {
  console.error(`sayso: ${explainError(error)}`);
  process.exitCode = 1;
}
