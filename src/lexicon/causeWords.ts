const stemsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs by which somebody brings down or destroys a thing, as stems; with `down` behind the first of them. */
export const bringsDown = stemsOf('shoot bring down blow bomb sink torch sabotag hit destroi strike attack derail');

/** Verbs for what becomes of a thing that nobody need have brought down, as stems. */
export const comesDown = stemsOf('crash fall sink burn explod collaps derail break blow land');

/** Nouns for things of one kind, which news uses one for the other, as stems: what crashed as an aircraft was shot down as a drone. */
export const kindsOfThings: readonly ReadonlySet<string>[] = [
  'aircraft plane drone jet airlin helicopt warplan fighter balloon',
  'ship vessel boat ferri tanker freighter trawler submarin',
  'train tram locomot wagon',
  'bridg dam gate tower crane mast',
  'pipelin pipe cabl line',
  'hous build mill factori plant depot warehous hotel',
].map(stemsOf);
