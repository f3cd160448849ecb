import type { Store } from './store.ts';

/** Empties every table, in one transaction; the tables themselves stay. */
export async function reset({ write }: Store): Promise<void> {
  // What belongs to an article, and the links to claims with it, goes with the article.
  await write.$transaction([
    write.article.deleteMany(),
    write.speaker.deleteMany(),
    write.source.deleteMany(),
    // No index leads from a claim to its facets.
    write.claimFacet.deleteMany(),
    write.claim.deleteMany(),
  ]);
}
