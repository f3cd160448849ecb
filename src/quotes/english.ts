import type { Finder } from './finder.ts';
import { accordingTo } from './finders/accordingTo.ts';
import { asSaid } from './finders/asSaid.ts';
import { dashAttribution } from './finders/dashAttribution.ts';
import { participleFirst } from './finders/participleFirst.ts';
import { passiveReport } from './finders/passiveReport.ts';
import { quotedAs } from './finders/quotedAs.ts';
import { quotedWords } from './finders/quotedWords.ts';
import { relativeClause } from './finders/relativeClause.ts';
import { reportedPhrase } from './finders/reportedPhrase.ts';
import { reportingNoun } from './finders/reportingNoun.ts';
import { speakerBeforeClause } from './finders/speakerBeforeClause.ts';
import { speakerBehindClause } from './finders/speakerBehindClause.ts';
import { speakerBehindVerb } from './finders/speakerBehindVerb.ts';
import { whetherAsSaid } from './finders/whetherAsSaid.ts';
import type { Refiner } from './refiner.ts';
import { behindColon } from './refiners/behindColon.ts';
import { citing } from './refiners/citing.ts';
import { dropDoubles } from './refiners/dropDoubles.ts';
import { goesOn } from './refiners/goesOn.ts';
import { joinNextSentence } from './refiners/joinNextSentence.ts';
import { leadIn } from './refiners/leadIn.ts';
import { nextParagraph } from './refiners/nextParagraph.ts';
import { notOfDenied } from './refiners/notOfDenied.ts';
import { standAlone } from './refiners/standAlone.ts';
import { transcript } from './refiners/transcript.ts';
import { untangle } from './refiners/untangle.ts';
import { verbByPlace } from './refiners/verbByPlace.ts';

/**
 * The grammar: the patterns of attribution in English news, in the order in which they are tried. The first one that fits a cue keeps it, so the
 * patterns that ask for more stand before those that ask for less.
 */
export const finders: readonly Finder[] = [
  // `was quoted by Y as saying` holds a `saying` that others would take for the speaker's own.
  quotedAs,
  // What stands behind the verb is nearer than what stands before it: `Asked about the bridge, she said it was safe`.
  speakerBeforeClause,
  asSaid,
  // An aside to what is asked, which is nobody’s but its own.
  whetherAsSaid,
  // A verb before its speaker is known by the comma or mark before the verb.
  speakerBehindVerb,
  speakerBehindClause,
  relativeClause,
  participleFirst,
  passiveReport,
  accordingTo,
  dashAttribution,
  reportingNoun,
  // Phrases last: they take whatever stands behind the verb.
  reportedPhrase,
  quotedWords,
];

/** What is done with all that was found in an article, in this order: what belongs together is joined before what is left is looked at. */
export const refiners: readonly Refiner[] = [
  dropDoubles,
  transcript,
  behindColon,
  leadIn,
  verbByPlace,
  untangle,
  notOfDenied,
  joinNextSentence,
  goesOn,
  nextParagraph,
  standAlone,
  // Last: until here the outlet is the one who reports, whomever it cites.
  citing,
];
