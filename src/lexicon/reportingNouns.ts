const rowsOf = (words: string): string[] => words.trim().split(/\s+/);

/** What somebody has said, as a noun that a clause stands behind: `her claim that the bridge is safe`. Each is also meant in the plural. */
const singular = rowsOf(`
  accusation acknowledgement acknowledgment admission allegation announcement argument assertion assurance charge claim complaint concession
  contention declaration insistence pledge prediction promise suggestion vow warning
`);

/** Every form of the nouns that report. */
export const reportingNouns: ReadonlySet<string> = new Set(singular.flatMap((noun) => [noun, `${noun}s`]));

/** Verbs by which their subject is who says it: `issued a warning that`, `repeated the claim that`. Not `denied the claim that`. */
export const verbsOfSaying: ReadonlySet<string> = new Set(
  rowsOf(`
  make makes made making issue issues issued issuing give gives gave given giving offer offers offered offering repeat repeats repeated repeating
  raise raises raised raising renew renews renewed renewing deliver delivers delivered delivering voice voices voiced voicing reiterate reiterates
  reiterated reiterating
`),
);

/** What words are written or passed on in, as a noun: `a memo warning that`. */
export const writtenNouns: ReadonlySet<string> = new Set(
  rowsOf(
    'letter memo memorandum email e-mail message note cable article post tweet video text document paper leaflet editorial petition complaint affidavit',
  ).flatMap((noun) => [noun, `${noun}s`]),
);

/** Verbs that lead in what a paper claims: `posts [claiming] that it sank`. */
export const tellingParticiples: ReadonlySet<string> = new Set(rowsOf('claiming alleging saying suggesting asserting'));

/** What rumours do before it is told what they say: `rumours [circulating] on the harbour that`. */
export const spreadingParticiples: ReadonlySet<string> = new Set(
  rowsOf('circulating spreading swirling going doing appearing making'),
);

/** Verbs whose object others have written or said: `received a letter saying that`. */
export const receivingVerbs: ReadonlySet<string> = new Set(
  rowsOf(`
  see sees saw seen seeing receive receives received receiving get gets got shown find finds found hear hears heard hearing cite cites cited
  citing quote quotes quoted quoting obtain obtains obtained obtaining ignore ignores ignored review reviews reviewed reviewing leaked
`),
);
