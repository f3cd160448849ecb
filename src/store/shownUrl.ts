import { engineOf } from './engineOf.ts';

/** A database URL as it may be printed and logged: of a server its address and the name of the database, without user and password. */
export function shownUrl(url: string): string {
  if (engineOf(url) === 'sqlite') return url;
  return url.replace(/^(\w+:\/\/)(?:.*@)?([^?#]*).*$/s, '$1$2');
}
