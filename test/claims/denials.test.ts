import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { testsOf } from '../knownFailures.ts';
import { type Answer, denialsOf } from './denialsOf.ts';

const { testOf, orphans } = testsOf('denials');

const claim = 'Inspector Bea Torrance said builder Cole Manders forged the papers of the bridge.';
const words = 'builder Cole Manders forged the papers of the bridge';

const cases: Readonly<Record<string, readonly (readonly [text: string, answers: readonly Answer[]])[]>> = {
  'denied by who stands behind another clause': [
    ['A Keld official said it was a private matter and that Paris would not be commenting.', [['DECLINED_TO_COMMENT', 'France']]],
    ['Bo Silva said it was a police matter and the palace had no comment.', [['NO_RESPONSE', 'palace']]],
    ['Bo Silva said the talks were secret and the king would not comment.', [['DECLINED_TO_COMMENT', 'the king']]],
    ['Among those charged were Bo Silva and Ada Corl, who denied it.', [['DENIED', 'Bo Silva + Ada Corl']]],
  ],
  'said in other words than those of denying': [
    [`${claim} “These claims do not correspond to reality,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the claim was inconsistent with the facts.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the accusations were not backed up by facts.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the accusations were backed up by facts.`, []],
    [`${claim} Manders said that this was not so.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said that this was not so bad.`, []],
    [`${claim} “That is a flat-out lie,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “These are lies cooked up in a cellar,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “None of this ever happened,” Manders said.`, [['CONTRADICTED', 'Cole Manders', words]]],
    [`${claim} Manders called the allegation “unsupported and inflammatory”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders called the testimony “the invention of a liar”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders called the testimony “wrong”.`, []],
    [`${claim} Manders did not accept the finding.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders did not accept that and left.`, []],
    [`${claim} Manders did not accept the offer.`, []],
    [`${claim} Manders accepted that.`, []],
    [`${claim} Manders took issue with that.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders disagreed, saying that the ink was old.`, [['CONTRADICTED', 'Cole Manders', words]]],
    [`${claim} Experts disagreed.`, []],
    [`${claim} Terming the allegation baseless, Manders said that it was late.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Asked whether he had forged the papers, Manders said no.`, [['CONTRADICTED', 'Cole Manders', words]]],
    [
      `${claim} Asked by a reporter if he forged papers of the bridge, Manders replied: “Absolutely not.”`,
      [['CONTRADICTED', 'Cole Manders', words]],
    ],
    [`${claim} Asked whether he had forged the papers, Manders said no bridge was safe.`, []],
    [`${claim} Asked if he would like tea, Manders said no.`, []],
    [`${claim} Manders said the claim was made up of three parts.`, []],
    [`${claim} Manders described the evidence as false teeth and a wig.`, []],
    [`${claim} Manders contested this seat as an independent.`, []],
  ],
  'not denied: what the verb is said of stands behind it': [
    ['The army of Tarn said in a statement that it had shot down four drones.', []],
    ['The army of Tarn made a claim that it had shot down at least two planes.', []],
    ['Bo Silva made a claim that Ada Corl rejected on Monday.', [['REJECTED', 'Ada Corl']]],
    ['Bo Silva issued a statement that Ada Corl rejected several times.', [['REJECTED', 'Ada Corl']]],
    ['Bo Silva shot down the rumour that the mill was shut.', [['REJECTED', 'Bo Silva', 'the mill was shut']]],
  ],
  'not denied: the books of a firm': [
    ['Bo Silva said the accounts were false.', []],
    ['A judge said the financial statements of the mill were false.', []],
    ['Ada Corl said the gate was shut. Bo Silva told the court that the accounts were untrue.', []],
    [
      'Ada Corl said the gate was shut. Bo Silva said that her account was untrue.',
      [['REJECTED', 'Bo Silva', 'the gate was shut']],
    ],
    [
      'Two clerks said that the gate was shut. Bo Silva said that the accounts were untrue.',
      [['REJECTED', 'Bo Silva', 'the gate was shut']],
    ],
    ['The union said that 40 had died. Bo Silva said the figures were wrong.', [['REJECTED', 'Bo Silva', '40 had died']]],
  ],
  'not denied: what a judge ends': [
    ['The judge dismissed the complaint.', []],
    ['The Keld Labour Board dismissed a similar complaint in May.', []],
    ['Bo Silva dismissed the complaint.', [['REJECTED', 'Bo Silva']]],
    ['The school board rejected the charges.', [['REJECTED', 'school board']]],
    ['The Keld Labour Board dismissed the complaint as a smear.', [['REJECTED', 'Keld Labour Board']]],
    ['The president of the tribunal, Bo Silva, dismissed the charge.', [['REJECTED', 'Bo Silva']]],
    ['The tribunal’s chairman, Bo Silva, dismissed the charge.', [['REJECTED', 'Bo Silva']]],
    ['A member of the panel, Bo Silva, dismissed the charge.', [['REJECTED', 'Bo Silva']]],
    ['Judge Bo Silva dismissed the charge.', []],
  ],
  'not denied: what is refused somebody': [
    ['Nurses were put on a list and denied shifts, Bo Silva said.', []],
    ['Workers were fired without notice and denied severance.', []],
    ['Women denied promotions at the mill were paid less, Bo Silva said.', []],
    ['Bo Silva denied the wages were late.', [['DENIED', 'Bo Silva', 'the wages were late']]],
    ['Two guards were arrested and denied wrongdoing.', [['DENIED', 'two guards']]],
  ],
  'rejected in a word': [
    [`${claim} Manders rejected that.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders rejected this out of hand.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders rejected that explanation out of hand.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders pushed back on that.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “That is laughable,” said Manders. “I have no stamp.”`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “This is ridiculous,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    ['Ada Corl said the tax would rise. “This is ridiculous,” Bo Silva said.', []],
    ['The club said fans were charged 90 crowns for a seat. “This is ridiculous,” Bo Silva said.', []],
    ['The club said tickets cost 90 crowns. “That’s ludicrous,” Bo Silva said. “Nobody can pay that.”', []],
    ['Police said 40 men were arrested at the port. “That is absurd,” said Bo Silva. “We are a free town.”', []],
    [
      'Police said a clerk forged the ticket. “That is absurd,” said Bo Silva. “It is not true.”',
      [['REJECTED', 'Bo Silva', 'a clerk forged the ticket']],
    ],
    [
      'Police said a clerk forged the ticket. “That is absurd,” said Bo Silva. “We have no clerk.”',
      [['REJECTED', 'Bo Silva', 'a clerk forged the ticket']],
    ],
    ['Ada Corl said the mill should be sold. Bo Silva pushed back on that.', []],
    ['Ada Corl said she would pay 40 euros. The union scoffed at that and called a strike.', []],
    [
      'The mill said the lake was clean. Bo Silva pushed back on that, and hired a cook.',
      [['REJECTED', 'Bo Silva', 'the lake was clean']],
    ],
    ['The mill said the lake was clean. Bo Silva scoffed at that and left.', [['REJECTED', 'Bo Silva', 'the lake was clean']]],
    ['Ada Corl said she would pay 40 euros. Bo Silva rejected that.', []],
    ['Ada Corl offered to buy the mill, she said. Bo Silva rejected that.', []],
    ['Ada Corl said the mill was shut. Bo Silva sold it, and Cole Manders rejected it.', []],
    ['Ada Corl said 40 had died. Bo Silva disputed that calculation.', [['REJECTED', 'Bo Silva', '40 had died']]],
  ],
  'rejected in words for what is false': [
    [`${claim} Manders described the report as “devoid of any foundation”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the claims “do not correspond to reality”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “This has nothing to do with reality,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “This has nothing to do with papers,” Manders said.`, []],
    [`${claim} Manders said the accusation did not hold water.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the bridge did not hold water.`, []],
    [`${claim} Manders denounced the claim as a stunt.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders denounced the mayor as a clown.`, []],
    [`${claim} Manders called the report “a collage of half-truths”.`, [['REJECTED', 'Cole Manders', words]]],
    [
      'A lawsuit says Bo Silva sold the mill. Silva called the suit “garbage”.',
      [['REJECTED', 'Bo Silva', 'Bo Silva sold the mill']],
    ],
    ['Bo Silva called the food “garbage”.', []],
    [
      'The company said the mill was shut. Bo Silva contradicted the company.',
      [['CONTRADICTED', 'Bo Silva', 'the mill was shut']],
    ],
    ['Bo Silva dismissed as “panic-mongering” reports that the dam had burst.', [['REJECTED', 'Bo Silva', 'the dam had burst']]],
    ['Bo Silva dismissed as a fool the man who had built the dam.', []],
    ['Bo Silva denied rumours circulating on the harbour that the dam had burst.', [['DENIED', 'Bo Silva', 'the dam had burst']]],
    ['The claim that the dam had burst was, Bo Silva said, false.', [['REJECTED', 'Bo Silva', 'the dam had burst']]],
    ['The teeth of the mayor were, Bo Silva said, false.', []],
  ],
  'not answered, with an aside or by a whole group': [
    [`${claim} Manders declined, through a lawyer, to comment.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    ['Neither side would say when talks might resume.', [['DECLINED_TO_COMMENT', '']]],
    ['Neither side would say so.', []],
    ['None of the letters responded to the request.', []],
    ['None of the Mandersons would comment.', [['DECLINED_TO_COMMENT', 'Mandersons']]],
    ['The talks left many questions unanswered.', []],
    ['The body could not be located at the site.', []],
    ['The guns have been silent on the front.', []],
    ['Bo Silva made no comment.', [['NO_RESPONSE', 'Bo Silva']]],
    ['The law makes no comment on dogs.', []],
    ['Bo Silva gives no reply because he cannot read, Ada Corl said.', []],
    ['Bo Silva had no details to offer because he had slept, Ada Corl said.', []],
    ['The guns have so far remained silent, Ada Corl said.', []],
    ['The volcano has been silent so far, Ada Corl said.', []],
    ['Bo Silva has so far remained silent.', [['DECLINED_TO_COMMENT', 'Bo Silva']]],
    ['Tests have not confirmed or denied the theory, Ada Corl said.', []],
    ['The ministry has not confirmed or denied the report.', [['DECLINED_TO_COMMENT', 'ministry']]],
    ['Neither team responded to the early goal, Ada Corl said.', []],
    ['None of the patients responded to the drug, Ada Corl said.', []],
    ['None of the Mandersons responded to several questions.', [['NO_RESPONSE', 'Mandersons']]],
    ['The fire brigade left 40 emergency calls unanswered, Ada Corl said.', []],
    ['The book leaves many letters unanswered.', []],
    ['The bank left calls from reporters unanswered.', [['NO_RESPONSE', 'bank']]],
    ['The bank left several requests for comment unanswered.', [['NO_RESPONSE', 'bank']]],
    ['The doctors did not discuss specific risks with the mill, Ada Corl said.', []],
    ['“I have nothing to share with these people,” Bo Silva said.', []],
    ['“I have nothing to share on this,” Bo Silva said.', [['DECLINED_TO_COMMENT', 'Bo Silva']]],
  ],
  'denied: what the words for who denies tell of the charge': [
    [
      'Ada Corl said the gate was shut.\n\nBo Silva, who has been accused by some of selling the mill, denied it in an interview.',
      [['DENIED', 'Bo Silva', 'selling the mill']],
    ],
    ['Ada Corl said the gate was shut.\n\nBo Silva, who was accused of theft, denied it.', [['DENIED', 'Bo Silva']]],
    [
      'Ada Corl said the mayor met Keld. Bo Silva, whose son is accused of robbing Keld, denied it.',
      [['DENIED', 'Bo Silva', 'the mayor met Keld']],
    ],
    [
      'Ada Corl said Silva had slapped her. Bo Silva, a critic of men who are accused of robbing banks, denied it.',
      [['DENIED', 'Bo Silva', 'Silva had slapped her']],
    ],
    [
      'Ada Corl said Bo Silva had sold the gate. Silva, who was accused of selling a mill in 2011, denied it.',
      [['DENIED', 'Bo Silva', 'Bo Silva had sold the gate']],
    ],
    [
      'Ada Corl said the gate was shut. Bo Silva, who was accused of selling a mill in 2011, denied it.',
      [['DENIED', 'Bo Silva', 'selling a mill in 2011']],
    ],
    [
      'Bo Silva denied that he left before police said the road was safe.',
      [['DENIED', 'Bo Silva', 'he left before police said the road was safe']],
    ],
    [
      'Bo Silva denied sleeping until the guard said the gate was shut.',
      [['DENIED', 'Bo Silva', 'sleeping until the guard said the gate was shut']],
    ],
    ['Ada Corl accused Keld of theft. Bo Silva dismissed the criticism.', [['REJECTED', 'Bo Silva', 'Keld of theft']]],
    ['Ada Corl said it rained. Bo Silva dismissed the criticism.', [['REJECTED', 'Bo Silva']]],
    [
      'Ada Corl accused Keld of promising a road. Bo Silva said nobody had ever said any such thing. “That is a lie,” he said.',
      [['REJECTED', 'Bo Silva', 'Keld of promising a road']],
    ],
    ['Ada Corl accused Keld of promising a road. Bo Silva said it rained. “That is a lie,” he said.', [['REJECTED', 'Bo Silva']]],
    [
      'The ministry said the fire was small.\n\nThe Keld Mail said it was large, contradicting the ministry’s earlier account.',
      [['CONTRADICTED', 'Keld Mail', 'the fire was small']],
    ],
  ],
  'known by what the denial itself says': [
    [
      'Reports that the mill of Keld is for sale are untrue, Bo Silva said.',
      [['REJECTED', 'Bo Silva', 'the mill of Keld is for sale']],
    ],
    ['Reports claiming that the mill is for sale are false, Bo Silva said.', [['REJECTED', 'Bo Silva', 'the mill is for sale']]],
    ['Bo Silva rejected reports the mill was for sale.', [['REJECTED', 'Bo Silva', 'the mill was for sale']]],
    ['Bo Silva denied claims she had lied.', [['DENIED', 'Bo Silva', 'she had lied']]],
    ['Bo Silva hit back at claims that she had misled the court.', [['REJECTED', 'Bo Silva', 'she had misled the court']]],
    ['Bo Silva hit back at her rivals.', []],
    ['The army dismissed posts claiming that the dam had burst.', [['REJECTED', 'army', 'the dam had burst']]],
    ['The army dismissed posts praising it.', []],
    ['Bo Silva disputed that timeline but gave no other.', [['REJECTED', 'Bo Silva']]],
    ['Ada Corl said 40 had died – a figure Bo Silva disputes.', [['REJECTED', 'Bo Silva', '40 had died']]],
  ],
  'denied in apposition': [
    [
      'Ada Corl told a panel that Bo Silva took bribes, an accusation Silva denied.',
      [['DENIED', 'Bo Silva', 'Bo Silva took bribes']],
    ],
    [
      'Ada Corl told a panel that the mayor took bribes, an accusation the mayor angrily rejected.',
      [['REJECTED', 'the mayor', 'the mayor took bribes']],
    ],
    ['Ada Corl said the army had left. The army denied it had left.', [['DENIED', 'army', 'the army had left']]],
    ['Ada Corl said prices were stable. The army denied it paid bribes.', [['DENIED', 'army', 'it paid bribes']]],
  ],
  'denied again in the next sentence': [
    [
      `${claim} Manders rejected the claim. “That is absolutely false,” he said.`,
      [
        ['REJECTED', 'Cole Manders', words],
        ['REJECTED', 'Cole Manders', words],
      ],
    ],
    [`${claim} Manders said the suggestion was “hurtful, defamatory and wrong”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the weather was “cold, grey and wrong”.`, []],
    // An idea may be a plan.
    [`${claim} Manders dismissed the idea as absurd.`, []],
    [`${claim} Manders dismissed the plan as absurd.`, []],
    [`${claim} “We categorically reject it,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “We reject it,” Manders said.`, []],
  ],
  'not answered': [
    [`${claim} Manders did not pick our calls.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders has remained silent on the matter.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders declined to comment, as did Bo Silva.`, [['DECLINED_TO_COMMENT', 'Cole Manders + Bo Silva', words]]],
    [`${claim} Emails seeking comment from his lawyer, Bo Silva, were not returned.`, [['NO_RESPONSE', 'Bo Silva']]],
    [`${claim} A text message sent to Manders had not been replied to.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} The boat had not been returned to Manders.`, []],
    [`${claim} Manders did not respond, nor did Bo Silva.`, [['NO_RESPONSE', 'Cole Manders + Bo Silva', words]]],
    [`${claim} Manders did not respond, nor did he vote.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders declined to make his aide available for an interview.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders declined to make his books available for an inspection.`, []],
    [`${claim} “I’m not going to get into that,” Manders said.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} “I’m not going to get into a fight,” Manders said.`, []],
  ],
  'called not true': [
    [`${claim} “That is not true,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said that was not true.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said that was incorrect.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the claim wasn’t accurate.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “It’s simply not accurate,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said this was not the case.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the claim was “not correct”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “This is fake news,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “That is a false claim,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders insisted he had done nothing wrong.`, [['CONTRADICTED', 'Cole Manders', words]]],
    [`${claim} “I’ve done nothing wrong,” Manders said.`, [['CONTRADICTED', 'Cole Manders', words]]],
    [`${claim} Two in three voters said he did nothing wrong.`, []],
    [`${claim} Manders declined several requests for an interview.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders rejected that characterisation.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said it was not politically correct to say so.`, []],
    [`${claim} “I hope that is not true,” Manders said.`, []],
    [`${claim} Manders said the bridge was not the case that mattered.`, []],
  ],
  'denied in a relative clause': [
    [
      'Inspector Bea Torrance said builder Cole Manders forged the papers of the bridge, a statement that Manders called untrue.',
      [['REJECTED', 'Cole Manders', words]],
    ],
    [
      'Inspector Bea Torrance said builder Cole Manders forged the papers of the bridge, which Manders called a lie.',
      [['REJECTED', 'Cole Manders', words]],
    ],
    ['Manders kept a boat, which he called a beauty.', []],
    [`${claim} Manders, who denies the claim, left for Harl.`, [['DENIED', 'Cole Manders', words]]],
    [
      'Harl Mutual, which denies forging the papers of the bridge, said it would appeal.',
      [['DENIED', 'Harl Mutual', 'forging the papers of the bridge']],
    ],
    ['Harl Mutual, which disputes the claim, said it would appeal.', [['REJECTED', 'Harl Mutual']]],
  ],
  denied: [
    [`${claim} Manders denied that he forged the papers.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders denied it.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders has denied the allegation.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders refuted the claim.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders denied Friday that he forged the papers.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders went on to deny the charge.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} The allegation was denied by Manders.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} After denying the claim, Manders left for Harl.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} “I deny it,” Manders said.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} There was no truth in the report, Manders said.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders denied the allegation and left for Harl.`, [['DENIED', 'Cole Manders', words]]],
  ],
  'denied, but no claim that was heard': [
    ['Sabel Port Office denied human rights abuses.', [['DENIED', 'Sabel Port Office']]],
    [
      'Ruiz met builder Cole Manders. Manders has always denied arming the guards of the bridge.',
      [['DENIED', 'Cole Manders', 'arming the guards of the bridge']],
    ],
    [
      'Inspector Bea Torrance said Cole Manders forged the papers. Cole Manders denied that he sold the mill of Keld.',
      [['DENIED', 'Cole Manders', 'he sold the mill of Keld']],
    ],
  ],
  'denied in other words': [
    [
      'Inspector Bea Torrance said four welders died at the mill of Cole Manders. Manders denied that the mill killed anybody.',
      [['DENIED', 'Cole Manders', 'four welders died at the mill of Cole Manders']],
    ],
    [
      'The union of Harl said it had sent four warnings about the gantry. Builder Cole Manders denied ignoring warnings about the gantry.',
      [['DENIED', 'Cole Manders', 'it had sent four warnings about the gantry']],
    ],
    [
      'Inspector Bea Torrance said the Harl Bank knew of cracks in the gantry. Cole Manders denied any knowledge of cracks.',
      [['DENIED', 'Cole Manders', 'the Harl Bank knew of cracks in the gantry']],
    ],
    [
      'Inspector Bea Torrance accused the town of paying for it. Cole Manders denied the allegation of payment.',
      [['DENIED', 'Cole Manders', 'the town of paying for it']],
    ],
    [
      'Two armed men left the mill of Keld without coats, Bea Torrance said. Cole Manders denied that armed men left.',
      [['DENIED', 'Cole Manders', 'Two armed men left the mill of Keld without coats']],
    ],
    [
      'Aides said her father was admired in Harl. Bea Torrance has pushed back against accusations of greed against her father.',
      [['REJECTED', 'Bea Torrance']],
    ],
  ],
  rejected: [
    [`${claim} Manders rejected the accusation.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders dismissed her claim as “a fairy tale”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders called the allegation baseless.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders called her allegation an insult to his trade.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders rebutted the accusation.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders pushed back against the claim.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders played down the allegation.`, [['REJECTED', 'Cole Manders', words]]],
    [
      `${claim} Manders dismissed the charges by saying that Torrance was not an inspector.`,
      [['REJECTED', 'Cole Manders', words]],
    ],
    [`${claim} Manders disputed this.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders dismissed all of the allegations.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders rejected the idea that he forged the papers.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} The accusations were dismissed as nonsense by Manders.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “We reject the accusation,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} It is misleading to suggest that he forged the papers, Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim.slice(0, -1)}, an account that Manders rejected.`, [['REJECTED', 'Cole Manders', words]]],
  ],
  'a claim that stands before the verb': [
    ['Jon Aske accused Sunniva Dahl of theft, a charge Dahl denied.', [['DENIED', 'Sunniva Dahl', 'Sunniva Dahl of theft']]],
    ['Jon Aske accused Sunniva Dahl of theft. The town built a mill Dahl denied.', []],
    [`${claim.slice(0, -1)}, a claim swiftly rejected by Manders.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim.slice(0, -1)}, an offer swiftly rejected by Manders.`, []],
    ['Jon Aske accused Sten Dahl of theft, which he denies.', [['DENIED', 'Sten Dahl', 'Sten Dahl of theft']]],
    ['Jon Aske accused two clerks of theft. He denies it himself.', [['DENIED', 'Jon Aske']]],
    ['Jon Aske offered Sten Dahl the mill, which he rejected.', []],
  ],
  'denied in the sentence that tells the claim': [
    [
      'Jon Aske said in May that the bank had closed, but Sunniva Dahl denies it.',
      [['DENIED', 'Sunniva Dahl', 'the bank had closed']],
    ],
    [
      'Jon Aske said that Sunniva Dahl sold the mill, although Dahl disputes this.',
      [['REJECTED', 'Sunniva Dahl', 'Sunniva Dahl sold the mill']],
    ],
    [
      'Jon Aske said that Sunniva Dahl sold the mill, which Dahl denies.',
      [['DENIED', 'Sunniva Dahl', 'Sunniva Dahl sold the mill']],
    ],
    ['Jon Aske said that Sunniva Dahl sold the mill, but Ada Corl rejected an offer for it.', []],
    [`${claim} Manders, who ran the mill of Keld until May and denies the charge, is ill.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Ruiz met Manders, who ran the mill and denies the charge.`, []],
    [`${claim} Shown a copy, Manders at first called it a lie.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Shown a copy, Manders at first called it a gift.`, []],
  ],
  'quoted words that call a claim false': [
    [`${claim} Manders said the claim was “nonsense”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the claim was “long”.`, []],
    [
      'Jon Aske told reporters that the bank had closed. Sunniva Dahl dismissed the announcement as “propaganda”.',
      [['REJECTED', 'Sunniva Dahl', 'the bank had closed']],
    ],
    ['Jon Aske told reporters that the bank had closed. Sunniva Dahl dismissed the plan as “propaganda”.', []],
    [
      'Jon Aske told reporters that the bank had closed. The port is old. Its walls are white. Sunniva Dahl dismissed the announcement as “propaganda”.',
      [['REJECTED', 'Sunniva Dahl']],
    ],
  ],
  'who denies, behind a clause or beside their body': [
    [
      'Jon Aske said the letter was late. The clerk who kept the cart and the books, Ilse Ortell, denied it.',
      [['DENIED', 'Ilse Ortell', 'the letter was late']],
    ],
    [
      'Jon Aske said the bank had closed. Tarn Mobil and its owner, Harl Mutual, denied it.',
      [['DENIED', 'Tarn Mobil + Harl Mutual', 'the bank had closed']],
    ],
    [
      'Jon Aske said the bank had closed. Tarn Mobil and its owners in Harl denied it.',
      [['DENIED', 'Tarn Mobil + its owners in Harl', 'the bank had closed']],
    ],
  ],
  'declined to comment': [
    [`${claim} Manders declined to comment on the papers.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders refused to answer questions about the papers.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Asked about the papers, Manders would not comment.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders would neither confirm nor deny it.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders would not be drawn on the papers.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders declined to discuss Torrance’s claim.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders declined to say whether the mill was sold.`, [['DECLINED_TO_COMMENT', 'Cole Manders']]],
    [`${claim} Manders can’t comment on the papers.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders chose not to respond to Torrance’s claim.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [
      'Bea Torrance said the fair of Harl was old. Cole Manders declined to comment on Torrance’s accusations that he sold the mill.',
      [['DECLINED_TO_COMMENT', 'Cole Manders']],
    ],
  ],
  'no response': [
    [`${claim} Manders did not respond to a request for comment on the papers.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} There was no immediate comment from Manders.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders could not be reached for comment.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders had no comment.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders had no response.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders did not respond to attempts to reach him.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders did not immediately respond to Torrance’s testimony.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Calls to Manders were not returned.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [
      `${claim} Neither Manders nor the Harl Bank responded to requests for comment.`,
      [['NO_RESPONSE', 'Cole Manders + Harl Bank', words]],
    ],
  ],
  'which of several claims a word takes up': [
    [
      `Bea Torrance said that the bridge of Harl was old. She said that it would be painted. Cole Manders declined to discuss her testimony.`,
      [['DECLINED_TO_COMMENT', 'Cole Manders', 'the bridge of Harl was old']],
    ],
    [
      'Bea Torrance said that she had received threats. “I measured what I measured,” Torrance said. The Keld Bureau played down her account, saying that it had received no complaint.',
      [['REJECTED', 'Keld Bureau', 'she had received threats']],
    ],
    [
      'Bea Torrance said Cole Manders signed the papers. She said Manders was rich. “I signed nothing of the kind,” Manders said.',
      [['CONTRADICTED', 'Cole Manders', 'Cole Manders signed the papers']],
    ],
    [
      'Bea Torrance said the bridge was built by guests. There was “no truth in that whatever”, Cole Manders said.',
      [['DENIED', 'Cole Manders', 'the bridge was built by guests']],
    ],
    [
      'Bea Torrance said the bridge was old. Its stones are from Tarn. Three mills stand beside it. Cole Manders disputes this.',
      [['REJECTED', 'Cole Manders']],
    ],
    [
      'Bea Torrance said that Cole Manders was rich. Manders said the Aske report was misleading.',
      [['REJECTED', 'Cole Manders']],
    ],
    [
      'Bea Torrance said that 16 welders had been killed. Cole Manders disputed the number of the dead.',
      [['REJECTED', 'Cole Manders', '16 welders had been killed']],
    ],
  ],
  'what a silence is about': [
    [
      'Bea Torrance said the letter was forged. Cole Manders has not commented on whether it is genuine.',
      [['NO_RESPONSE', 'Cole Manders', 'the letter was forged']],
    ],
    [
      'The union said it had captured two guards of the port. Cole Manders would not be drawn on the two prisoners.',
      [['DECLINED_TO_COMMENT', 'Cole Manders', 'it had captured two guards of the port']],
    ],
    [
      'Bea Torrance said her cousins had written to the bank. Cole Manders declined to say whether such letters had arrived.',
      [['DECLINED_TO_COMMENT', 'Cole Manders', 'her cousins had written to the bank']],
    ],
    [
      'Bea Torrance said the port was sold to guests of the bank. Cole Manders does not comment on specific guests.',
      [['DECLINED_TO_COMMENT', 'Cole Manders']],
    ],
    [
      'Cole Manders owed money to the port, two officials said.\n\nThe port is old.\n\nBea Torrance said Manders was rich. Manders could not be reached for comment.',
      [['NO_RESPONSE', 'Cole Manders', 'Manders was rich']],
    ],
    [
      'Cole Manders owed money to the port, two officials said.\n\nThe port is old.\n\nBea Torrance said Manders was rich.\n\nManders could not be reached for comment.',
      [['NO_RESPONSE', 'Cole Manders', 'Cole Manders owed money to the port']],
    ],
    [
      'Harl bank kept two ledgers, three officials familiar with the inquiry said. The Keld Bureau declined to comment while the inquiry goes on.',
      [['DECLINED_TO_COMMENT', 'Keld Bureau', 'Harl bank kept two ledgers']],
    ],
  ],
  'a silence about an office, or about charges': [
    [
      'The bridge was shut, two officials said.\n\nThe port is old.\n\nBea Torrance said the labour minister must go. The minister, Ada Corl, could not be reached for comment.',
      [['NO_RESPONSE', 'Ada Corl', 'the labour minister must go']],
    ],
    [
      'Cole Manders, the owner of the mill, declined to comment on the charges. The mill was shut before the fire, the indictment says.',
      [['DECLINED_TO_COMMENT', 'Cole Manders', 'The mill was shut before the fire']],
    ],
    [
      'Cole Manders, the owner of the mill, declined to comment on the weather. The mill was shut before the fire, the indictment says.',
      [['DECLINED_TO_COMMENT', 'Cole Manders']],
    ],
    [
      'The union of Harl said 40 welders were sick. The ferry was late. The Keld Bureau refused to confirm or deny the union’s figure.',
      [['DECLINED_TO_COMMENT', 'Keld Bureau', '40 welders were sick']],
    ],
  ],
  'a silence about what the article discloses': [
    [
      'Harl bank kept two ledgers, three officials familiar with the inquiry said.\n\nThe port is old.\n\nIts walls are white.\n\nThe officials said Cole Manders had read both.\n\nThe bank is new.\n\nIts clerks are young.\n\nManders did not return calls.',
      [['NO_RESPONSE', 'Cole Manders', 'Cole Manders had read both']],
    ],
    [
      'Harl bank kept two ledgers, three officials familiar with the inquiry said. The Keld Bureau declined to comment.',
      [['DECLINED_TO_COMMENT', 'Keld Bureau', 'Harl bank kept two ledgers']],
    ],
    [
      'Inspector Bea Torrance said the bridge was old. The Keld Bureau declined to comment.',
      [['DECLINED_TO_COMMENT', 'Keld Bureau']],
    ],
  ],
  'no denials': [
    ['The court denied Cole Manders bail.', []],
    ['The court denied a request for bail.', []],
    ['The council rejected a demand for lower fees.', []],
    ['The council rejected the bid of Cole Manders.', []],
    ['Cole Manders dismissed his clerk.', []],
    ['The ministry declined in importance.', []],
    ['The bridge is safe, said an official who declined to be named.', []],
    ['An official who refused to give her name said the bridge was safe.', []],
    ['The patient did not respond to the treatment.', []],
    ['Cole Manders did not return to the bridge.', []],
    ['The bridge was not available for traffic.', []],
    ['The court denied Bea Torrance, a builder, a hearing.', []],
    ['The law denies workers overtime.', []],
    ['Cole Manders was denied a visa.', []],
    ['Cole Manders did not deny the claim.', []],
    ['Nobody disputed the report.', []],
    ['The council criticised Cole Manders for denying the charge.', []],
    ['Did Cole Manders deny the charge?', []],
    ['Ruiz met Cole Manders, who was ill, but denied the charge.', []],
    ['Cole Manders rejected the idea of a fair.', []],
    ['Cole Manders rejected the offer. Bea Torrance rejected it.', []],
    ['Cole Manders dismissed clerks who had read the report.', []],
    ['Cole Manders contradicted the will of the council.', []],
    ['The drawings contradicted the account of Cole Manders.', []],
    ['Cole Manders won two contests that were held in Harl.', []],
    ['Cole Manders called the plan absurd.', []],
    ['“That is a false comparison,” Cole Manders said.', []],
    ['“It is wrong, and it has to change,” Cole Manders said.', []],
    ['“I hope they are fake,” Cole Manders said.', []],
    ['Cole Manders did not view the comment in isolation.', []],
    ['Cole Manders refused to say that the bridge was safe.', []],
    ['By refusing to comment, the council angered Cole Manders.', [['DECLINED_TO_COMMENT', 'council']]],
    ['The council criticised Cole Manders for refusing to comment.', []],
    ['The council did not respond to a request for the drawings.', []],
    ['Someone who does not answer questions cannot be mayor.', []],
    ['The army did not respond to attempts to cross the river.', []],
  ],
  'called false in quoted words and in phrases': [
    [`${claim} Manders said the claim was “completely untrue”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said the allegation was “without foundation”.`, [['REJECTED', 'Cole Manders', words]]],
    [
      `${claim} “Torrance’s claims are without merit and I will fight them,” Manders said.`,
      [['REJECTED', 'Cole Manders', words]],
    ],
    [`${claim} “This is pure invention,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “False,” said Manders.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “That is just not what happened,” Manders said.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders disagreed with Torrance’s assessment.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders called the allegation “a fairy tale”.`, [['REJECTED', 'Cole Manders', words]]],
    ['“Without foundation, no bridge stands,” Cole Manders said.', []],
    ['Cole Manders said the talks were far from over.', []],
    ['Cole Manders challenges the mayor in the vote in May.', []],
  ],
  'said to be nothing': [
    [`${claim} Manders said there was nothing in it.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} “There is not a word of truth in it,” Manders said.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders said he did not recognise that account.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders said he did not recognise the man.`, []],
    ['Cole Manders said no such meeting took place.', [['CONTRADICTED', 'Cole Manders']]],
    ['“That meeting never happened,” Cole Manders said.', [['CONTRADICTED', 'Cole Manders']]],
    ['“They told us this would never happen,” Cole Manders said.', []],
    ['Bea Torrance said 40 men were hurt. The council disputes the figure.', [['REJECTED', 'council', '40 men were hurt']]],
    [
      'Bea Torrance accused Cole Manders of lying to voters. Ada Corl rejected that charge.',
      [['REJECTED', 'Ada Corl', 'Cole Manders of lying to voters']],
    ],
  ],
  'denied with an aside in it': [
    [
      'Lee Garrick denied that the loan, which he repaid in May, was improper.',
      [['DENIED', 'Lee Garrick', 'the loan, which he repaid in May, was improper']],
    ],
  ],
  'turned round by others': [
    [`${claim} That was disputed by Ada Corl, who left.`, [['REJECTED', 'Ada Corl', words]]],
    [`${claim} But that was contradicted by Ada Corl, who left.`, [['CONTRADICTED', 'Ada Corl', words]]],
    [`${claim} Ada Corl begged to differ.`, [['CONTRADICTED', 'Ada Corl', words]]],
    [
      'Bea Torrance told the council that the papers were forged — a charge Cole Manders rejected as “cheap”.',
      [['REJECTED', 'Cole Manders', 'the papers were forged']],
    ],
    ['The plan of the council was old. That was rejected by Ada Corl.', []],
  ],
  'in the words of courts': [
    ['Cole Manders, 36, pleaded not guilty to two counts of forgery.', [['DENIED', 'Cole Manders']]],
    ['Cole Manders maintains his innocence.', [['DENIED', 'Cole Manders']]],
    ['Cole Manders entered a plea of not guilty.', [['DENIED', 'Cole Manders']]],
    ['Cole Manders pleaded guilty to two counts of forgery.', []],
    ['Cole Manders maintains his bridge.', []],
  ],
  'not told by words that are alike': [
    ['Ada Corl would have pleaded not guilty, her widow said.', []],
    ['Had Ada Corl pleaded not guilty, she would have gone free.', []],
    ['Defendants who plead not guilty may wait two years.', []],
    ['Ada Corl said she opened the box but there was nothing in it.', []],
    ['“It is a fairy tale,” Ada Corl said of the club.', []],
    ['“I would not say it is without foundation,” Ada Corl said.', []],
    ['“Rubbish,” said Ada Corl, when asked how she felt.', []],
    ['Ada Corl begged to differ from her party.', []],
    ['Ada Corl ignored calls to widen the harbour.', []],
    ['Ada Corl could not discuss the deaths without tears.', []],
    ['Ada Corl evaded questions of liability.', []],
    ['Ada Corl had nothing to add to her evidence.', []],
    ['Ada Corl turned down a job interview.', []],
    ['Attempts to reach the patient were unsuccessful.', []],
    ['Rescuers’ attempts to reach Ada Corl were unsuccessful.', []],
    ['“We do not discuss it with our children,” Ada Corl said.', []],
  ],
  'told by the refusal itself': [
    ['“No comment,” said Cole Manders.', [['DECLINED_TO_COMMENT', 'Cole Manders']]],
    ['Cole Manders said: “I’m not going to comment on leaks.”', [['DECLINED_TO_COMMENT', 'Cole Manders']]],
    ['“No comment has hurt me more,” said Cole Manders.', []],
    ['Cole Manders left home without speaking to his wife.', []],
    ['Cole Manders dodged a question about the bridge.', [['DECLINED_TO_COMMENT', 'Cole Manders']]],
    ['The council was unable to comment on single cases.', [['DECLINED_TO_COMMENT', 'council']]],
    ['The council said it would be inappropriate to comment.', [['DECLINED_TO_COMMENT', 'council']]],
    ['The council said it would not be commenting further.', [['DECLINED_TO_COMMENT', 'council']]],
    ['The council referred questions to Cole Manders.', [['DECLINED_TO_COMMENT', 'council']]],
    ['The council directed questions about the bridge to a clerk who answered.', []],
    ['A message left for Cole Manders was not returned.', [['NO_RESPONSE', 'Cole Manders']]],
    ['Attempts to reach Cole Manders were unsuccessful.', [['NO_RESPONSE', 'Cole Manders']]],
    ['Attempts to reach the bridge were unsuccessful, Cole Manders said.', []],
    ['Denmark’s bank said no. Sweden’s did not respond to a request for comment.', [['NO_RESPONSE', '']]],
  ],
};

describe.each(Object.entries(cases))('%s', (_, group) => {
  for (const [text, answers] of group) testOf(text)(text, () => expect(denialsOf(text)).toEqual(answers));
});

describe('contradicted', () => {
  test('by the opposite, which may be read from either side', () => {
    const found = denialsOf(
      'The sluice of Harl was opened on Sunday, Jon Aske said. The sluice of Harl was not opened on Sunday, engineer Sunniva Dahl said.',
    );
    expect(found).toContainEqual(['CONTRADICTED', 'Sunniva Dahl', 'The sluice of Harl was opened on Sunday']);
    expect(new Set(found.map(([form]) => form))).toEqual(new Set(['CONTRADICTED']));
  });

  test.each([
    [
      'by one who is accused, in a word of the accusation',
      'Jon Aske accused Sunniva Dahl of being hired by the mill. “I was never hired,” Dahl said.',
      'Sunniva Dahl',
    ],
    [
      'by a negation at the subject',
      'The sluice of Harl was opened on Sunday, Jon Aske said. No sluice of Harl was opened on Sunday, engineer Sunniva Dahl said.',
      'Sunniva Dahl',
    ],
    [
      'by another number',
      'The union said 40 welders were dismissed by Orrin Yards. Orrin Yards said 12 welders were dismissed.',
      'Orrin Yards',
    ],
    [
      'by only, whatever it negates behind it',
      'Six villagers were killed when shells from Sabel fell on Dorn, doctors said. Sabel said its guns had only targeted militants and not struck a house.',
      'Sabel',
    ],
    [
      'by only',
      'Six villagers were killed when shells from Sabel fell on Dorn, doctors said. Sabel said its guns had fired only at militants.',
      'Sabel',
    ],
  ])('%s', (_, text, who) => {
    const found = denialsOf(text);
    expect(found.map(([form]) => form)).toEqual(['CONTRADICTED', 'CONTRADICTED']);
    expect(found.map(([, by]) => by)).toContain(who);
  });

  test.each([
    `${claim} “I forged nothing of the kind,” Manders said.`,
    `${claim} Manders said that his letters proved the opposite.`,
    `${claim} Manders contradicted her account.`,
    `${claim} Manders contradicted her.`,
    `${claim} Manders contradicted the inspector.`,
    `${claim} Manders said otherwise.`,
    `${claim} Manders told The Sabel Mail the opposite.`,
    `${claim} The papers were old, Manders said on Friday, contradicting Torrance.`,
  ])('by turning it round: %s', (text) => expect(denialsOf(text)).toEqual([['CONTRADICTED', 'Cole Manders', words]]));

  test.each([
    'The union said at least 12 welders were dismissed by Orrin Yards. Orrin Yards said 40 welders were dismissed.',
    'The union said 40 welders were sick. The union of cooks said 12 cooks were sick.',
    'Six villagers were killed when shells from Sabel fell on Dorn, doctors said. Sabel said its guns had not only targeted militants.',
    'A shell killed six fighters, doctors said. Sabel said its guns had fired only at militants.',
    'Jon Aske said the sluice was opened. Sunniva Dahl said she did not recall that the sluice was opened.',
    'Jon Aske said the sluice would be opened. Sunniva Dahl said the sluice was not opened.',
    'The mill of Keld was painted on Sunday, Jon Aske said. The sluice of Harl was not painted on Sunday, Sunniva Dahl said.',
    'The sluice of Harl was opened on Sunday, Jon Aske said. The mill of Keld was not opened on Sunday, Sunniva Dahl said.',
    'The sluice of Harl was opened on Sunday, Jon Aske said. The sluice of Harl was old, Sunniva Dahl said.',
    'The sluice of Harl was opened on Sunday, Jon Aske said. The sluice of Harl was not opened on Monday, Jon Aske said.',
    'The sluice was shut, Jon Aske said. They contradicted him.',
    'The sluice was shut, Jon Aske said. Sunniva Dahl read a letter contradicting him.',
    'The sluice was shut, Jon Aske said. Unless the council says otherwise, Sunniva Dahl will open it.',
    'The sluice was shut, Jon Aske said. Sunniva Dahl lives on the opposite bank.',
  ])('not by what is about something else: %s', (text) => expect(denialsOf(text)).toEqual([]));
});

describe('the words of a denial', () => {
  test.each([
    ['Manders denied her account, calling such stories “groundless”.', 'such stories “groundless”'],
    [
      'The Sabel Port Office met. It “categorically denies” that it paid him, it said.',
      'It “categorically denies” that it paid him',
    ],
  ])('say no with it: %s', (text, said) => {
    const quotes = readWire(`${claim} ${text}`).articles.flatMap((article) => article.quotes.map(({ quote }) => quote));
    expect(quotes.filter(({ stance }) => stance === 'DENIES').some((quote) => quote.text.includes(said))).toBe(true);
    expect(quotes.find((quote) => quote.text === words)?.stance).toBe('ASSERTS');
  });

  test.each([
    ['He “categorically denies” that he forged them, Manders said.', 'Cole Manders'],
    ['He “categorically denies” that he forged them, said Manders.', 'Cole Manders'],
    ['Otto Aske left. He denied that he forged them, Manders’s lawyer, Ada Corl, said.', 'Otto Aske'],
  ])('are of whoever says them, where a pronoun begins them: %s', (text, who) => {
    expect(denialsOf(`${claim} ${text}`).map(([form, by]) => [form, by])).toEqual([['DENIED', who]]);
  });

  test('do not make those of somebody else say no', () => {
    const text = `${claim} Ada Corl said that Manders denied every word.`;
    const said = readWire(text).articles.flatMap(({ quotes }) => quotes.map(({ quote }) => quote));
    expect(said.find((quote) => quote.text.startsWith('Manders denied'))?.stance).toBe('ASSERTS');
  });
});

describe('answered in a set phrase', () => {
  const sent = 'Inspector Bea Torrance said she had sent four letters to the mill of Keld.';
  test.each([
    [`${sent} Cole Manders said he had no record of such letters.`, true],
    [`${sent} “We have no record of any letters,” Cole Manders said.`, true],
    ['Bea Torrance accused Cole Manders of forging papers. “I had nothing to do with it,” Manders said.', true],
    ['Bea Torrance accused Cole Manders of forging papers. Manders said he had played no part in it.', true],
    ['Bea Torrance accused Cole Manders of forging papers. Manders said there was no record of the flood.', false],
    ['Bea Torrance accused Cole Manders of forging papers. “We see no role for the bank,” Ada Corl said.', false],
    [`${sent} Cole Manders said he had no record of the flood.`, false],
  ])('%s', (text, isAnswer) => {
    const by = denialsOf(text).map(([form, who]) => [form, who]);
    expect(by.some(([form, who]) => form === 'CONTRADICTED' && who === 'Cole Manders')).toBe(isAnswer);
  });
});

describe('plain noes', () => {
  const met = 'HARL (AP) — The Sabel Mail reported in May that Cole Manders met the council.';
  test.each([
    ['“That never happened,” Bob Corl said.', true],
    ['“It did not happen again,” Bob Corl said.', false],
    ['“I said no such thing,” Manders said.', true],
    ['“There is no such thing as luck,” Manders said.', false],
    ['“There is no evidence that our mill paid anybody,” Manders said.', true],
    ['“There is no evidence that rain is wet,” Manders said.', false],
    ['“There is no evidence that we will win,” Manders said.', false],
    ['The aides named in the report “do not exist,” Manders said.', true],
    ['The ghosts of Harl do not exist, Manders said.', false],
  ])('%s', (text, isNo) => {
    expect(denialsOf(`${met} ${text}`).map(([form]) => form)).toEqual(isNo ? ['CONTRADICTED'] : []);
  });

  test.each([
    ['“There was no inspection last year,” Bob Corl said.', true],
    ['“There was no inspection of the mill,” Bob Corl said.', false],
    ['“There is no doubt of that,” Bob Corl said.', false],
    ['“There was no ferry last year,” Bob Corl said.', false],
  ])('of what others speak of: %s', (text, isNo) => {
    const passed = 'HARL (AP) — The bridge has passed every inspection, Cole Manders said.';
    const answer: Answer = ['CONTRADICTED', 'Bob Corl', 'The bridge has passed every inspection'];
    expect(denialsOf(`${passed} ${text}`)).toEqual(isNo ? [answer] : []);
  });

  test.each([
    ['No fighter stood near the post, a Keld Guard statement said.', true],
    ['No fighter was ill that day, a Keld Guard statement said.', false],
    ['No fighter stood near the post, Ada Corl said.', false],
  ])('to what their party has denied before: %s', (text, isNo) => {
    const denied =
      'HARL (AP) — The Keld Guard denied that its fighters stood near the post of Tarn.\n\nThe port is old.\n\nIts walls are white.\n\n';
    expect(denialsOf(`${denied}${text}`).slice(1).length).toBe(isNo ? 1 : 0);
  });

  test('are against what was asked, where nobody says so', () => {
    const text =
      'Cole Manders, the mayor of Harl, said he had nothing to do with it, when asked whether he had sold the mill of Keld.';
    expect(denialsOf(text)).toEqual([['CONTRADICTED', 'Cole Manders', 'he had sold the mill of Keld']]);
    expect(denialsOf('Asked whether he had sold the mill, Cole Manders said it was old.')).toEqual([]);
  });
});

describe('denied again, in words of their own', () => {
  const denied = 'Manders denied that he forged the papers.';
  test.each([
    [`${claim} ${denied} “I have never touched a stamp,” he said.`, 'Cole Manders'],
    [`${claim} ${denied} “A builder does not write papers,” Manders told reporters.`, 'Cole Manders'],
    [`${claim} ${denied}\n\n“Nobody showed me any papers,” said Ada Corl, his lawyer.`, 'Ada Corl'],
    [`${claim} ${denied}\n\nThe mill of Keld was shut. “Nobody has a key,” said Ada Corl, its owner.`, null],
    [`${claim} ${denied} “Nobody showed him a stamp,” said Ada Corl, his lawyer.`, 'Ada Corl'],
    [`${claim} ${denied}\n\n“Not one stamp was ever mine,” Manders said.`, 'Cole Manders'],
    [`${claim} Manders rejected the claim. “There was never a stamp in my house,” he said.`, 'Cole Manders'],
    [`${claim} ${denied} “I like ink,” he said.`, null],
    [`${claim} Manders rejected the claim and said the papers were those of his brother.`, 'Cole Manders'],
    [`${claim} Manders rejected the claim and said the wells were dry.`, null],
    [`${claim} ${denied} “My work may not please everybody,” he said.`, null],
    [`${claim} ${denied} Torrance said that nobody else had a stamp.`, null],
    [`${claim} Manders rejected the claim.\n\n“No mill is older than mine,” he said.`, null],
    [`${claim} ${denied} Manders pointed out that the papers were new, though nobody had asked him.`, null],
  ])('%s', (text, who) => {
    const found = denialsOf(text).slice(1);
    expect(found).toEqual(who === null ? [] : [['CONTRADICTED', who, words]]);
  });

  test.each([
    ['“I told the council nothing, because I was shown nothing,” he said.', true],
    ['“I told the council so in May, and nothing is new in it,” he said.', false],
  ])('with a verb that has nothing for its object: %s', (again, isNo) => {
    const told = 'Inspector Bea Torrance said the letter was late. Cole Manders denied that he told the council of the letter.';
    expect(denialsOf(`${told} ${again}`).slice(1).length).toBe(isNo ? 1 : 0);
  });

  test.each([
    ['“I left because I was not told,” he said.', true],
    ['“I left because I was told to,” he said.', false],
  ])('with a negation of what was done to them: %s', (again, isNo) => {
    const told = 'Inspector Bea Torrance wrote a letter. Cole Manders denied that he had been told of the letter.';
    expect(denialsOf(`${told} ${again}`).slice(1).length).toBe(isNo ? 1 : 0);
  });

  test('or by what they say instead, behind “the opposite”', () => {
    const text = `${claim} A clerk who worked on it told The Sabel Mail the opposite. “I wrote them myself,” said the clerk. “I like ink,” said the clerk.`;
    const clerk = 'a clerk who worked on it';
    expect(denialsOf(text)).toEqual([
      ['CONTRADICTED', clerk, words],
      ['CONTRADICTED', clerk, words],
    ]);
    const said = readWire(text).articles.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.stance));
    expect(new Set(said)).toEqual(new Set(['ASSERTS']));
  });

  test('is one denial with it where it goes on in its sentence, and denies', () => {
    const text = `${claim} Manders dismissed her account, saying that nobody gave him a stamp.`;
    expect(denialsOf(text)).toEqual([['REJECTED', 'Cole Manders', words]]);
    const [, said] = readWire(text).articles.flatMap(({ quotes }) => quotes);
    expect(said?.quote).toMatchObject({ text: 'nobody gave him a stamp', stance: 'DENIES' });
  });

  test('and word for word elsewhere in the text', () => {
    const again = '“Not one stamp was ever mine,” the builder Cole Manders said.';
    expect(denialsOf(`${claim} ${denied} ${again}\n\nRuiz met builder Cole Manders in Harl.\n\n${again}`)).toEqual([
      ['DENIED', 'Cole Manders', words],
      ['CONTRADICTED', 'Cole Manders', words],
      ['CONTRADICTED', 'Cole Manders', words],
    ]);
  });

  test('is less sure than the denial', () => {
    const [article] = readWire(`${claim} ${denied} “I have never touched a stamp,” he said.`).articles;
    const [first, second] = article?.denials ?? [];
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
    expect(second?.confidence).toBeLessThan(0.8);
  });
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
