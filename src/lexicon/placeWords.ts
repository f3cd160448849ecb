const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of the names of places and buildings, in small letters: `Merrow Hills`, `Sarn Avenue`. */
export const placeEndings = setOf(`
  hills hill county river street st avenue ave road boulevard drive lane city town village island islands valley beach beaches springs heights park lake
  lakes mountains mountain bay tower towers hotel airport bridge square plaza district province region peninsula coast desert sea ocean gulf canyon stadium
  arena mall theater theatre museum garden gardens field fields falls creek harbor harbour shore shores grove ridge junction crossing estates ranch
  cathedral cemetery monument memorial
`);

/** First words of the names of places: `New Merrow`, `Los Sarnes`. */
export const placeBeginnings = setOf(
  'new north south east west northern southern eastern western central upper lower los las san santa fort mount port cape lake saint st. ft. mt. puerto rio great',
);
