import type { Engine } from './store.ts';

/** The kind of database that a URL is of; what is no URL of a server is a file. */
export function engineOf(url: string): Engine {
  return /^postgres(?:ql)?:/i.test(url) ? 'postgresql' : 'sqlite';
}
