/** An answer to the trace by Sayso. */
export interface OurTrace {
  readonly claim: {
    readonly text: string;
    readonly quotes: { readonly edges: readonly { readonly reason: string; readonly node: OurQuote }[] };
    readonly denials: {
      readonly edges: readonly { readonly reason: string; readonly confidence: number; readonly node: OurDenial }[];
    };
  };
}

interface Named {
  readonly name: string;
  readonly kind: string;
}

interface OurQuote {
  readonly text: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly text: string };
  readonly voices: readonly { readonly inferred: boolean; readonly speaker: Named }[];
  readonly chain: readonly {
    readonly position: number;
    readonly source: Named;
    readonly words: { readonly text: string } | null;
  }[];
  readonly article: { readonly headline: string | null; readonly publisher: string | null };
}

interface OurDenial {
  readonly form: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly voices: readonly { readonly speaker: Named }[];
  readonly article: { readonly headline: string | null };
}

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

/** The same by the peer, in its own words. */
export interface PeerTrace {
  readonly claimByRowId: {
    readonly text: string;
    readonly quoteClaimsByClaimId: Nodes<{
      readonly reason: string;
      readonly quoteByQuoteId: Omit<OurQuote, 'sentence' | 'voices' | 'chain' | 'article'> & {
        readonly sentenceText: string;
        readonly quoteSpeakersByQuoteId: Nodes<{ readonly inferred: boolean; readonly speakerBySpeakerId: Named }>;
        readonly hopsByQuoteId: Nodes<{
          readonly position: number;
          readonly sourceBySourceId: Named;
          readonly wordsText: string | null;
        }>;
        readonly articleByArticleId: OurQuote['article'];
      };
    }>;
    readonly denialClaimsByClaimId: Nodes<{
      readonly why: string;
      readonly confidence: number;
      readonly denialByDenialId: Omit<OurDenial, 'voices' | 'article'> & {
        readonly denialSpeakersByDenialId: Nodes<{ readonly speakerBySpeakerId: Named }>;
        readonly articleByArticleId: OurDenial['article'];
      };
    }>;
  };
}

/** What both answers say, in a form that can be compared: the lists come in orders of their own. */
interface Trace {
  readonly text: string;
  readonly quotes: readonly string[];
  readonly denials: readonly string[];
}

/** What an answer of Sayso's says. */
export function readOurs({ claim }: OurTrace): Trace {
  return {
    text: claim.text,
    quotes: sorted(
      claim.quotes.edges.map(({ reason, node: { text, kind, start, end, sentence, voices, chain, article } }) => [
        reason,
        text,
        kind,
        start,
        end,
        sentence.text,
        voices.map(({ inferred, speaker }) => [inferred, speaker.name, speaker.kind]),
        chain.map(({ position, source, words }) => [position, source.name, source.kind, words?.text ?? null]),
        article.headline,
        article.publisher,
      ]),
    ),
    denials: sorted(
      claim.denials.edges.map(({ reason, confidence, node: { form, text, start, end, voices, article } }) => [
        reason,
        confidence,
        form,
        text,
        start,
        end,
        voices.map(({ speaker }) => [speaker.name, speaker.kind]),
        article.headline,
      ]),
    ),
  };
}

/** What an answer of the peer's says. */
export function readTheirs({ claimByRowId: claim }: PeerTrace): Trace {
  return {
    text: claim.text,
    quotes: sorted(
      claim.quoteClaimsByClaimId.nodes.map(({ reason, quoteByQuoteId: quote }) => [
        reason,
        quote.text,
        quote.kind,
        quote.start,
        quote.end,
        quote.sentenceText,
        quote.quoteSpeakersByQuoteId.nodes.map(({ inferred, speakerBySpeakerId: { name, kind } }) => [inferred, name, kind]),
        quote.hopsByQuoteId.nodes.map(({ position, sourceBySourceId: { name, kind }, wordsText }) => [
          position,
          name,
          kind,
          wordsText,
        ]),
        quote.articleByArticleId.headline,
        quote.articleByArticleId.publisher,
      ]),
    ),
    denials: sorted(
      claim.denialClaimsByClaimId.nodes.map(({ why, confidence, denialByDenialId: denial }) => [
        why,
        confidence,
        denial.form,
        denial.text,
        denial.start,
        denial.end,
        denial.denialSpeakersByDenialId.nodes.map(({ speakerBySpeakerId: { name, kind } }) => [name, kind]),
        denial.articleByArticleId.headline,
      ]),
    ),
  };
}

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
