import type { SubmissionProblem } from '#intake/readSubmission.ts';
import type { FacetCounts } from '#store/read/readFacets.ts';
import type {
  AnnotationRow,
  ArticlePartRow,
  ArticleRow,
  ClaimDeniedRow,
  ClaimMadeRow,
  ClaimRow,
  DenialRow,
  HopRow,
  LinkRow,
  MakingRow,
  OriginRow,
  PrintedRow,
  QuoteRow,
  ReversalRow,
  ReversalStepRow,
  SimilarClaimRow,
  SourceRow,
  SpeakerNameRow,
  SpeakerRow,
  StepRow,
  VoiceRow,
} from '#store/read/row.ts';
import type { Question } from '#store/search/question.ts';
import type { SearchResult } from '#store/search/search.ts';
import type { Connection, Edge } from './connection.ts';
import type { Ingested } from './ingest.ts';

// What the resolvers of each type get as their parent: mostly rows as the store reads them.

export type IngestPayloadModel = Ingested;
export type IngestedArticleModel = Ingested['ids'][number];
export type IngestErrorModel = SubmissionProblem;
export type ArticleModel = ArticleRow;
export type ArticlePartModel = ArticlePartRow;
export type QuoteModel = QuoteRow;
export type SpeakerModel = SpeakerRow;
export type SourceModel = SourceRow;
export type ClaimModel = ClaimRow;
export type DenialModel = DenialRow;
export type VoiceModel = VoiceRow;
export type HopModel = HopRow;
export type ClaimMadeModel = ClaimMadeRow;
export type ClaimDeniedModel = ClaimDeniedRow;
export type SpeakerNameModel = SpeakerNameRow;
export type SimilarClaimModel = SimilarClaimRow;
export type ReversalModel = ReversalRow;
export type ReversalStepModel = ReversalStepRow;

/** A result of a search, with the question that it answers. */
export type SearchItemModel = ArticleRow | ClaimRow | QuoteRow | SpeakerRow;
export type SearchEdgeModel = { readonly cursor: string; readonly result: SearchResult; readonly question: Question };
export type SearchConnectionModel = {
  readonly edges: readonly SearchEdgeModel[];
  readonly pageInfo: Connection<unknown>['pageInfo'];
  readonly totalCount: number;
  readonly complete: boolean;
};

export type ArticleConnectionModel = Connection<ArticleRow>;
export type QuoteConnectionModel = Connection<QuoteRow>;
export type SpeakerConnectionModel = Connection<SpeakerRow>;
export type SourceConnectionModel = Connection<SourceRow>;
export type ClaimConnectionModel = Connection<ClaimRow>;
export type DenialConnectionModel = Connection<DenialRow>;
export type SpeakerNameConnectionModel = Connection<SpeakerNameRow>;
export type AnnotationConnectionModel = Connection<AnnotationRow>;
export type AnnotationEdgeModel = Edge<AnnotationRow>;
export type ArticleSpeakerConnectionModel = Connection<SpeakerRow & PrintedRow>;
export type ArticleSpeakerEdgeModel = Edge<SpeakerRow & PrintedRow>;
export type SpeakerArticleConnectionModel = Connection<ArticleRow & PrintedRow>;
export type SpeakerArticleEdgeModel = Edge<ArticleRow & PrintedRow>;
export type SourceQuoteConnectionModel = Connection<QuoteRow & StepRow>;
export type SourceQuoteEdgeModel = Edge<QuoteRow & StepRow>;
export type ClaimQuoteConnectionModel = Connection<QuoteRow & MakingRow>;
export type ClaimQuoteEdgeModel = Edge<QuoteRow & MakingRow>;
export type ClaimOriginConnectionModel = Connection<SourceRow & OriginRow>;
export type ClaimOriginEdgeModel = Edge<SourceRow & OriginRow>;
export type QuoteDenialConnectionModel = Connection<DenialRow & LinkRow>;
export type QuoteDenialEdgeModel = Edge<DenialRow & LinkRow>;
export type ClaimDenialConnectionModel = Connection<DenialRow & LinkRow>;
export type ClaimDenialEdgeModel = Edge<DenialRow & LinkRow>;
export type ArticleFacetsModel = FacetCounts;
export type QuoteFacetsModel = FacetCounts;
export type SpeakerFacetsModel = FacetCounts;
export type SourceFacetsModel = FacetCounts;
export type ClaimFacetsModel = FacetCounts;
export type DenialFacetsModel = FacetCounts;
