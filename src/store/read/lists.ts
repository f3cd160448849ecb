import { Prisma } from '#store/generated/client.ts';
import { COLUMNS, columnsOf } from './columnsOf.ts';
import type { List, Table } from './list.ts';
import { OPPOSED_BY_OTHERS } from './opposition.ts';
import type {
  AnnotationRow,
  ArticleRow,
  ClaimRow,
  DenialRow,
  LinkRow,
  MakingRow,
  PrintedRow,
  QuoteRow,
  SourceRow,
  SpeakerNameRow,
  SpeakerRow,
  StepRow,
} from './row.ts';

const { sql } = Prisma;

const quoteOrder = [sql`"quote"."articleId"`, sql`"quote"."position"`];
const denialOrder = [sql`"denial"."articleId"`, sql`"denial"."start"`, sql`"denial"."id"`];

export const ARTICLES: Table<ArticleRow> = {
  from: sql`"Article" as "article"`,
  columns: COLUMNS.article,
  owner: null,
  id: sql`"article"."id"`,
  order: [sql`"article"."id"`],
};

export const QUOTES: Table<QuoteRow> = {
  from: sql`"Quote" as "quote"`,
  columns: COLUMNS.quote,
  owner: null,
  id: sql`"quote"."id"`,
  order: quoteOrder,
};

export const SPEAKERS: Table<SpeakerRow> = {
  from: sql`"Speaker" as "speaker"`,
  columns: COLUMNS.speaker,
  owner: null,
  id: sql`"speaker"."id"`,
  order: [sql`"speaker"."nameKey"`, sql`"speaker"."id"`],
};

export const SOURCES: Table<SourceRow> = {
  from: sql`"Source" as "source"`,
  columns: COLUMNS.source,
  owner: null,
  id: sql`"source"."id"`,
  order: [sql`"source"."nameKey"`, sql`"source"."id"`],
};

export const CLAIMS: Table<ClaimRow> = {
  from: sql`"Claim" as "claim"`,
  columns: COLUMNS.claim,
  owner: null,
  id: sql`"claim"."id"`,
  order: [sql`"claim"."id"`],
};

export const DENIALS: Table<DenialRow> = {
  from: sql`"Denial" as "denial"`,
  columns: COLUMNS.denial,
  owner: null,
  id: sql`"denial"."id"`,
  order: denialOrder,
};

export const QUOTES_OF_ARTICLE: List<QuoteRow> = { ...QUOTES, owner: sql`"quote"."articleId"` };

export const DENIALS_OF_ARTICLE: List<DenialRow> = { ...DENIALS, owner: sql`"denial"."articleId"` };

export const ANNOTATIONS_OF_ARTICLE: List<AnnotationRow> = {
  from: sql`(
    select "id", "articleId", "start", "end", 'Denial' as "type" from "Denial"
    union all select "id", "articleId", "start", "end", 'Quote' as "type" from "Quote"
  ) as "annotation"`,
  columns: columnsOf('annotation', ['type', 'id']),
  owner: sql`"annotation"."articleId"`,
  // The longer of two that begin together comes first, as a page opens the mark that holds the other.
  order: [sql`"annotation"."start"`, sql`-"annotation"."end"`, sql`"annotation"."type"`, sql`"annotation"."id"`],
};

const printed = sql`"appearance"."name" as "printedName", "appearance"."affiliation" as "printedAffiliation"`;

export const SPEAKERS_OF_ARTICLE: List<SpeakerRow & PrintedRow> = {
  from: sql`"SpeakerAppearance" as "appearance" join "Speaker" as "speaker" on "speaker"."id" = "appearance"."speakerId"`,
  columns: sql`${COLUMNS.speaker}, ${printed}`,
  owner: sql`"appearance"."articleId"`,
  order: [sql`"appearance"."position"`],
};

export const ARTICLES_OF_SPEAKER: List<ArticleRow & PrintedRow> = {
  from: sql`"SpeakerAppearance" as "appearance" join "Article" as "article" on "article"."id" = "appearance"."articleId"`,
  columns: sql`${COLUMNS.article}, ${printed}`,
  owner: sql`"appearance"."speakerId"`,
  order: [sql`"appearance"."articleId"`],
};

export const QUOTES_OF_SPEAKER: List<QuoteRow> = {
  from: sql`"QuoteSpeaker" as "voice" join "Quote" as "quote" on "quote"."id" = "voice"."quoteId"`,
  columns: COLUMNS.quote,
  owner: sql`"voice"."speakerId"`,
  order: quoteOrder,
};

export const DENIALS_OF_SPEAKER: List<DenialRow> = {
  from: sql`"DenialSpeaker" as "voice" join "Denial" as "denial" on "denial"."id" = "voice"."denialId"`,
  columns: COLUMNS.denial,
  owner: sql`"voice"."speakerId"`,
  order: denialOrder,
};

/** A speaker who makes a claim in several quotes has it once. */
export const CLAIMS_OF_SPEAKER: List<ClaimRow> = {
  from: sql`(
    select distinct "voice"."speakerId", "making"."claimId" from "QuoteSpeaker" as "voice"
    join "QuoteClaim" as "making" on "making"."quoteId" = "voice"."quoteId"
  ) as "said" join "Claim" as "claim" on "claim"."id" = "said"."claimId"`,
  columns: COLUMNS.claim,
  owner: sql`"said"."speakerId"`,
  order: [sql`"claim"."id"`],
};

export const DENIED_CLAIMS_OF_SPEAKER: List<ClaimRow> = {
  ...CLAIMS_OF_SPEAKER,
  from: sql`${CLAIMS_OF_SPEAKER.from} and ${OPPOSED_BY_OTHERS}`,
};

export const QUOTES_OF_SOURCE: List<QuoteRow & StepRow> = {
  from: sql`"Hop" as "hop" join "Quote" as "quote" on "quote"."id" = "hop"."quoteId"`,
  columns: sql`${COLUMNS.quote}, "hop"."position" as "hopPosition", "hop"."sourceId" as "hopSourceId", "hop"."relayId" as "hopRelayId",
    "hop"."wordsStart" as "hopWordsStart", "hop"."wordsEnd" as "hopWordsEnd", "hop"."wordsText" as "hopWordsText"`,
  owner: sql`"hop"."sourceId"`,
  order: [...quoteOrder, sql`"hop"."position"`],
};

export const QUOTES_OF_CLAIM: List<QuoteRow & MakingRow> = {
  from: sql`"QuoteClaim" as "making" join "Quote" as "quote" on "quote"."id" = "making"."quoteId"`,
  columns: sql`${COLUMNS.quote}, "making"."start" as "claimStart", "making"."end" as "claimEnd",
    "making"."score" as "claimScore", "making"."reason" as "claimReason"`,
  owner: sql`"making"."claimId"`,
  order: quoteOrder,
};

/** A denial that is against several quotes of one claim stands in it once, by its surest link. */
export const DENIALS_OF_CLAIM: List<DenialRow & LinkRow> = {
  from: sql`(
    select *, row_number() over (partition by "claimId", "denialId" order by "confidence" desc, "id") as "linkRank" from "DenialClaim"
  ) as "link" join "Denial" as "denial" on "denial"."id" = "link"."denialId" and "link"."linkRank" = 1`,
  columns: sql`${COLUMNS.denial}, "link"."quoteId" as "linkQuoteId", "link"."confidence" as "linkConfidence", "link"."why" as "linkWhy"`,
  owner: sql`"link"."claimId"`,
  order: denialOrder,
};

const names: Omit<List<SpeakerNameRow>, 'from'> = {
  columns: columnsOf('name', Object.values(Prisma.SpeakerNameScalarFieldEnum)),
  owner: sql`"name"."speakerId"`,
  order: [sql`"name"."nameKey"`, sql`"name"."articleId"`, sql`"name"."start"`, sql`"name"."end"`],
};

export const ALIASES_OF_SPEAKER: List<SpeakerNameRow> = {
  ...names,
  from: sql`(select * from "SpeakerName" where "use" = 'ALIAS') as "name"`,
};

export const TITLES_OF_SPEAKER: List<SpeakerNameRow> = {
  ...names,
  from: sql`(select * from "SpeakerName" where "use" = 'TITLE') as "name"`,
};
