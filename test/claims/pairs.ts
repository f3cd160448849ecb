/** Two texts with one quote each, or the words of the one that is meant, and whether a careful reader takes them for one claim. */
export interface ClaimPair {
  readonly why: string;
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
}

/** Written before the rules were: a pair is never changed to suit them. */
export const claimPairs: readonly ClaimPair[] = [
  // One claim.
  same(
    'the same words',
    'The mayor said the Merrow bridge was never tested.',
    'Ilse Ortell said the Merrow bridge was never tested.',
  ),
  same('with and without `that`', 'Ortell said that the Merrow bridge was closed.', 'Ortell said the Merrow bridge was closed.'),
  same('direct and indirect', '“The Merrow bridge is closed,” Ortell said.', 'Ortell said the Merrow bridge was closed.'),
  same(
    'tense shifted by the reporting verb',
    '“Sabel will ban night trains,” the minister said.',
    'The minister said Sabel would ban night trains.',
  ),
  same(
    'perfect shifted by the reporting verb',
    '“Sabel has banned night trains,” the minister said.',
    'The minister said Sabel had banned night trains.',
  ),
  same(
    'an accusation as a clause',
    'Officials said Tarn is building missile sites.',
    'Officials accused Tarn of building missile sites.',
  ),
  same(
    'an accusation with an article',
    'Sabel accused Tarn of building the missile sites.',
    '“Tarn is building missile sites,” a Sabel envoy said.',
  ),
  same(
    'capital for government',
    'The envoy said Port Elan had sold arms to the rebels.',
    'The envoy said that Port Elan had sold arms to rebels.',
  ),
  same('adjective and noun of one country', 'He said Iranian forces entered Basra.', 'She said forces of Iran entered Basra.'),
  same(
    'active and passive',
    'The army said rebels shelled the hospital in Dorn.',
    'The army said the hospital in Dorn was shelled by rebels.',
  ),
  same(
    'active and passive with a name',
    'The report said Kestrel Power opened the gates.',
    'The report said the gates were opened by Kestrel Power.',
  ),
  same(
    'surname and full name',
    'A clerk said Ilse Ortell took bribes from builders.',
    'A driver said Ortell took bribes from builders.',
  ),
  same(
    'title and surname',
    'A clerk said Mayor Ortell took bribes from builders.',
    'A driver said Ilse Ortell took bribes from builders.',
  ),
  same(
    'number in words and in digits',
    'Police said three guards were killed in Dorn.',
    'Police said 3 guards were killed in Dorn.',
  ),
  same(
    'large number in two forms',
    'The bank said Orrin Yards owed 2,000 workers their wages.',
    'The union said Orrin Yards owed 2000 workers their wages.',
  ),
  same('million in two forms', 'The bank said the yard lost $3 million.', 'The bank said the yard lost 3 million dollars.'),
  same(
    'percent in two forms',
    'The board said the flow through Kestrel dam fell 30 percent.',
    'The board said the flow through Kestrel dam fell by 30%.',
  ),
  same('contraction', '“The Merrow bridge isn’t safe,” Ortell said.', 'Ortell said the Merrow bridge was not safe.'),
  same('another reporting verb', 'Ortell warned that the Merrow bridge could fall.', 'Ortell said the Merrow bridge could fall.'),
  same(
    'the speaker as pronoun',
    'Ilse Ortell said she would resign over the Merrow bridge.',
    '“I will resign over the Merrow bridge,” Ilse Ortell said.',
  ),
  same(
    'the speaker as name',
    'Ilse Ortell said she had met the builders in Dorn.',
    'A driver said Ilse Ortell had met the builders in Dorn.',
  ),
  same(
    'a body and its pronoun',
    'Orrin Yards said it would dismiss 400 welders.',
    'A union said Orrin Yards would dismiss 400 welders.',
  ),
  same(
    'we for a body',
    '“We will dismiss 400 welders,” Orrin Yards said in a statement.',
    'Orrin Yards said it would dismiss 400 welders.',
  ),
  same(
    'plural and singular noun forms',
    'A source said Tarn had sent its troops to Dorn.',
    'A source said Tarn sent troops to Dorn.',
  ),
  same('a gerund', 'Sabel accused Tarn of arming the rebels in Dorn.', 'Sabel said Tarn was arming the rebels in Dorn.'),
  same('order of phrases', 'Ortell said that in Dorn two gates were closed.', 'Ortell said two gates were closed in Dorn.'),
  same(
    'a lead and its body',
    'Tarn shut two gates of the Kestrel dam, an engineer said.',
    'An engineer said Tarn had shut two gates of the Kestrel dam.',
  ),
  same(
    'quoted words within',
    'Ortell said the Merrow bridge was “a death trap”.',
    '“The Merrow bridge is a death trap,” Ortell said.',
  ),
  same(
    'according to',
    'According to the audit, the Merrow bridge was never tested.',
    'The audit said the Merrow bridge was never tested.',
  ),
  same(
    'a date resolved',
    'Ortell said the Merrow bridge would reopen on May 3.',
    '“The Merrow bridge will reopen on May 3,” Ortell said.',
  ),
  same(
    'small words differ',
    'The union said all of the welders at Orrin Yards were sick.',
    'The union said all the welders at Orrin Yards are sick.',
  ),
  same(
    'an adverb of the reporter',
    'Ortell said the Merrow bridge was also never tested.',
    'Ortell said the Merrow bridge was never tested.',
  ),
  // Not one claim.
  apart('another number', 'Police said 13 civilians were killed in Dorn.', 'Police said 30 civilians were killed in Dorn.'),
  apart('a number and none', 'Police said 13 civilians were killed in Dorn.', 'Police said civilians were killed in Dorn.'),
  apart('at least', 'Police said 13 civilians were killed in Dorn.', 'Police said at least 13 civilians were killed in Dorn.'),
  apart('will and could', 'The general said Tarn will attack Dorn.', 'The general said Tarn could attack Dorn.'),
  apart('would by shift and might', 'The general said Tarn would attack Dorn.', 'The general said Tarn might attack Dorn.'),
  apart('will and did', 'The general said Tarn will attack Dorn.', '“Tarn attacked Dorn,” the general said.'),
  apart('polarity', 'The general said Tarn attacked Dorn.', 'The general said Tarn did not attack Dorn.'),
  apart(
    'polarity by `no`',
    'The army said there was coordination with Sabel.',
    'The army said there was no coordination with Sabel.',
  ),
  apart('polarity by `never`', 'Ortell said the Merrow bridge was tested.', 'Ortell said the Merrow bridge was never tested.'),
  apart(
    'polarity by `failed to`',
    'The audit said Orrin Yards tested the crane.',
    'The audit said Orrin Yards failed to test the crane.',
  ),
  apart(
    'another place',
    'The army said rebels shelled the hospital in Dorn.',
    'The army said rebels shelled the hospital in Elan.',
  ),
  apart('a place and none', 'The army said rebels shelled the hospital in Dorn.', 'The army said rebels shelled the hospital.'),
  apart(
    'another person',
    'A clerk said Ilse Ortell took bribes from builders.',
    'A clerk said Bram Ruiz took bribes from builders.',
  ),
  apart(
    'two of one surname',
    'A clerk said Ilse Ortell took bribes from builders.',
    'A clerk said Jon Ortell took bribes from builders.',
  ),
  apart('who did it to whom', 'The envoy said Tarn attacked Sabel.', 'The envoy said Sabel attacked Tarn.'),
  apart('passive turned round', 'The envoy said Tarn was attacked by Sabel.', 'The envoy said Tarn attacked Sabel.'),
  apart(
    'another day',
    'Ortell said the Merrow bridge would reopen on May 3.',
    'Ortell said the Merrow bridge would reopen on May 9.',
  ),
  apart('another year', 'The bank said the yard lost money in 2014.', 'The bank said the yard lost money in 2015.'),
  apart('another verb', 'The general said Tarn attacked Dorn.', 'The general said Tarn defended Dorn.'),
  apart('opposite adjectives', 'Ortell said the Merrow bridge was safe.', 'Ortell said the Merrow bridge was unsafe.'),
  apart(
    'rise and fall',
    'The board said the flow through Kestrel dam rose 30 percent.',
    'The board said the flow through Kestrel dam fell 30 percent.',
  ),
  apart(
    'more and less',
    'The bank said Orrin Yards earned more than rivals.',
    'The bank said Orrin Yards earned less than rivals.',
  ),
  apart('open and close', 'The report said Kestrel Power opened the gates.', 'The report said Kestrel Power closed the gates.'),
  apart('before and after', 'Ortell said the guards left before the fire.', 'Ortell said the guards left after the fire.'),
  apart(
    'some and all',
    'The union said some welders at Orrin Yards were sick.',
    'The union said all welders at Orrin Yards were sick.',
  ),
  apart(
    'different pronouns',
    'Ilse Ortell said she would resign over the Merrow bridge.',
    'Bram Ruiz said he would resign over the Merrow bridge.',
  ),
  apart(
    'one word of two',
    'Ortell said the Merrow bridge was closed.',
    'Ortell said the Merrow bridge was closed because it was unsafe.',
  ),
  apart('if', 'The general said Tarn would attack Dorn.', 'The general said Tarn would attack Dorn if talks failed.'),
  apart(
    'a condition only',
    'Ortell said the Merrow bridge would close.',
    'Ortell said the Merrow bridge would close unless money was found.',
  ),
  apart('another object', 'The general said Tarn sent tanks to Dorn.', 'The general said Tarn sent doctors to Dorn.'),
  apart(
    'a part only',
    'Police said three guards were killed in Dorn.',
    'Police said three guards were killed and nine hurt in Dorn.',
  ),
  apart('said and planned', 'A source said Tarn sent troops to Dorn.', 'A source said Tarn planned to send troops to Dorn.'),
  apart('want', 'A source said Sabel bought the port of Elan.', 'A source said Sabel wanted to buy the port of Elan.'),
  apart('must', 'Ortell said Orrin Yards paid its welders.', 'Ortell said Orrin Yards must pay its welders.'),
  apart('short and empty', 'She said it was too late.', 'He said it was too late.'),
  apart('this and that', '“This is a lie,” Ortell said.', '“This is a lie,” Ruiz said.'),
  apart('yesterday in two articles', 'Ortell said the crane fell yesterday.', 'Ruiz said the crane fell yesterday.'),
  apart('another owner', 'The union said Sabel’s army fled.', 'The union said Tarn’s army fled.'),
];

/** A text with a claim, a text with a denial, and whether the denial is against that claim. */
export interface DenialPair {
  readonly why: string;
  /** The text that holds the claim; the quote meant is its first. */
  readonly claim: string;
  /** What follows: in the same article, in another of the same file, or in another file read before or after. */
  readonly denial: string;
  readonly where: 'article' | 'file' | 'database';
  readonly denies: boolean;
}

export const denialPairs: readonly DenialPair[] = [
  // Against it.
  denies(
    'article',
    'by a clause',
    'Two clerks said Ilse Ortell took bribes from builders.',
    'Ortell denied that she had taken bribes.',
  ),
  denies('article', 'by a gerund', 'Two clerks said Ilse Ortell took bribes from builders.', 'Ortell denied taking bribes.'),
  denies('article', 'by a pronoun', 'Two clerks said Ilse Ortell took bribes from builders.', 'Ortell denied it.'),
  denies(
    'article',
    'by `the allegation`',
    'Two clerks said Ilse Ortell took bribes from builders.',
    'Ortell denied the allegation.',
  ),
  denies(
    'article',
    'by `that report`',
    'The Merrow Courier newspaper reported that Orrin Yards dumped oil in the bay.',
    'Orrin Yards denied that report.',
  ),
  denies('article', 'these charges', 'Sabel accused Tarn of arming rebels in Dorn.', 'Tarn denies these charges.'),
  denies(
    'article',
    'rejected as false',
    'The Merrow Courier newspaper reported that Orrin Yards dumped oil in the bay.',
    'A spokesman for Orrin Yards rejected the report as false.',
  ),
  denies(
    'article',
    'dismissed',
    'Sabel accused Tarn of arming rebels in Dorn.',
    'Tarn’s foreign ministry dismissed the accusation.',
  ),
  denies('article', 'called a lie', 'Ruiz said the Merrow bridge was never tested.', 'Ortell called the claim a lie.'),
  denies('article', 'no truth in it', 'Ruiz said Ortell had sold the port.', '“There is no truth in it,” Ortell said.'),
  denies('article', 'a nominal', 'Sabel accused Tarn of sponsoring terrorism.', 'Tarn denies sponsoring terrorism.'),
  denies(
    'article',
    'a nominal of the noun',
    'Sabel said Tarn was involved in the bombing of Dorn.',
    'Tarn denied any involvement in the bombing.',
  ),
  denies(
    'article',
    'contradicted without a word of denying',
    'A rebel commander said there was coordination with the Tarnese army.',
    'The army said there was no coordination.',
  ),
  denies(
    'article',
    'contradicted by `only`',
    'Villagers said the strike in Dorn killed children.',
    'The army said the strike in Dorn had killed only militants.',
  ),
  denies(
    'article',
    'contradicted by `not`',
    'Ruiz said Orrin Yards dumped oil in the bay.',
    '“Orrin Yards did not dump oil in the bay,” its director said.',
  ),
  denies(
    'article',
    'contradicted by another number',
    'The union said 40 welders were dismissed by Orrin Yards.',
    'Orrin Yards said 12 welders were dismissed.',
  ),
  denies(
    'article',
    'no comment from',
    'Two clerks said Ilse Ortell took bribes from builders.',
    'There was no immediate comment from Ortell on the bribes.',
  ),
  denies(
    'article',
    'declined to comment on the report',
    'The Merrow Courier newspaper reported that Orrin Yards dumped oil in the bay.',
    'Orrin Yards declined to comment on the report.',
  ),
  denies(
    'article',
    'did not respond',
    'Two clerks said Ilse Ortell took bribes from builders.',
    'Ortell did not respond to questions about the bribes.',
  ),
  denies(
    'article',
    'refuted',
    'Ruiz said the Merrow bridge was never tested.',
    'Ortell refuted the claim that the bridge was never tested.',
  ),
  denies(
    'article',
    'jointly',
    'Sabel accused Tarn and Elan of arming rebels in Dorn.',
    'Tarn and Elan both denied arming rebels.',
  ),
  denies(
    'article',
    'played down',
    'Engineers said the Kestrel dam could burst.',
    'Kestrel Power played down the warning that the dam could burst.',
  ),
  denies(
    'file',
    'a clause in another article',
    'Officials said Tarn is building missile sites in Dorn.',
    'Tarn denied that it was building missile sites in Dorn.',
  ),
  denies(
    'file',
    'contradicted in another article',
    'A rebel commander said there was coordination between rebels and the Tarnese army.',
    'A Tarnese general said there was no coordination between rebels and the Tarnese army.',
  ),
  denies(
    'database',
    'a clause in another file',
    'Officials said Tarn is building missile sites in Dorn.',
    'Tarn denied that it was building missile sites in Dorn.',
  ),
  denies(
    'database',
    'a gerund in another file',
    'A clerk said Ilse Ortell took bribes from builders.',
    'Ilse Ortell denied taking bribes from builders.',
  ),
  denies(
    'database',
    'not, in another file',
    'Ruiz said Orrin Yards dumped oil in Elan bay.',
    '“Orrin Yards did not dump oil in Elan bay,” its director said.',
  ),
  denies(
    'database',
    'rejected, in another file',
    'Sabel said Tarn was arming rebels in Dorn.',
    'Tarn rejected the accusation that it was arming rebels in Dorn.',
  ),
  // Not against it.
  differs('article', 'about something else', 'Ruiz said the Merrow bridge was never tested.', 'Ortell denied selling the port.'),
  differs(
    'article',
    'a request refused',
    'Ruiz said Orrin Yards owed its welders wages.',
    'Orrin Yards rejected the appeal of the union for talks.',
  ),
  differs('article', 'a visa denied', 'Ruiz said Tarn jailed two writers.', 'Tarn denied Ruiz a visa.'),
  differs(
    'article',
    'declined to be named',
    'An official said Tarn jailed two writers.',
    'The official declined to be identified.',
  ),
  differs(
    'article',
    'an invitation declined',
    'Ruiz said the Merrow bridge was never tested.',
    'Ortell declined an invitation to visit the bridge.',
  ),
  differs(
    'article',
    'another number is not against it',
    'The union said 40 welders were sick.',
    'The union said 12 cooks were sick.',
  ),
  differs(
    'article',
    'agrees',
    'Ruiz said the Merrow bridge was never tested.',
    'Ortell did not deny that the bridge was never tested.',
  ),
  differs('article', 'its own sayer', 'Ortell said the Merrow bridge was safe.', 'Ortell denied that she had sold the port.'),
  differs(
    'article',
    'a negation of something else',
    'Ruiz said Orrin Yards dumped oil in the bay.',
    'Orrin Yards said it had not dismissed anybody.',
  ),
  differs(
    'article',
    'two negatives agree',
    'Ruiz said the Merrow bridge was not safe.',
    'Ortell said the Merrow bridge was not safe.',
  ),
  differs('article', 'a plea of not guilty', 'Ruiz said the harbour tax was too high.', 'Ortell pleaded not guilty to fraud.'),
  differs(
    'article',
    'access denied',
    'Aid workers said thousands in Dorn were hungry.',
    'The army denied the convoy access to Dorn.',
  ),
  differs('article', 'might and did not', 'Ruiz said Tarn could attack Dorn.', 'The army said Tarn had not attacked Elan.'),
  differs('article', 'self-denial', 'Ruiz said the guards were denied food.', 'Ortell said the guards were well.'),
  differs(
    'file',
    'another place',
    'Officials said Tarn is building missile sites in Dorn.',
    'Tarn denied that it was building missile sites in Elan.',
  ),
  differs(
    'file',
    'another denier’s matter',
    'A clerk said Ilse Ortell took bribes from builders.',
    'Bram Ruiz denied taking bribes from builders.',
  ),
  differs('file', 'it in another article', 'Two clerks said Ilse Ortell took bribes from builders.', 'Ruiz denied it.'),
  differs(
    'file',
    'the report in another article',
    'The Merrow Courier newspaper reported that Orrin Yards dumped oil in the bay.',
    'Ruiz denied the report.',
  ),
  differs(
    'database',
    'another place',
    'Officials said Tarn is building missile sites in Dorn.',
    'Tarn denied that it was building missile sites in Elan.',
  ),
  differs(
    'database',
    'another denier’s matter',
    'A clerk said Ilse Ortell took bribes from builders.',
    'Bram Ruiz denied taking bribes from builders.',
  ),
  differs(
    'database',
    'another number',
    'Police said 13 civilians were killed in Dorn.',
    'The army denied that 30 civilians were killed in Dorn.',
  ),
  differs('database', 'another direction', 'The envoy said Tarn attacked Sabel.', '“Sabel did not attack Tarn,” a general said.'),
  differs(
    'database',
    'the same side',
    'Ruiz said Orrin Yards did not dump oil in Elan bay.',
    '“Orrin Yards did not dump oil in Elan bay,” its director said.',
  ),
];

function same(why: string, one: string, other: string): ClaimPair {
  return { why, one, other, same: true };
}

function apart(why: string, one: string, other: string): ClaimPair {
  return { why, one, other, same: false };
}

function denies(where: DenialPair['where'], why: string, claim: string, denial: string): DenialPair {
  return { why, claim, denial, where, denies: true };
}

function differs(where: DenialPair['where'], why: string, claim: string, denial: string): DenialPair {
  return { why, claim, denial, where, denies: false };
}
