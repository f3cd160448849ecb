import type { Reference } from '#store/read/filter.ts';
import type { Conditions } from '#store/read/list.ts';
import { whereClaims } from '#store/read/whereClaims.ts';
import { whereDenials } from '#store/read/whereDenials.ts';
import { whereQuotes } from '#store/read/whereQuotes.ts';
import type {
  ClaimFilter,
  DenialFilter,
  InputMaybe,
  QuoteFilter,
  SourceReference,
  SpeakerReference,
} from './generated/resolverTypes.ts';
import { type NodeType, readIdOf } from './globalId.ts';

/** A filter of quotes, with the records' own ids in the place of global ones. */
export function quotesThat(filter: InputMaybe<QuoteFilter> | undefined): Conditions {
  const { speaker, source, article } = filter ?? {};
  return whereQuotes({
    ...filter,
    speaker: readReference('Speaker', speaker),
    source: readReference('Source', source),
    article: readId('Article', article),
  });
}

/** A filter of claims, likewise. */
export function claimsThat(filter: InputMaybe<ClaimFilter> | undefined): Conditions {
  const { saidBy, deniedBy } = filter ?? {};
  return whereClaims({ ...filter, saidBy: readReference('Speaker', saidBy), deniedBy: readReference('Speaker', deniedBy) });
}

/** A filter of denials, likewise. */
export function denialsThat(filter: InputMaybe<DenialFilter> | undefined): Conditions {
  const { by, claim, article } = filter ?? {};
  return whereDenials({
    ...filter,
    by: readReference('Speaker', by),
    claim: readId('Claim', claim),
    article: readId('Article', article),
  });
}

function readId(type: NodeType, id: InputMaybe<string> | undefined): string | null {
  return id == null ? null : readIdOf(type, id);
}

function readReference(type: NodeType, given: InputMaybe<SpeakerReference | SourceReference> | undefined): Reference | null {
  if (given == null) return null;
  return given.id === undefined ? { name: given.name } : { id: readIdOf(type, given.id) };
}
