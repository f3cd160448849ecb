/** A noun for the way by which words reached the public, and the kind of hop that it is. */
export interface Channel {
  readonly noun: string;
  readonly kind: 'DOCUMENT' | 'SOCIAL' | 'BROADCAST';
  /** Where the noun is the name of a network: the name as it is printed. */
  readonly name?: string;
  /** A sentence whose words went that way. */
  readonly example: string;
}

/**
 * Ways that a hop is made of when they stand behind `in`, `on`, `via` or `through`. A speech, a news conference that reporters could attend,
 * or an interview that names nobody who had it is no hop: the words went from the speaker's mouth to the page.
 */
export const channels: readonly Channel[] = [
  { noun: 'statement', kind: 'DOCUMENT', example: 'The bridge was safe, the office said in a statement.' },
  { noun: 'release', kind: 'DOCUMENT', example: 'The bridge was safe, the office said in a press release.' },
  { noun: 'communique', kind: 'DOCUMENT', example: 'The bridge was safe, the office said in a communique.' },
  { noun: 'notice', kind: 'DOCUMENT', example: 'The bridge was shut, the office said in a notice.' },
  { noun: 'bulletin', kind: 'DOCUMENT', example: 'The bridge was shut, the office said in a bulletin.' },
  { noun: 'website', kind: 'DOCUMENT', example: 'The bridge was shut, the office said on its website.' },
  { noun: 'report', kind: 'DOCUMENT', example: 'The bridge was unsafe, the inspectors wrote in the report.' },
  { noun: 'study', kind: 'DOCUMENT', example: 'The bridge was unsafe, the engineers wrote in a study.' },
  { noun: 'paper', kind: 'DOCUMENT', example: 'The bridge was unsafe, the engineers wrote in a paper.' },
  { noun: 'audit', kind: 'DOCUMENT', example: 'The bridge was unsafe, the engineers wrote in an audit.' },
  { noun: 'analysis', kind: 'DOCUMENT', example: 'The bridge was unsafe, the bank said in an analysis.' },
  { noun: 'note', kind: 'DOCUMENT', example: 'The bridge was safe, her office said in a note.' },
  { noun: 'newsletter', kind: 'DOCUMENT', example: 'The bridge was safe, the club wrote in a newsletter.' },
  { noun: 'letter', kind: 'DOCUMENT', example: 'The bridge was unsafe, she wrote in a letter to the council.' },
  { noun: 'memo', kind: 'DOCUMENT', example: 'The bridge was unsafe, she wrote in a memo.' },
  { noun: 'memorandum', kind: 'DOCUMENT', example: 'The bridge was unsafe, she wrote in a memorandum.' },
  { noun: 'cable', kind: 'DOCUMENT', example: 'The bridge was unsafe, the envoy wrote in a cable.' },
  { noun: 'email', kind: 'DOCUMENT', example: 'The bridge was safe, she said in an email.' },
  { noun: 'e-mail', kind: 'DOCUMENT', example: 'The bridge was safe, she wrote in an e-mail.' },
  { noun: 'message', kind: 'DOCUMENT', example: 'The bridge was safe, she said in a video message.' },
  { noun: 'text', kind: 'DOCUMENT', example: 'The bridge was safe, she said in a text.' },
  { noun: 'affidavit', kind: 'DOCUMENT', example: 'The bridge was unsafe, he said in an affidavit.' },
  { noun: 'deposition', kind: 'DOCUMENT', example: 'The bridge was unsafe, he said in a deposition.' },
  { noun: 'filing', kind: 'DOCUMENT', example: 'The bridge was unsafe, he said in a court filing.' },
  { noun: 'court file', kind: 'DOCUMENT', example: 'The bridge was unsafe, her lawyers said in a court file.' },
  { noun: 'court document', kind: 'DOCUMENT', example: 'The bridge was unsafe, her lawyers said in a court document.' },
  { noun: 'complaint', kind: 'DOCUMENT', example: 'The bridge was unsafe, she said in a complaint.' },
  { noun: 'lawsuit', kind: 'DOCUMENT', example: 'The bridge was unsafe, she said in a lawsuit.' },
  { noun: 'petition', kind: 'DOCUMENT', example: 'The bridge was unsafe, she said in a petition.' },
  { noun: 'indictment', kind: 'DOCUMENT', example: 'The bridge was unsafe, the prosecutors said in an indictment.' },
  { noun: 'book', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in a book.' },
  { noun: 'memoir', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in a memoir.' },
  { noun: 'essay', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in an essay.' },
  { noun: 'article', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in an article.' },
  { noun: 'column', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in a column.' },
  { noun: 'op-ed', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in an op-ed.' },
  { noun: 'opinion piece', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in an opinion piece.' },
  { noun: 'editorial', kind: 'DOCUMENT', example: 'The bridge was unsafe, the editors wrote in an editorial.' },
  { noun: 'blog', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote on a blog.' },
  { noun: 'blog post', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in a blog post.' },
  { noun: 'recording', kind: 'DOCUMENT', example: 'The bridge was unsafe, he said in a recording.' },
  { noun: 'tape', kind: 'DOCUMENT', example: 'The bridge was unsafe, he said on a tape.' },
  { noun: 'video', kind: 'DOCUMENT', example: 'The bridge was safe, she said in a video.' },
  { noun: 'ad', kind: 'BROADCAST', example: 'The bridge was safe, she said in an ad.' },
  { noun: 'commercial', kind: 'BROADCAST', example: 'The bridge was safe, she said in a commercial.' },
  { noun: 'broadcast', kind: 'BROADCAST', example: 'The bridge was safe, she said in a broadcast.' },
  { noun: 'documentary', kind: 'BROADCAST', example: 'The bridge was unsafe, he said in a documentary.' },
  { noun: 'podcast', kind: 'BROADCAST', example: 'The bridge was safe, she said on a podcast.' },
  { noun: 'radio', kind: 'BROADCAST', example: 'The bridge was safe, she said on the radio.' },
  { noun: 'television', kind: 'BROADCAST', example: 'The bridge was safe, she said on national television.' },
  { noun: 'tv', kind: 'BROADCAST', example: 'The bridge was safe, she said on live TV.' },
  { noun: 'radio show', kind: 'BROADCAST', example: 'The bridge was safe, she said on a radio show.' },
  { noun: 'tweet', kind: 'SOCIAL', name: 'Twitter', example: 'The bridge was safe, she said in a tweet.' },
  { noun: 'post', kind: 'SOCIAL', example: 'The bridge was safe, she said in a post.' },
  { noun: 'social media', kind: 'SOCIAL', example: 'The bridge was safe, she said on social media.' },
  { noun: 'twitter', kind: 'SOCIAL', name: 'Twitter', example: 'The bridge was safe, she said on Twitter.' },
  { noun: 'x', kind: 'SOCIAL', name: 'X', example: 'The bridge was safe, she wrote on X.' },
  { noun: 'facebook', kind: 'SOCIAL', name: 'Facebook', example: 'The bridge was safe, she said on Facebook.' },
  { noun: 'instagram', kind: 'SOCIAL', name: 'Instagram', example: 'The bridge was safe, she said on Instagram.' },
  { noun: 'telegram', kind: 'SOCIAL', name: 'Telegram', example: 'The bridge was safe, she said on Telegram.' },
  { noun: 'truth social', kind: 'SOCIAL', name: 'Truth Social', example: 'The bridge was safe, she wrote on Truth Social.' },
  { noun: 'youtube', kind: 'SOCIAL', name: 'YouTube', example: 'The bridge was safe, she said on YouTube.' },
  { noun: 'snapchat', kind: 'SOCIAL', name: 'Snapchat', example: 'The bridge was safe, she said on Snapchat.' },
  { noun: 'reddit', kind: 'SOCIAL', name: 'Reddit', example: 'The bridge was safe, she wrote on Reddit.' },
  { noun: 'linkedin', kind: 'SOCIAL', name: 'LinkedIn', example: 'The bridge was safe, she wrote on LinkedIn.' },
  { noun: 'tumblr', kind: 'SOCIAL', name: 'Tumblr', example: 'The bridge was safe, she wrote on Tumblr.' },
  { noun: 'tiktok', kind: 'SOCIAL', name: 'TikTok', example: 'The bridge was safe, she said on TikTok.' },
  { noun: 'whatsapp', kind: 'SOCIAL', name: 'WhatsApp', example: 'The bridge was safe, she wrote on WhatsApp.' },
  { noun: 'weibo', kind: 'SOCIAL', name: 'Weibo', example: 'The bridge was safe, she wrote on Weibo.' },
];

const rowOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The nouns alone. */
export const channelNouns: ReadonlySet<string> = new Set(channels.map(({ noun }) => noun));

/** Phrases that end with the noun of a channel and are none: what is spoken, and how something is written. */
export const noChannels: ReadonlySet<string> = new Set([
  'opening statement',
  'closing statement',
  'opening statements',
  'closing statements',
  'capital letters',
  'block letters',
]);

/** Adjectives that tell when or how, and are no part of what a document is called: `in a [subsequent] note`. */
export const passingAdjectives = rowOf(
  'recent new latest brief lengthy separate subsequent follow-up detailed scathing similar short long rare late early exclusive prepared public private wide-ranging late-night',
);

/** Nouns for one's own place on a network: `on her Facebook [page]`. */
export const pageNouns = rowOf('page account feed profile timeline wall channel app');

/** Nouns for several of what stands behind their `of`: `in a [series] of tweets`. */
export const seriesNouns = rowOf(
  'series string number couple pair flurry barrage burst storm set copy transcript text excerpt excerpts',
);

/** Participles that say by whom words were passed on: `remarks [carried] by state television`, `as [reported] by the Courier`. */
export const carryingWords = rowOf(
  'carried broadcast aired televised published printed posted run relayed distributed streamed quoted cited reported shown obtained leaked provided sent',
);

/** Participles that say what became of a document or an interview before it reached the page: `in a statement [released] on Monday`. */
export const handledWords = new Set([
  ...carryingWords,
  ...'released issued dated filed taped seen reviewed viewed submitted delivered given recorded attached appended'.split(' '),
]);

/** Verbs that put out what their object is: `[issued] a statement saying`. */
export const sendingWords = rowOf(
  'issued issue issues issuing released release releases releasing sent send sends sending published publish publishes publishing posted post posts posting wrote write writes writing circulated put gave recorded filed',
);

/** Verbs behind which `on` and `to` lead to an outlet: `[speaking] on Harl Radio`. */
export const speakingWords = rowOf(
  'speaking spoke speak talking talked appearing appeared appear interviewed asked writing telling responding commenting',
);

/** Nouns for an exchange of words, behind which `on`, `with` and `to` lead to an outlet: `in an [interview] with Harl Radio`. */
export const talkNouns = rowOf(
  'interview interviews appearance appearances conversation conversations remarks comments exchange discussion sit-down segment',
);

/** Nouns for those who speak for an outlet: `CNN [host] Bob Other`. */
export const pressRoles = rowOf(
  'host anchor reporter correspondent journalist columnist editor interviewer moderator presenter anchorman cohost co-host',
);

/** Nouns that take up an outlet that is printed. */
export const paperNouns = rowOf('newspaper paper daily weekly magazine tabloid broadsheet');

/** Nouns that take up one that broadcasts. */
export const broadcasterNouns = rowOf('broadcaster network channel station television radio');
