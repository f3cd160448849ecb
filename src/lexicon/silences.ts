/** One way in which the news says that somebody did not answer. */
export interface SilenceRow {
  readonly form: 'DECLINED_TO_COMMENT' | 'NO_RESPONSE';
  /**
   * The words, in small letters. `a|b` is either; `~` stands for up to three adverbs or other small words; `<who>` for the one who is silent, who
   * otherwise stands before the words.
   */
  readonly words: string;
  /** Where the one who is silent stands, if neither before the words nor at `<who>`: in the subject (`calls to the builder`), or behind `neither`. */
  readonly who?: 'IN_SUBJECT' | 'NEITHER';
  /** Words of which none stands right behind, as `a|b`: `evaded questions of liability` is no silence. */
  readonly notBefore?: string;
  /** Words of which none stands anywhere behind: `referred questions to the port only` answers the rest. */
  readonly notLater?: string;
  /** Whether it answers no claim: who takes no questions is asked nothing. */
  readonly leavesOpen?: true;
  /** Whether only people and bodies keep silent so, and guns and tests in another sense. */
  readonly ofSomebody?: true;
  /** Whether the clause ends with the words: `were unsuccessful and divers went down` is no silence. */
  readonly endsClause?: true;
  /** A sentence that has it. */
  readonly example: string;
}

const answers =
  'comment|say|discuss|disclose|elaborate|answer|respond|confirm|reveal|speculate|specify|address|talk|explain|give|provide|identify|name|divulge|speak|detail';

/** The ways of not answering. The first that fits a place counts. */
export const silences: readonly SilenceRow[] = [
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses|decline|refuse|declining|refusing ~ to ~ be interviewed|drawn',
    example: 'The builder declined to be interviewed.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses|decline|refuse|declining|refusing ~ to ~ confirm or deny',
    example: 'The ministry refused to confirm or deny the report.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: `declined|declines|refused|refuses|decline|refuse|declining|refusing ~ to ~ ${answers}`,
    example: 'The ministry declined to comment.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses|decline|refuse|declining|refusing ~ to ~ go into|weigh details|detail|specifics|in',
    example: 'The ministry declined to go into details.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses to take ~ questions',
    leavesOpen: true,
    example: 'The builder declined to take questions.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses ~ comment|questions',
    notBefore: 'of',
    example: 'The ministry declined comment on the report.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses to make ~ available for|to ~ interview|interviews|comment|questions',
    example: 'The club declined to make the player available for an interview.',
  },
  { form: 'DECLINED_TO_COMMENT', words: 'declined an interview', example: 'The builder declined an interview request.' },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused a|several|repeated|multiple|our request|requests for an|comment|interviews|interview',
    example: 'The bank declined a request for an interview.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'declined|declines|refused|refuses interview|media|press request|requests|inquiries',
    example: 'The builder declined interview requests.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'turned|turns down ~ interview request|requests',
    example: 'The builder turned down an interview request.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'turned|turns down ~ request|requests for ~ interview|interviews|comment',
    example: 'The builder turned down a request for an interview.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'would|will not ~ be ~ commenting|discussing|responding|elaborating',
    example: 'The ministry said it would not be commenting further.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'would|will not ~ be making|giving|offering|issuing ~ comment|comments|statement|statements',
    example: 'The ministry would not be making any comment.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: "wouldn't|won't ~ be ~ commenting|discussing|responding|elaborating",
    example: 'The ministry won’t be commenting further.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'was|were|is|are ~ unable to ~ comment',
    example: 'The ministry was unable to comment on single cases.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'was|were|is|are ~ unable to ~ discuss individual|specific|particular|pending|ongoing|personnel',
    example: 'The ministry was unable to discuss individual cases.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'could|can not ~ discuss individual|specific|particular|pending|ongoing|personnel',
    example: 'The builder said he could not discuss individual clients.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: "cannot|can't|couldn't ~ discuss individual|specific|particular|pending|ongoing|personnel",
    example: 'The builder said he cannot discuss individual clients.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'did|does|do not wish|want|care to ~ comment|speak|elaborate',
    example: 'The builder did not wish to comment.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'would be ~ premature|inappropriate|improper to ~ comment|speculate',
    example: 'The ministry said it would be inappropriate to comment.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'was|is ~ premature to ~ comment|speculate',
    example: 'The ministry said it was premature to comment.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'had|has|have nothing ~ to add|share',
    notBefore: 'to|with',
    example: 'The ministry had nothing to add.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'had|has|have no ~ information|details to share|give|provide|offer',
    notBefore: 'to|with',
    notLater: 'because',
    example: 'The ministry had no information to share.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'referred|refers questions|inquiries|enquiries|queries|reporters|journalists ~ to',
    notLater: 'only|when|if|for|until',
    example: 'The ministry referred questions to the port.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'left|leaves ~ without ~ speaking|talking|answering ~ reporters|journalists|media|press|questions',
    notBefore: 'of',
    example: 'The builder left court without speaking to reporters.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'sidestepped|sidesteps|dodged|dodges|ducked|ducks|evaded|evades|deflected|deflects ~ question|questions|queries',
    notBefore: 'of',
    example: 'The builder sidestepped the question.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'would|will|could|can neither confirm nor deny',
    example: 'The ministry would neither confirm nor deny the report.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'would|will|could not ~ confirm or deny',
    example: 'The ministry would not confirm or deny the report.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'neither confirmed|confirms nor denied|denies',
    example: 'The ministry neither confirmed nor denied the report.',
  },
  { form: 'DECLINED_TO_COMMENT', words: `would|will not ~ ${answers}`, example: 'The ministry would not say who had paid.' },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'would|will not ~ be drawn',
    example: 'The builder would not be drawn on the date of the fair.',
  },
  { form: 'DECLINED_TO_COMMENT', words: `wouldn't|won't ~ ${answers}`, example: 'The ministry wouldn’t comment.' },
  { form: 'DECLINED_TO_COMMENT', words: "wouldn't|won't ~ be drawn", example: 'The builder wouldn’t be drawn on it.' },
  {
    form: 'DECLINED_TO_COMMENT',
    words:
      'does|do|did not ~ comment ~ on individual|specific|particular|pending|ongoing|personnel|speculation|rumors|rumours|leaks',
    example: 'The ministry said it did not comment on individual cases.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'does|do not ~ discuss individual|specific|particular|pending|ongoing|personnel|closed',
    example: 'The board said it does not discuss closed cases.',
  },
  { form: 'DECLINED_TO_COMMENT', words: 'does|do not ~ comment', example: 'The ministry does not comment on single cases.' },
  { form: 'DECLINED_TO_COMMENT', words: "doesn't|don't ~ comment", example: 'The ministry doesn’t comment on single cases.' },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'refrained|refrains|refrain|refraining from commenting',
    example: 'The ministry refrained from commenting on the report.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'has|have|had never|not ~ confirmed or|nor denied',
    ofSomebody: true,
    example: 'The ministry has never confirmed or denied the report.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'offered|made|gave no ~ comment|answer|reply|response',
    example: 'The ministry gave no comment.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'makes|gives no ~ comment|answer|reply|response',
    ofSomebody: true,
    notBefore: 'on|about|to|of',
    notLater: 'because',
    example: 'The ministry gives no comment.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'chose|chosen|choosing|chooses|opted|preferred not to ~ respond|reply|answer|comment|say',
    example: 'The builder chose not to respond to the accusations.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'had|has|have no ~ comment|response|reply',
    example: 'The ministry had no immediate comment.',
  },
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
    words: 'could not ~ be ~ located for ~ comment',
    example: 'The builder could not be located for comment.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'could not ~ be ~ reached|contacted',
    example: 'The builder could not be reached for comment.',
  },
  { form: 'NO_RESPONSE', words: "couldn't ~ be ~ reached|contacted|located", example: 'The builder couldn’t be reached.' },
  {
    form: 'DECLINED_TO_COMMENT',
    words: "cannot|can't|couldn't ~ comment",
    example: 'The builder can’t comment on the letter.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'can|could not ~ comment',
    example: 'The builder could not comment on a running case.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'was|were|is|are not ~ available|reachable',
    example: 'The builder was not immediately available for comment.',
  },
  {
    form: 'NO_RESPONSE',
    words: "wasn't|weren't|isn't|aren't ~ available|reachable",
    example: 'The builder wasn’t available for comment.',
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
  {
    form: 'NO_RESPONSE',
    words: 'ignored|ignores ~ question|questions',
    notBefore: 'of',
    example: 'The builder ignored two questions about the port.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'ignored|ignores ~ calls|requests|emails|messages for|seeking comment',
    example: 'The builder ignored calls for comment.',
  },
  { form: 'NO_RESPONSE', words: 'hung up when|after|on', example: 'The builder hung up when asked about the bridge.' },
  {
    form: 'NO_RESPONSE',
    words: 'were|was not ~ returned|answered',
    who: 'IN_SUBJECT',
    example: 'Calls to the builder were not returned.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'did|does|do not ~ pick|take ~ calls',
    example: 'The builder did not pick our calls.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'did|does|do not ~ pick up ~ phone|call|calls',
    example: 'The builder did not pick up his phone.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'remained|remains|stayed|kept silent|mum|tight-lipped on|about|over',
    example: 'The builder has remained silent on the matter.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'been silent|mum|tight-lipped on|about|over',
    ofSomebody: true,
    notLater: 'front|frontline|line|lines',
    example: 'The builder had long been silent on the row.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'has|have so far remained|stayed|kept|been silent',
    ofSomebody: true,
    example: 'The builder has so far remained silent.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'has|have remained|stayed|kept|been silent so far',
    ofSomebody: true,
    example: 'The builder has been silent so far.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'has|have not ~ spoken publicly|openly about|on',
    example: 'The builder has not spoken publicly about the bridge.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'returned ~ calls|messages|emails',
    who: 'NEITHER',
    example: 'Neither the builder nor the bank returned calls for comment.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'had|have|has not ~ been ~ returned|answered|acknowledged',
    who: 'IN_SUBJECT',
    example: 'Calls to the builder had not been returned.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'had|have|has not ~ been ~ replied|responded to',
    who: 'IN_SUBJECT',
    example: 'An email sent to the builder had not been replied to.',
  },
  {
    form: 'NO_RESPONSE',
    words: "weren't|wasn't ~ returned|answered",
    who: 'IN_SUBJECT',
    example: 'A message left with the builder wasn’t returned.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'went|rang|remained|remain|remains|stayed ~ unanswered|unreturned',
    who: 'IN_SUBJECT',
    example: 'An email to the builder went unanswered.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'left|leaves ~ requests|questions|calls|messages|emails|letters|request for comment|interviews ~ unanswered',
    example: 'The builder left several requests for comment unanswered.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'rang out',
    endsClause: true,
    who: 'IN_SUBJECT',
    example: 'Calls to the builder rang out.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'were|was ~ unsuccessful',
    endsClause: true,
    who: 'IN_SUBJECT',
    example: 'Attempts to reach the ministry were unsuccessful.',
  },
  {
    form: 'NO_RESPONSE',
    words:
      'responded|replied to ~ request|requests|question|questions|inquiry|inquiries|enquiries|queries|email|emails|messages|calls',
    who: 'NEITHER',
    example: 'Neither the builder nor the bank responded to requests for comment.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'responded|replied when asked|contacted',
    who: 'NEITHER',
    example: 'Neither the builder nor the bank responded when asked.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'commented',
    who: 'NEITHER',
    example: 'Neither the builder nor the bank commented.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'left|leaves ~ questions|calls|requests|messages from reporters|journalists ~ unanswered',
    example: 'The bank left calls from reporters unanswered.',
  },
  {
    form: 'NO_RESPONSE',
    words: 'could ~ be ~ reached|contacted',
    who: 'NEITHER',
    example: 'Neither the builder nor the bank could be reached.',
  },
  {
    form: 'DECLINED_TO_COMMENT',
    words: 'would ~ comment|say|discuss|confirm|elaborate',
    who: 'NEITHER',
    notBefore: 'so|it|that|this|no|yes',
    example: 'Neither the builder nor the bank would comment.',
  },
];

/** What a question is put in or is about: `respond to [a request]`, `address [the remarks]`; without one, no answer was asked for. */
export const questionNouns: ReadonlySet<string> = new Set(
  'request requests question questions email emails e-mail e-mails call calls message messages inquiry inquiries enquiry enquiries query queries comment letter letters remarks remark claim claims allegation allegations accusation accusations charge charges report reports criticism matter issue reporters journalists reuters statement assertion text texts phone voicemail voicemails'.split(
    ' ',
  ),
);

/** What is not told where somebody gave none of it: `gave no [details]`. */
export const untold =
  /^(?:details?|evidence|proof|reasons?|explanation|further|figures?|numbers?|names?|dates?|timeline|timetable|indication|specifics|comment|more)$/;

/** Forms that tell that somebody was told or asked something, who may have kept silent: `was [warned] but gave no reason`. */
export const contactVerbs: ReadonlySet<string> = new Set(
  'told asked warned contacted approached shown questioned interviewed arrested alerted sent reached informed notified knew heard summoned invited called emailed phoned quizzed pressed'.split(
    ' ',
  ),
);
