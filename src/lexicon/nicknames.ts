/** Short forms of first names, each row a name and what its bearers are called, in small letters. */
export const nicknames: readonly string[] = [
  'abraham abe',
  'alexander alex sandy alec',
  'alfred al fred',
  'andrew andy drew',
  'anthony tony',
  'barbara barb',
  'benjamin ben',
  'bernard bernie',
  'catherine cathy kate',
  'charles charlie chuck',
  'christine chris christy',
  'christopher chris kit',
  'cynthia cindy',
  'daniel dan danny',
  'david dave',
  'deborah deb debbie',
  'donald don donnie',
  'douglas doug',
  'edward ed eddie ted ned',
  'elizabeth liz beth betsy eliza libby betty',
  'eugene gene',
  'francis frank',
  'franklin frank',
  'frederick fred freddie',
  'gerald jerry gerry',
  'gregory greg',
  'harold harry hal',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'janet jan',
  'jeffrey jeff',
  'jennifer jen jenny',
  'jessica jess',
  'john jack johnny',
  'jonathan jon',
  'joseph joe joey',
  'joshua josh',
  'judith judy',
  'katherine kathy kate katie',
  'kathleen kathy',
  'kenneth ken kenny',
  'lawrence larry',
  'leonard len lenny',
  'louis lou',
  'margaret maggie meg peggy',
  'matthew matt',
  'maxwell max',
  'michael mike mickey',
  'mitchell mitch',
  'nathaniel nate nathan',
  'nicholas nick',
  'pamela pam',
  'patricia pat patty tricia trish',
  'patrick pat',
  'peter pete',
  'philip phil',
  'randall randy',
  'raymond ray',
  'rebecca becky',
  'richard rich rick dick ricky',
  'robert bob rob bobby robbie',
  'ronald ron ronnie',
  'samuel sam sammy',
  'sandra sandy',
  'stephen steve',
  'steven steve',
  'stuart stu',
  'susan sue susie',
  'theodore ted teddy theo',
  'theresa terry tess',
  'thomas tom tommy',
  'timothy tim',
  'victoria vicky',
  'vincent vince',
  'walter walt',
  'william bill will billy willie',
];

const longOf = new Map<string, Set<string>>();
for (const row of nicknames) {
  const [long = '', ...short] = row.split(' ');
  for (const name of [long, ...short]) {
    const known = longOf.get(name);
    if (known === undefined) longOf.set(name, new Set([long]));
    else known.add(long);
  }
}

/** Can two first names, in small letters, be one person’s: `bob` and `robert`? */
export function isSameFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  const first = longOf.get(one);
  const second = longOf.get(other);
  if (first === undefined || second === undefined) return false;
  return [...first].some((name) => second.has(name));
}
