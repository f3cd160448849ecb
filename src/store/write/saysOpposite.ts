/**
 * Why a denial is against a claim of which its article may know nothing: such a denial does not bring the claim up, as others do. Rows that are stored are told by these
 * words: who changes them needs a migration.
 */
export const SAYS_OPPOSITE = 'one says in the same words that it is so, the other that it is not';
