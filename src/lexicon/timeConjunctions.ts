/** Words behind which a clause tells when: `denied theft [after] police said he took it`. */
export const timeConjunctions: ReadonlySet<string> = new Set('after before when since until while'.split(' '));
