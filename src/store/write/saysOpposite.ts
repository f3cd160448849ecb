/** Why a denial is against a claim of which its article may know nothing: such a denial does not bring the claim up, as others do. */
export const SAYS_OPPOSITE = 'one says in the same words that it is so, the other that it is not';
