/** How many entries a page of a list has. */
export const PAGE_SIZES = {
  /** Where the request does not say. */
  usual: 20,
  largest: 100,
} as const;
