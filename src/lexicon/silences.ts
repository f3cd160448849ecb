/** One way in which the news says that somebody did not answer. */
export interface SilenceRow {
  readonly form: 'DECLINED_TO_COMMENT' | 'NO_RESPONSE';
  /**
   * The words, in small letters. `a|b` is either; `~` stands for up to three adverbs or other small words; `<who>` for the one who is silent, who
   * otherwise stands before the words.
   */
  readonly words: string;
  /** A sentence that has it. */
  readonly example: string;
}

const answers =
  'comment|say|discuss|disclose|elaborate|answer|respond|confirm|reveal|speculate|specify|address|talk|explain|give|provide|identify|name';

/** The ways of not answering. The first that fits a place counts. */
export const silences: readonly SilenceRow[] = [
  {
    form: 'DECLINED_TO_COMMENT',
    words: `declined|declines|refused|refuses|decline|refuse|declining|refusing ~ to ~ ${answers}`,
    example: 'The ministry declined to comment.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses comment',
    example: 'The ministry declined comment on the report.',
  },
  { form: 'DECLINED_TO_COMMENT', words: `would|will not ~ ${answers}`, example: 'The ministry would not say who had paid.' },
  { form: 'DECLINED_TO_COMMENT', words: `wouldn't|won't ~ ${answers}`, example: 'The ministry wouldn’t comment.' },
  { form: 'DECLINED_TO_COMMENT', words: 'had|has|have|offered|made|gave no ~ comment', example: 'The ministry had no comment.' },
  {
    form: 'NO_RESPONSE',
    words:
      'did|has|have|had|does|do not ~ respond|responded|reply|replied|answer|answered|return|returned|comment|commented|address|addressed',
    example: 'The ministry did not immediately respond to a request for comment.',
  },
  {
    form: 'NO_RESPONSE',
    words:
      "didn't|hasn't|haven't|hadn't|doesn't ~ respond|responded|reply|replied|answer|answered|return|returned|comment|commented|address|addressed",
    example: 'The ministry didn’t respond to requests for comment.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'could not|n’t ~ be ~ reached|contacted',
    example: 'The builder could not be reached for comment.',
  },
  { form: 'NO_RESPONSE', words: "couldn't ~ be ~ reached|contacted", example: 'The builder couldn’t be reached.' },
  {
    form: 'NO_RESPONSE',
    words: 'was|were|is|are not ~ available|reachable',
    example: 'The builder was not immediately available for comment.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'was|were|is|are ~ unavailable|unreachable',
    example: 'The builder was unavailable for comment.',
  },
  { form: 'NO_RESPONSE', words: 'failed to ~ respond|reply|answer', example: 'The builder failed to respond to questions.' },
  { form: 'NO_RESPONSE', words: 'yet to ~ respond|reply|answer|comment', example: 'The builder has yet to comment.' },
  {
    form: 'NO_RESPONSE',
    words: 'no ~ comment|response|reaction|reply|word ~ from <who>',
    example: 'There was no immediate comment from the builder.',
  },
];

/** What a question is put in or is about: `respond to [a request]`, `address [the remarks]`; without one, no answer was asked for. */
export const questionNouns: ReadonlySet<string> = new Set(
  'request requests question questions email emails e-mail e-mails call calls message messages inquiry inquiries enquiry enquiries query queries comment letter letters remarks remark claim claims allegation allegations accusation accusations charge charges report reports criticism matter issue reporters journalists reuters statement assertion text texts phone voicemail'.split(
    ' ',
  ),
);
