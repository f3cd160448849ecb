/** Whoever makes a claim in its own words has this score at least; less is for who says more than it. */
export const OWN_SCORE = 0.9;
