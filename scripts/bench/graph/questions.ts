/** How many quotes and denials a trace shows. */
export const TRACED = 20;

/** Who said it, by which way it came, and who is against it. */
export const TRACE = `query Trace($id: ID!) {
  claim(id: $id) {
    text
    quotes(first: ${TRACED}) {
      edges {
        reason
        node {
          text kind start end sentence { text }
          voices { inferred speaker { name kind } }
          chain { position source { name kind } words { text } }
          article { headline publisher }
        }
      }
    }
    denials(first: ${TRACED}) {
      edges { reason confidence node { form text start end voices { speaker { name kind } } article { headline } } }
    }
  }
}`;

/** A page that shows an article with its quotes and denials in their places. */
export const ARTICLE = `query Article($id: ID!) {
  article(id: $id) {
    headline byline publisher publishedAt text
    dateline { place agency date }
    quotes(first: 50) { nodes { id kind start end text cue { text } mention { text } voices { inferred speaker { name kind } } } }
    denials(first: 50) { nodes { id form start end text voices { speaker { name } } claims { reason claim { id text } } } }
  }
}`;

/** What comes up as somebody types. */
export const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 10) {
    edges {
      score
      snippet { parts { text match } }
      node {
        __typename
        ... on Speaker { id name kind }
        ... on Claim { id text status }
        ... on Article { id headline publisher }
        ... on Quote { id text article { publisher } }
      }
    }
  }
}`;

/** What the peer's schema, made from the tables, has for the trace. */
export const PEER_TRACE = `query Trace($id: String!) {
  claimByRowId(rowId: $id) {
    text
    quoteClaimsByClaimId(first: ${TRACED}) {
      nodes {
        reason
        quoteByQuoteId {
          text kind start end sentenceText
          quoteSpeakersByQuoteId(orderBy: [POSITION_ASC]) { nodes { inferred speakerBySpeakerId { name kind } } }
          hopsByQuoteId(orderBy: [POSITION_ASC]) { nodes { position sourceBySourceId { name kind } wordsText } }
          articleByArticleId { headline publisher }
        }
      }
    }
    denialClaimsByClaimId(first: ${TRACED}) {
      nodes {
        why confidence
        denialByDenialId {
          form text start end
          denialSpeakersByDenialId(orderBy: [POSITION_ASC]) { nodes { speakerBySpeakerId { name kind } } }
          articleByArticleId { headline }
        }
      }
    }
  }
}`;
