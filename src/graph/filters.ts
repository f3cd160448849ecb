import type { Reference } from '#store/read/filter.ts';
import type { Conditions } from '#store/read/list.ts';
import { whereArticles } from '#store/read/whereArticles.ts';
import { whereClaims } from '#store/read/whereClaims.ts';
import { whereDenials } from '#store/read/whereDenials.ts';
import { whereQuotes } from '#store/read/whereQuotes.ts';
import { whereSources } from '#store/read/whereSources.ts';
import { whereSpeakers } from '#store/read/whereSpeakers.ts';
import type {
  ArticleFilter,
  ClaimFilter,
  DenialFilter,
  InputMaybe,
  QuoteFilter,
  SourceFilter,
  SourceReference,
  SpeakerFilter,
  SpeakerReference,
} from './generated/resolverTypes.ts';
import { type NodeType, readIdOf } from './globalId.ts';
import { requestError } from './requestError.ts';

/** More than any words that are searched for; SQLite matches no pattern above 50,000 bytes. */
const LONGEST_WORDS = 1_000;

/** What a filter of articles asks for, as conditions. */
export function articlesThat(filter: InputMaybe<ArticleFilter> | undefined): Conditions {
  checkWords(filter?.text);
  return whereArticles(filter ?? {});
}

/** A filter of speakers, likewise. */
export function speakersThat(filter: InputMaybe<SpeakerFilter> | undefined): Conditions {
  checkWords(filter?.name);
  return whereSpeakers(filter ?? {});
}

/** A filter of sources, likewise. */
export function sourcesThat(filter: InputMaybe<SourceFilter> | undefined): Conditions {
  checkWords(filter?.name);
  return whereSources(filter ?? {});
}

/** A filter of quotes, likewise, with the records' own ids in the place of global ones. */
export function quotesThat(filter: InputMaybe<QuoteFilter> | undefined): Conditions {
  checkWords(filter?.text);
  const { speaker, source, article, claim } = filter ?? {};
  return whereQuotes({
    ...filter,
    speaker: readReference('Speaker', speaker),
    source: readReference('Source', source),
    article: readId('Article', article),
    claim: readId('Claim', claim),
  });
}

/** A filter of claims, likewise. */
export function claimsThat(filter: InputMaybe<ClaimFilter> | undefined): Conditions {
  checkWords(filter?.text);
  const { saidBy, deniedBy, source, article } = filter ?? {};
  return whereClaims({
    ...filter,
    saidBy: readReference('Speaker', saidBy),
    deniedBy: readReference('Speaker', deniedBy),
    source: readReference('Source', source),
    article: readId('Article', article),
  });
}

/** A filter of denials, likewise. */
export function denialsThat(filter: InputMaybe<DenialFilter> | undefined): Conditions {
  checkWords(filter?.text);
  const { speaker, claim, article } = filter ?? {};
  return whereDenials({
    ...filter,
    speaker: readReference('Speaker', speaker),
    claim: readId('Claim', claim),
    article: readId('Article', article),
  });
}

function checkWords(words: InputMaybe<string> | undefined): void {
  if (words == null || words.length <= LONGEST_WORDS) return;
  throw requestError(
    'BAD_USER_INPUT',
    `The words to search for are ${words.length} characters long; give ${LONGEST_WORDS} at most.`,
    LONGEST_WORDS,
  );
}

function readId(type: NodeType, id: InputMaybe<string> | undefined): string | null {
  return id == null ? null : readIdOf(type, id);
}

function readReference(type: NodeType, given: InputMaybe<SpeakerReference | SourceReference> | undefined): Reference | null {
  if (given == null) return null;
  return given.id === undefined ? { name: given.name } : { id: readIdOf(type, given.id) };
}
