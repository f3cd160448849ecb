/** A noun for the way by which words reached the public, and the kind of hop that it is. */
export interface Channel {
  readonly noun: string;
  readonly kind: 'DOCUMENT' | 'SOCIAL' | 'INTERVIEW' | 'BROADCAST' | 'BRIEFING';
  /** A sentence whose words went that way. */
  readonly example: string;
}

/**
 * Ways that a hop is made of when they stand behind `in`, `on`, `at` or `told`. A speech or a news conference that reporters could attend is no hop: the
 * words went from the speaker's mouth to the page.
 */
export const channels: readonly Channel[] = [
  { noun: 'statement', kind: 'DOCUMENT', example: 'The bridge was safe, the office said in a statement.' },
  { noun: 'report', kind: 'DOCUMENT', example: 'The bridge was unsafe, the inspectors wrote in the report.' },
  { noun: 'letter', kind: 'DOCUMENT', example: 'The bridge was unsafe, she wrote in a letter to the council.' },
  { noun: 'memo', kind: 'DOCUMENT', example: 'The bridge was unsafe, she wrote in a memo.' },
  { noun: 'email', kind: 'DOCUMENT', example: 'The bridge was safe, she said in an email.' },
  { noun: 'communique', kind: 'DOCUMENT', example: 'The bridge was safe, the office said in a communique.' },
  { noun: 'affidavit', kind: 'DOCUMENT', example: 'The bridge was unsafe, he said in an affidavit.' },
  { noun: 'book', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in a book.' },
  { noun: 'article', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in an article.' },
  { noun: 'column', kind: 'DOCUMENT', example: 'The bridge was unsafe, he wrote in a column.' },
  { noun: 'filing', kind: 'DOCUMENT', example: 'The bridge was unsafe, he said in a court filing.' },
  { noun: 'notice', kind: 'DOCUMENT', example: 'The bridge was shut, the office said in a notice.' },
  { noun: 'message', kind: 'DOCUMENT', example: 'The bridge was safe, she said in a video message.' },
  { noun: 'e-mail', kind: 'DOCUMENT', example: 'The bridge was safe, she wrote in an e-mail.' },
  { noun: 'note', kind: 'DOCUMENT', example: 'The bridge was safe, her office said in a note.' },
  { noun: 'audit', kind: 'DOCUMENT', example: 'The bridge was unsafe, the engineers wrote in an audit.' },
  { noun: 'tweet', kind: 'SOCIAL', example: 'The bridge was safe, she said in a tweet.' },
  { noun: 'post', kind: 'SOCIAL', example: 'The bridge was safe, she said in a post.' },
  { noun: 'twitter', kind: 'SOCIAL', example: 'The bridge was safe, she said on Twitter.' },
  { noun: 'facebook', kind: 'SOCIAL', example: 'The bridge was safe, she said on Facebook.' },
  { noun: 'instagram', kind: 'SOCIAL', example: 'The bridge was safe, she said on Instagram.' },
  { noun: 'telegram', kind: 'SOCIAL', example: 'The bridge was safe, she said on Telegram.' },
  { noun: 'interview', kind: 'INTERVIEW', example: 'The bridge was safe, she said in an interview.' },
  { noun: 'broadcast', kind: 'BROADCAST', example: 'The bridge was safe, she said in a broadcast.' },
];
