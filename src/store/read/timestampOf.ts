import type { Timestamp } from './reader.ts';

/** @param text a time in UTC as a database prints it, such as `2031-05-04 08:00:00.5` or `2031-05-04T08:00:00` */
export function timestampOf(text: string): Timestamp {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, 23).padEnd(3, '0')}+00:00`;
}
