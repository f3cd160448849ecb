/** A query as the playground opens with it; the name of its operation is the name of its tab. */
export interface Example {
  readonly query: string;
  /** As JSON. */
  readonly variables?: string;
}

/** The queries that the playground opens with, one a tab: each a question that a fact-checker asks. They suit any database. */
export const EXAMPLES: readonly Example[] = [
  {
    query: `# Who denied what, in which words,
# and why do we think so?
query WhoDeniedIt {
  claims(
    filter: { status: [DENIED, CONTRADICTED] }
    first: 5
  ) {
    totalCount
    nodes {
      text
      status
      quotes(first: 5) {
        edges {
          reason
          node {
            voices { speaker { name kind } inferred }
            text
            article { headline }
          }
        }
      }
      denials(first: 5) {
        edges {
          reason
          confidence
          node {
            form
            voices { speaker { name kind } }
            text
            start
            end
            article { headline }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# On whose say-so? From some words, in any
# order, to the claims that have them, and from
# these to who said so and each step to the
# page. Write them into the variable below; the
# last one may be unfinished.
query OnWhoseSaySo($words: String = "the") {
  search(text: $words, kinds: [CLAIM], first: 5) {
    totalCount
    nodes {
      ... on Claim {
        text
        status
        quotes(first: 10) {
          nodes {
            kind
            text
            sentence { text }
            cue { text }
            voices { speaker { name kind } inferred resolvedBy }
            chain { position source { name kind } words { text start end } }
            article { headline publisher dateline { agency } }
            start
            end
          }
        }
      }
    }
  }
}
`,
    variables: '{\n  "words": "the"\n}',
  },
  {
    query: `# What has each person said and denied,
# and what of it did others deny?
query Speakers {
  speakers(filter: { kind: [PERSON] }, first: 10) {
    nodes {
      name
      affiliation
      titles(first: 3) { nodes { text } }
      quotes(first: 3) { totalCount nodes { text article { headline } } }
      denials(first: 3) { totalCount nodes { form text claims { claim { text } } } }
      deniedClaims(first: 3) { totalCount nodes { text status } }
    }
  }
}
`,
  },
  {
    query: `# What do only sources without a name claim,
# and through whom does it come to us?
query Unnamed {
  claims(filter: { unnamedOnly: true }, first: 10) {
    totalCount
    nodes {
      text
      status
      singleOrigin
      origins(first: 5) { edges { quoteCount node { name kind } } }
      quotes(first: 3) {
        nodes { voices { speaker { name headcount onlyIn { headline } } } }
      }
    }
  }
}
`,
  },
  {
    query: `# What else is said about it: the opposite,
# and what is near it but not the same?
query AboutTheSame($words: String = "") {
  claims(filter: { text: $words }, first: 5) {
    nodes {
      text
      opposite { text quotes(first: 3) { totalCount } }
      similarClaims(first: 5) { score reason claim { text } }
      origins(first: 5) { edges { quoteCount node { name } } }
      firstSeen
      lastSeen
    }
  }
}
`,
    variables: '{\n  "words": ""\n}',
  },
  {
    query: `# Who stood on both sides of a claim, and
# when did they say what?
query ChangedSides {
  speakers(filter: { kind: [PERSON] }, first: 50) {
    nodes {
      name
      reversals {
        claim { text }
        steps { asserts publishedAt words { __typename text } }
      }
    }
  }
}
`,
  },
  {
    query: `# How did claims stand on a day? Without a
# day it is how they stand now.
query AsOf($day: DateTime) {
  claims(filter: { asOf: $day }, first: 5) {
    totalCount
    nodes {
      text
      then: status(asOf: $day)
      now: status
      quotes(first: 3, filter: { publishedAt: { until: $day } }) {
        totalCount
      }
    }
  }
}
`,
    variables: '{\n  "day": null\n}',
  },
  {
    query: `# Who would not answer, and to what?
query Silences {
  denials(filter: { form: [DECLINED_TO_COMMENT, NO_RESPONSE] }, first: 10) {
    totalCount
    nodes {
      form
      voices { speaker { name kind } }
      sentence { text }
      claims { claim { text } reason confidence }
      article { headline }
    }
  }
}
`,
  },
  {
    query: `# What was found in this article, in reading
# order? It is enough to draw the text.
query AnArticle {
  articles(first: 1) {
    nodes {
      headline
      byline
      dateline { place agency date }
      text
      annotations(first: 50) {
        nodes {
          __typename
          start
          end
          text
          cue { start end text }
          mention { start end text }
          ... on Quote { kind voices { speaker { name } inferred } }
          ... on Denial { form voices { speaker { name } inferred } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
`,
  },
  {
    query: `# Through which outlets, documents and
# interviews did the words come?
query Sources {
  stats { articles quotes speakers sources claims denials }
  sources(first: 10) {
    nodes {
      name
      kind
      quotes(first: 3) {
        totalCount
        edges {
          hop { position words { text } relay { name } }
          node { text voices { speaker { name } } article { headline } }
        }
      }
    }
  }
}
`,
  },
];
