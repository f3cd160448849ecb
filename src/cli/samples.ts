import { relative } from 'node:path';
import { packageFile } from './packageFile.ts';

const folder = packageFile('seed/articles');
const fromHere = relative(process.cwd(), folder);

/** The folder of the sample articles that are shipped with the package; short where it lies below the folder that the user is in. */
export const samples = fromHere.startsWith('..') ? folder : fromHere;
