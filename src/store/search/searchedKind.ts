/** What can be searched for. */
export type SearchedKind = 'SPEAKER' | 'CLAIM' | 'ARTICLE' | 'QUOTE';

/** All of them. Of two results that are as good, the one of the kind that stands first here comes first. */
export const SEARCHED_KINDS: readonly SearchedKind[] = ['SPEAKER', 'CLAIM', 'ARTICLE', 'QUOTE'];
