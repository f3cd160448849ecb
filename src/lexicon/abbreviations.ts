/** Words whose full stop does not end a sentence, without that full stop, in small letters. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen lt col sgt capt cmdr maj adm brig sen rep gov pres sec hon rev fr st jr sr no vs jan feb mar apr jun jul aug sep
  sept oct nov dec inc corp co ltd bros approx dept est fig mt ft u.s u.n u.k e.u d.c a.m p.m i.e e.g ph.d`
    .trim()
    .split(/\s+/),
);

/** Those that stand behind the name of a company, which may end a sentence. */
export const companySuffixes: ReadonlySet<string> = new Set('inc corp co ltd bros s.a s.p.a n.v'.split(' '));
