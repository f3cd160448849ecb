import type { Resolvers } from './generated/resolverTypes.ts';
import { Annotation, AnnotationConnection, AnnotationEdge } from './types/Annotation.ts';
import { Article } from './types/Article.ts';
import { ArticlePart } from './types/ArticlePart.ts';
import { Claim, SimilarClaim } from './types/Claim.ts';
import { Denial } from './types/Denial.ts';
import {
  ArticleSpeakerEdge,
  ClaimDenialEdge,
  ClaimOriginEdge,
  ClaimQuoteEdge,
  QuoteDenialEdge,
  SourceQuoteEdge,
  SpeakerArticleEdge,
} from './types/edges.ts';
import { ClaimDenied, ClaimMade, Hop, Voice } from './types/links.ts';
import { IngestError, IngestedArticle, IngestPayload, Mutation } from './types/Mutation.ts';
import { Node } from './types/Node.ts';
import { Query } from './types/Query.ts';
import { Quote } from './types/Quote.ts';
import { Reversal, ReversalStep } from './types/Reversal.ts';
import { SearchConnection, SearchEdge, SearchItem } from './types/Search.ts';
import { Source } from './types/Source.ts';
import { Speaker } from './types/Speaker.ts';
import { SpeakerName } from './types/SpeakerName.ts';

/** What answers each field that a row does not answer by itself. */
export const resolvers: Resolvers = {
  Annotation,
  AnnotationConnection,
  AnnotationEdge,
  Article,
  ArticlePart,
  ArticleSpeakerEdge,
  Claim,
  ClaimDenialEdge,
  ClaimDenied,
  ClaimMade,
  ClaimOriginEdge,
  ClaimQuoteEdge,
  Denial,
  Hop,
  IngestedArticle,
  IngestError,
  IngestPayload,
  Mutation,
  Node,
  Query,
  Quote,
  QuoteDenialEdge,
  Reversal,
  ReversalStep,
  SearchConnection,
  SearchEdge,
  SearchItem,
  SimilarClaim,
  Source,
  SourceQuoteEdge,
  Speaker,
  SpeakerArticleEdge,
  SpeakerName,
  Voice,
};
