import { surnameKey } from '#speakers/personName.ts';
import { hasWords } from '#speakers/register.ts';
import type { Proposition } from './proposition.ts';

/**
 * A proposition with its people called as another calls them, where that one has nothing but their surnames: who says that Ilse Ortell took bribes says that
 * Ortell did. Two who share a surname are never called by it.
 *
 * @returns the very proposition where nobody is called otherwise
 */
export function calledAs(full: Proposition, other: Proposition): Proposition {
  const called = new Map<string, string>();
  for (const name of full.people) {
    const surname = bySurname(name);
    if (surname !== name && other.people.includes(surname) && !other.people.includes(name)) called.set(name, surname);
  }
  if (called.size === 0 || new Set(called.values()).size < called.size) return full;
  const call = (names: readonly string[]): string[] => names.map((name) => called.get(name) ?? name).sort();
  const scope = full.scope === '' && other.bySurname ? other.scope : full.scope;
  return { ...full, agents: call(full.agents), names: call(full.names), scope };
}

/** A name as it stands where only the surname is given, the way that somebody goes before it. */
export function bySurname(term: string): string {
  const [, way = '', name = ''] = /^((?:from|to) )?(.*)$/.exec(term) ?? [];
  return hasWords(name) ? way + surnameKey(name) : term;
}
