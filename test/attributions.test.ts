import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';

/** What is said, and who says it: nobody is empty. */
type Attribution = readonly [words: string, speaker: string];

function attributionsOf(text: string): Attribution[] {
  return readWire(`Letters\n\nHARL (AP) — ${text}\n`).articles.flatMap(({ quotes }) =>
    quotes.map(({ quote, voices }): Attribution => [quote.text, voices.map(({ speaker }) => speaker.name).join(' + ')]),
  );
}

const cases: Readonly<Record<string, readonly (readonly [text: string, ...attributions: Attribution[]])[]>> = {
  'the subject of a verb behind more than a name': [
    [
      'Pump maker Merrivane, which was hired by the grid operator, NordHaul, to help, said the valve was old.',
      ['the valve was old', 'Merrivane'],
    ],
    [
      'The lawyer Otto Brenn, who was named by the new mayor, Bea Torrance, to look into it, said the files were gone.',
      ['the files were gone', 'Otto Brenn'],
    ],
    [
      'Tarn attacked Velm, which lies on the coast, and Ilse Ortell, its envoy, said it was late.',
      ['it was late', 'Ilse Ortell'],
    ],
    [
      'That was disputed by Alan Wicke, of the Larkhill Residents’ Association, who said the wall had come down.',
      ['the wall had come down', 'Alan Wicke'],
    ],
    ['They are backed by a neighbour, Winston Ache, 63, who said he saw one van.', ['he saw one van', 'Winston Ache']],
    ['It was denied by Wes Tamber, now a pundit on Radio Harl, who said he was ill.', ['he was ill', 'Wes Tamber']],
    ['That was read by Tobias Lenk, Brannick’s chair, who said it was untrue.', ['it was untrue', 'Tobias Lenk']],
    ['Senator Marcy Doud, Democrat of Oregon, who sat behind, said it was cold.', ['it was cold', 'Marcy Doud']],
    ['Mechanic Jan Holt, whose brother, Lars, flew the plane, said a bolt was gone.', ['a bolt was gone', 'Jan Holt']],
    ['The airline, SkyNord, whose owner, Tor Fund, bought it, said the wing was safe.', ['the wing was safe', 'SkyNord']],
    ['In Harl, a neighbour, who said he was 63, left early.', ['he was 63', 'a neighbour']],
    ['However, a junior trader, Callum Ode, said the book was his.', ['the book was his', 'Callum Ode']],
    [
      'A retired dentist accused of poisoning a hedge has told magistrates the hedge was dead.',
      ['the hedge was dead', 'a retired dentist accused of poisoning a hedge'],
    ],
  ],
  'two who speak, the first with an aside': [
    [
      'Senator Ann Cole, a Democrat from Harl, and Senator Bob Reed, a Republican, said it was late.',
      ['it was late', 'Ann Cole + Bob Reed'],
    ],
    ['Ana Brandt, 44, of Norlund, and Otto Dorn, 61, of no fixed address, denied murder.', ['murder', 'Ana Brandt + Otto Dorn']],
    [
      'Prosecutor Lia Marr, who led the case, and her deputy, Jon Falk, said it was just.',
      ['it was just', 'Lia Marr + Jon Falk'],
    ],
    ['The president, Omar Sall, and his prime minister, Ali Ndour, said it was late.', ['it was late', 'Omar Sall + Ali Ndour']],
    ['A witness, who was not named, and two officers said he ran.', ['he ran', 'a witness, who was not named + two officers']],
    ['The men, who had read it, were cross, and Ana Brandt said it was late.', ['it was late', 'Ana Brandt']],
    ['Tarn, the United States, and Belm said it was late.', ['it was late', 'Tarn + United States + Belm']],
    ['Ana Brandt lost the vote, a close one, and Otto Dorn said it was late.', ['it was late', 'Otto Dorn']],
    ['The mayor beat Otto Dorn, a judge, and Ana Brandt said it was late.', ['it was late', 'Ana Brandt']],
  ],
  'an office in small letters, and what it is of': [
    [
      'Superintendent of police Neha Kulkarni said it was late. She said it was cold.',
      ['it was late', 'Neha Kulkarni'],
      ['it was cold', 'Neha Kulkarni'],
    ],
    ['Velm’s chief of staff R.K. Orsk said it was late.', ['it was late', 'R.K. Orsk']],
    ['Minister of state for home Ana Brandt said it was late.', ['it was late', 'Ana Brandt']],
    ['The head of the region, Otto Dorn, said it was late.', ['it was late', 'Otto Dorn']],
    ['The head of airline SkyNord said it was late.', ['it was late', 'the head of airline SkyNord']],
    ['A friend of footballer Otto Dorn said it was late.', ['it was late', 'a friend of footballer Otto Dorn']],
  ],
  'a name behind a short form in brackets': [
    ['Harl Party (HP) senator Ana Brandt said it was late.', ['it was late', 'Ana Brandt']],
    ['The Joint Chiefs of Staff (JCS) spokesman Col. Otto Dorn said it was late.', ['it was late', 'Otto Dorn']],
    ['The Joint Chiefs of Staff said it was late.', ['it was late', 'Joint Chiefs of Staff']],
    ['Senator Ana Brandt (D-Harl) said it was late.', ['it was late', 'Ana Brandt']],
  ],
  'a place that stands beside another': [
    ['The Velm embassy in Tarn’s capital, Calico, said it was late.', ['it was late', 'Velm embassy in Tarn’s capital']],
    [
      'The party’s office in the regional capital, Lodar, said it was late.',
      ['it was late', 'party’s office in the regional capital'],
    ],
    ['The developer of the site, TMC, said it was late.', ['it was late', 'TMC']],
    ['The head of the clinic in Harl, Ana Brandt, said it was late.', ['it was late', 'Ana Brandt']],
  ],
  'a time between who speaks and the verb': [
    ['Otto Dorn on June 9 said it was late.', ['it was late', 'Otto Dorn']],
    ['The IAEA on Jan. 4 said it was late.', ['it was late', 'IAEA']],
    ['Otto Dorn on March 4, 2024 told reporters it was late.', ['it was late', 'Otto Dorn']],
    ['Otto Dorn earlier in the day said it was late.', ['it was late', 'Otto Dorn']],
    ['Otto Dorn later the same day denied it was late.', ['it was late', 'Otto Dorn']],
    ['The firm’s letter of March 6 says it was late.', ['it was late', 'firm’s letter of March 6']],
    ['The firm SkyNord at the time denied it was late.', ['it was late', 'SkyNord']],
  ],
  'a clause of who, in the present': [
    [
      'A woman who works at the plant said it was late. She said it was cold.',
      ['it was late', 'a woman who works at the plant'],
      ['it was cold', 'a woman who works at the plant'],
    ],
    ['A nurse who lives nearby said it was late.', ['it was late', 'a nurse who lives nearby']],
    ['A neighbour whose son attends the school said it was late.', ['it was late', 'a neighbour whose son attends the school']],
    ['The company which owns the ship said it was late.', ['it was late', 'company which owns the ship']],
  ],
  'a verb with a common form': [
    ['Otto Dorn said the firm lied.', ['the firm lied', 'Otto Dorn']],
    ['The lawsuit, filed on Tuesday, says the firm lied to regulators.', ['the firm lied to regulators', 'lawsuit']],
    ['Otto Dorn said that the two dined together.', ['the two dined together', 'Otto Dorn']],
  ],
  'according to somebody, where nobody else speaks': [
    [
      'The mayor was not told of the strike, according to two officials.',
      ['The mayor was not told of the strike', 'two officials'],
    ],
    ['Otto Dorn was charged with theft, according to court papers.', ['Otto Dorn was charged with theft', 'court papers']],
    ['Her death was confirmed at noon, according to the hospital.', ['Her death was confirmed at noon', 'hospital']],
    ['The firm did not warn residents, according to two officials.', ['The firm did not warn residents', 'two officials']],
    ['“It is late,” Otto Dorn said, according to a transcript.', ['It is late,', 'Otto Dorn']],
  ],
  'another voice without a verb of speech': [
    ['Police said 13 men had died, while the rebels put the toll at 40.', ['13 men had died', 'police']],
    ['Police said 40 men came; organisers gave a figure of 400.', ['40 men came', 'police']],
    [
      'One of the men said it was late; the second disputed this, saying it was early.',
      ['it was late', 'one of the men'],
      ['it was early', 'the second of the men'],
    ],
    ['Police said they put the bag at the door and it was late.', ['they put the bag at the door and it was late', 'police']],
  ],
  'a verb that is a noun as often, behind a comma': [
    ['Ana Brandt, who left in May, claims she was forced out.', ['she was forced out', 'Ana Brandt']],
    ['SkyNord, a charity, claims that it was late.', ['it was late', 'SkyNord']],
    ['Her aide, Otto Dorn, claims the vote was late.', ['the vote was late', 'Otto Dorn']],
    [
      'Ana Brandt, who runs for mayor this year, praised Otto Dorn for “his courage.”',
      ['Otto Dorn for “his courage.”', 'Ana Brandt'],
    ],
    ['Ana Brandt said it was late, claims that were heard on Monday.', ['it was late', 'Ana Brandt']],
  ],
  'a verb behind a clause that says when': [
    ['Otto Dorn left. Not long before he was held, Jan Falk stood up and said it was late.', ['it was late', 'Jan Falk']],
    ['Otto Dorn left. Two days after it sank, Jan Falk stood up and said it was late.', ['it was late', 'Jan Falk']],
  ],
  'that behind an aside': [
    ['Reuters reported, citing officials involved in the talks, that it was late.', ['it was late', 'officials']],
    [
      'The Harl Courier had reported on Thursday, citing highly placed sources, that it was late.',
      ['it was late', 'highly placed sources'],
    ],
  ],
  'who is between': [
    [
      'A deal between Harl Steel and 400 villagers who say the wells are foul went to court.',
      ['the wells are foul went to court', '400 villagers'],
    ],
  ],
  'he who rejects what another claims': [
    [
      'Otto Dorn dismissed an accusation by Jan Falk that it was late. He said it was early.',
      ['it was late', 'Jan Falk'],
      ['it was early', 'Otto Dorn'],
    ],
    [
      'Otto Dorn dismissed an accusation by Ana Brandt that it was late. She said it was early.',
      ['it was late', 'Ana Brandt'],
      ['it was early', 'Ana Brandt'],
    ],
  ],
  'somebody’s lawyer': [
    [
      'Ana Brandt’s lawyer said she was innocent. “She never saw them,” he said.',
      ['she was innocent', 'Ana Brandt’s lawyer'],
      ['She never saw them,', 'Ana Brandt’s lawyer'],
    ],
  ],
  'an office that nobody of the article is known to hold': [
    [
      'Otto Dorn told Reuters it was late. The interior minister denied it was late.',
      ['it was late', 'Otto Dorn'],
      ['it was late', 'the interior minister'],
    ],
    ['Otto Dorn told Reuters it was late. The mayor said he was ill.', ['it was late', 'Otto Dorn'], ['he was ill', 'the mayor']],
    [
      'Mayor Otto Dorn told Reuters it was late. The mayor said it was cold.',
      ['it was late', 'Otto Dorn'],
      ['it was cold', 'Otto Dorn'],
    ],
  ],
  'that behind what became of a document': [
    ['Otto Dorn said in a video posted online that it was late.', ['it was late', 'Otto Dorn']],
    ['Otto Dorn said in a complaint filed with the Harl Stock Exchange that it was late.', ['it was late', 'Otto Dorn']],
    ['Otto Dorn said in the town destroyed by war that it was late.', ['it was late', 'Otto Dorn']],
  ],
  'who is heard speaks, and not who hears': [
    ['Ana Brandt remembers her father telling her that it was late.', ['it was late', 'Ana Brandt’s father']],
    ['An aide recalled Otto Dorn saying it was late.', ['it was late', 'Otto Dorn']],
    ['A witness saw two men leaving, saying it was late.', ['it was late', 'a witness']],
  ],
  'what is denied, and when': [
    ['Otto Dorn denied theft after police said he took a car.', ['theft', 'Otto Dorn'], ['he took a car', 'police']],
    ['Otto Dorn denied that he took it after police said it was gone.', ['he took it', 'Otto Dorn'], ['it was gone', 'police']],
    ['Otto Dorn denied the charge when he spoke to reporters.', ['the charge', 'Otto Dorn']],
    ['Otto Dorn denied having seen it before it was shut.', ['having seen it before it was shut', 'Otto Dorn']],
    ['Otto Dorn denied taking bribes when he was mayor.', ['taking bribes when he was mayor', 'Otto Dorn']],
  ],
  'who tells of it within a clause of who': [
    [
      'Police say that Otto Dorn, who, according to his sister, was broke, ran a fraud.',
      ['Otto Dorn, who, according to his sister, was broke, ran a fraud', 'police'],
      ['was broke', 'his sister'],
    ],
    [
      'The firm owes two loans, which includes one from Tarn, according to police.',
      ['The firm owes two loans, which includes one from Tarn', 'police'],
    ],
    ['Otto Dorn, whose firm, according to police, was empty, left.', ['whose firm, according to police, was empty', 'police']],
  ],
  'a document that somebody wrote': [
    ['The letter that the mayor wrote said it was late.', ['it was late', 'letter that the mayor wrote']],
    ['A note he left said it was late.', ['it was late', 'a note he left']],
  ],
  'no words that are told': [
    ['When I wrote to him at the jail, Otto Dorn answered in green ink.'],
    ['Asked whether she had lied, Ana Brandt answered with a shrug.'],
    ['Otto Dorn wrote the message to Mayor Ana Brandt on Sept. 9, hours before the board voted.'],
  ],
  'to have done it': [
    ['The rebels claim to have shot down a jet.', ['to have shot down a jet', 'the rebels']],
    ['General Otto Dorn claimed to have taken the town.', ['to have taken the town', 'Otto Dorn']],
  ],
  'what was denied before, and is admitted': [
    ['Otto Dorn acknowledged that he had lied, two days after denying it.', ['he had lied', 'Otto Dorn']],
    ['Otto Dorn admitted he had lied after initially denying it.', ['he had lied', 'Otto Dorn']],
    [
      'Otto Dorn said the clerk was fired after denying her boss leave.',
      ['the clerk was fired after denying her boss leave', 'Otto Dorn'],
    ],
  ],
  'that which points at something': [
    ['The judge accepted that plea and fined her.'],
    ['The board reaffirmed that ruling in May and fired him.'],
    ['The flood highlighted that the town had no wall.'],
    ['The bank accepted that it had erred.', ['it had erred', 'bank']],
  ],
  'two to whom one belongs': [
    ['The lawyer for Ana Brandt, 44, and Otto Dorn, 50, said it was late.', ['it was late', 'the lawyer for Ana Brandt']],
    ['The sons of Ana Brandt, a judge, and Otto Dorn said it was late.', ['it was late', 'the sons of Ana Brandt']],
    ['Ana Brandt of Harl, a judge, and Otto Dorn said it was late.', ['it was late', 'Ana Brandt + Otto Dorn']],
  ],
  'no other voice, and no one heard': [
    ['Tarn recalled its ambassador on Monday saying it was late.', ['it was late', 'Tarn']],
    ['The book lists bribes, gifts, claims the mayor made to insurers and more.'],
    ['Police said the mayor met the bank, and spoke of 40 loans.', ['the mayor met the bank, and spoke of 40 loans', 'police']],
    ['Otto Dorn on June 9, 2024, said it was late.', ['it was late', 'Otto Dorn']],
    [
      'Otto Dorn denied contacts with the bank before he took office.',
      ['contacts with the bank before he took office', 'Otto Dorn'],
    ],
  ],
  'who said in a document': [
    ['Otto Dorn, who in a written statement to the court said it was late, has left.', ['it was late', 'Otto Dorn']],
    [
      'A letter found in the archives said it was late. “I stole it,” he said.',
      ['it was late', 'letter found in the archives'],
      ['I stole it,', ''],
    ],
  ],
  'but another says': [
    ['Otto Dorn said it was late but Ana Brandt called that absurd.', ['it was late', 'Otto Dorn']],
    ['The trust said it was late, a finding the ministry contested but now accepts.', ['it was late', 'trust']],
  ],
  'a body of which only its people were told': [
    ['Investigators and airline officials left. The airline said it was late.', ['it was late', 'airline']],
    ['The mayor and a local bank met. The bank said it was late.', ['it was late', 'local bank']],
  ],
  'a trade with its article, and a name': [
    ['His daughter, the actress Ana Brandt, said it was late.', ['it was late', 'Ana Brandt']],
  ],
  'who tells of it stands between two commas': [
    [
      'One of the men, Harl police said, had denied taking the car.',
      ['One of the men, Harl police said, had denied taking the car', 'Harl police'],
      ['taking the car', 'one of the men'],
    ],
    [
      'Ana Brandt, Otto Dorn said, told him it was late.',
      ['Ana Brandt, Otto Dorn said, told him it was late', 'Otto Dorn'],
      ['it was late', 'Ana Brandt'],
    ],
  ],
  'a relative clause that somebody else reports': [
    [
      'Ana Brandt, who Ilse Ortell said had kept the key, told the inquiry that it was late.',
      ['had kept the key', 'Ilse Ortell'],
      ['it was late', 'Ana Brandt'],
    ],
    [
      'Ana Brandt, whom prosecutors accuse of leading a gang, said it was late.',
      ['of leading a gang', 'prosecutors'],
      ['it was late', 'Ana Brandt'],
    ],
  ],
  'a clause whose verb is a noun as often': [
    ['Otto Brenn said its forces target only rebels.', ['its forces target only rebels', 'Otto Brenn']],
    ['Otto Brenn said the use of force remains an option.', ['the use of force remains an option', 'Otto Brenn']],
    ['Otto Brenn said that Velm finances the clan.', ['Velm finances the clan', 'Otto Brenn']],
    ['Otto Brenn told the court the rebels control four roads.', ['the rebels control four roads', 'Otto Brenn']],
    ['Otto Brenn told a regular press briefing that it was late.', ['it was late', 'Otto Brenn']],
    ['“It is late,” said the ports guard.', ['It is late,', 'the ports guard']],
  ],
  'what the speaker does behind the clause': [
    [
      'Otto Brenn denied that he took the money and said it was late.',
      ['he took the money', 'Otto Brenn'],
      ['it was late', 'Otto Brenn'],
    ],
    ['Otto Brenn denied ever taking the money and threatened to sue.', ['ever taking the money', 'Otto Brenn']],
    ['Otto Brenn denied taking the money and spending it.', ['taking the money and spending it', 'Otto Brenn']],
    ['Otto Brenn confirmed that the ship had sunk but gave no details.', ['the ship had sunk', 'Otto Brenn']],
    ['Otto Brenn said that the ship had sunk but declined to say more.', ['the ship had sunk', 'Otto Brenn']],
    [
      'Otto Brenn said the owner had been told of the leak but gave no details.',
      ['the owner had been told of the leak but gave no details', 'Otto Brenn'],
    ],
    [
      'Otto Brenn denied that the firm knew of the leak and told them so.',
      ['the firm knew of the leak and told them so', 'Otto Brenn'],
    ],
    ['Otto Brenn denied that police and rebels had met.', ['police and rebels had met', 'Otto Brenn']],
    ['Otto Brenn said that the ship had sunk but gave no trouble.', ['the ship had sunk but gave no trouble', 'Otto Brenn']],
  ],
  'a body of a place, and what else has a name before it': [
    ['Norlund police said it was late.', ['it was late', 'Norlund police']],
    ['The sailor was held in Norlund. The Norlund police said it was late.', ['it was late', 'Norlund police']],
    ['Norlund prosecutors said it was late.', ['it was late', 'Norlund prosecutors']],
    ['The TASS news agency said it was late.', ['it was late', 'TASS']],
    ['Her spokesman, Chad Ortell, said it was late.', ['it was late', 'Chad Ortell']],
    ['He was stopped for what police said was a broken light.', ['was a broken light', 'police']],
  ],
  'he is not who tells of herself': [
    [
      'A nurse said director Otto Brenn had threatened her. He said it was late.',
      ['director Otto Brenn had threatened her', 'a nurse'],
      ['it was late', 'Otto Brenn'],
    ],
    ['A clerk said his boss had left. He said it was late.', ['his boss had left', 'a clerk'], ['it was late', 'a clerk']],
  ],
  'what is answered is not said': [
    [
      'The army said its troops had responded to “an attack” and accused Ilse Ortell of lying.',
      ['its troops had responded to “an attack”', 'army'],
      ['Ilse Ortell of lying', 'army'],
    ],
  ],
  'who answers': [
    [
      'Pressed on whether he had met Ilse Ortell, Otto Brenn shook his head and said, “I will not.”',
      ['I will not.', 'Otto Brenn'],
    ],
    ['When reporters asked about the quay, Otto Brenn turned and said, “It is late.”', ['It is late.', 'Otto Brenn']],
    [
      'Ana Brandt said it was late. Asked what Ilse Ortell had told her, she replied: “To go home.”',
      ['it was late', 'Ana Brandt'],
      ['To go home.', 'Ana Brandt'],
    ],
  ],
  'what is left unsaid': [
    ['Ana Brandt stopped short of accusing Otto Brenn of theft.'],
    ['Ana Brandt refrained from saying that it was late.'],
  ],
  'whose an -ing form is': [
    [
      'The army denied media reports claiming that the quay had been mined.',
      ['media reports claiming that the quay had been mined', 'army'],
      ['the quay had been mined', 'media reports'],
    ],
    ['Ana Brandt was never shown a memo warning that the dam was weak.', ['the dam was weak', 'memo']],
    [
      'Ana Brandt wrote to Otto Brenn, with a copy to the court, warning that the dam was weak.',
      ['the dam was weak', 'Ana Brandt'],
    ],
    [
      'Ana Brandt left after Otto Brenn accused her of theft, and told the court that it was late.',
      ['her of theft', 'Otto Brenn'],
      ['it was late', 'Ana Brandt'],
    ],
    ['Ana Brandt sent a memo warning that the dam was weak.', ['the dam was weak', 'Ana Brandt']],
    ['Both armies spoke of losses, with Otto Brenn saying that the dam was lost.', ['the dam was lost', 'Otto Brenn']],
    ['The navy spoke of losses, with its envoy, Otto Brenn, saying that the dam was lost.', ['the dam was lost', 'Otto Brenn']],
    [
      'Ana Brandt pushed back on a report that Otto Brenn warned her of floods, saying that no such memo existed.',
      ['no such memo existed', 'Ana Brandt'],
    ],
    ['Asked whether she was saying that the dam was lost, Ana Brandt said it was late.', ['it was late', 'Ana Brandt']],
  ],
  'nobody says what is said by another': [
    ['A trader described by the bank as a “wallet” of the clan has left.', ['a “wallet”', 'bank']],
    ['The bank shut the accounts cited by the court in May, “long before the war”.'],
    ['Ana Brandt hit back at claims that she had misled the court.'],
  ],
  'who was quoted as asking': [
    ['“Who fired first?” Otto Brenn was quoted as asking.', ['Who fired first?', 'Otto Brenn']],
    ['“Who fired first?” Otto Brenn was quoted by the paper as saying.', ['Who fired first?', 'Otto Brenn']],
  ],
  'a title with capitals before its name': [
    ['The Finance Minister, Ebere Obi, said it was late.', ['it was late', 'Ebere Obi']],
    ['The Mayor of Tarn, Jim Fell, said it was late.', ['it was late', 'Jim Fell']],
    ['The Minister of Works, Dave Umo, said it was late.', ['it was late', 'Dave Umo']],
    ['The governor’s Chief Press Secretary, Mr Festus Igwe, said it was late.', ['it was late', 'Festus Igwe']],
    ['Superintendent of Police Otto Brenn said it was late.', ['it was late', 'Otto Brenn']],
    ['A doctor at the hospital, Emil Sarkan, said it was late.', ['it was late', 'Emil Sarkan']],
    ['One of the strikers, Tom Hale, said it was late.', ['it was late', 'Tom Hale']],
  ],
  'one who has “and” in the name': [
    ['The Nursing and Midwifery Council said it was late.', ['it was late', 'Nursing and Midwifery Council']],
    ['The Food and Drug Authority said it was late.', ['it was late', 'Food and Drug Authority']],
    [
      'The Ministry of Foreign and Expatriates Affairs said it was late.',
      ['it was late', 'Ministry of Foreign and Expatriates Affairs'],
    ],
    ['The Ministry of Justice and Police Union said it was late.', ['it was late', 'Ministry of Justice + Police Union']],
    ['The Ministry of Defence and Otto Brenn said it was late.', ['it was late', 'Ministry of Defence + Otto Brenn']],
    ['Current and former officials said it was late.', ['it was late', 'current and former officials']],
    ['Federal and state investigators said it was late.', ['it was late', 'federal and state investigators']],
    ['Officials and state investigators said it was late.', ['it was late', 'officials + state investigators']],
  ],
  'a body that is brought in': [
    ['A Chechen group, the Riders of Terek, said it was late.', ['it was late', 'Riders of Terek']],
    ['A Syrian army unit said it was late.', ['it was late', 'a Syrian army unit']],
    ['Ri Song Hak said it was late. Ri said it was shut.', ['it was late', 'Ri Song Hak'], ['it was shut', 'Ri Song Hak']],
    [
      'Ana Brandt denied that clerks had been told of it, saying, “Nobody told me.”',
      ['clerks had been told of it', 'Ana Brandt'],
      ['Nobody told me.', 'Ana Brandt'],
    ],
  ],
  'a part of a body': [
    ['The UN nuclear watchdog, the International Quay Agency, said it was late.', ['it was late', 'International Quay Agency']],
    ['The UN nuclear watchdog said it was late.', ['it was late', 'UN nuclear watchdog']],
  ],
  'a subject with a clause in it': [
    [
      'Ana Brandt, Democrat of Oregon and head of the panel that wrote the report, said that it was late.',
      ['it was late', 'Ana Brandt'],
    ],
    ['Otto Brenn denied that the ship had sunk, as claimed by Ana Brandt.', ['the ship had sunk', 'Otto Brenn']],
    ['The bank shut hours after a military source told the court that it was late.', ['it was late', 'a military source']],
    [
      'An official who asked not to be named because he was ill said it was late.',
      ['it was late', 'an official who asked not to be named because he was ill'],
    ],
    ['Speaking outside court, Ilse’s father, Huw Morgan, said it was late.', ['it was late', 'Huw Morgan']],
  ],
  'a paper passes on who said it': [
    ['According to the complaint, filed on Monday in Harl, Ilse Ortell lied.', ['Ilse Ortell lied', 'complaint']],
    ['Ilse Ortell said, according to the transcript, that it was late.', ['it was late', 'Ilse Ortell']],
    ['The first report was published by the Courier.'],
  ],
  'two who ask and answer': [
    [
      '“On what day?” Ilse Ortell asked.\n\n“On a Tuesday, I think.”',
      ['On what day?', 'Ilse Ortell'],
      ['On a Tuesday, I think.', ''],
    ],
    [
      '“It is not so,” Ilse Ortell replied.\n\n“Which part is not?”',
      ['It is not so,', 'Ilse Ortell'],
      ['Which part is not?', ''],
    ],
    [
      '“It is not so,” Ilse Ortell said.\n\n“We were not there.”',
      ['It is not so,', 'Ilse Ortell'],
      ['We were not there.', 'Ilse Ortell'],
    ],
  ],
  'a sum in letters and figures': [
    ['Ilse Ortell said it took N1.8bn from Rs2,500 crore.', ['it took N1.8bn from Rs2,500 crore', 'Ilse Ortell']],
  ],
  'another of those who were heard': [
    [
      '“It is late,” said a diplomat. Another said it was not.',
      ['It is late,', 'a diplomat'],
      ['it was not', 'another diplomat'],
    ],
    [
      'Officials said it was late. Another said it was not.',
      ['it was late', 'officials'],
      ['it was not', 'another of officials'],
    ],
    ['Otto Brenn said it was late. Another said it was not.', ['it was late', 'Otto Brenn'], ['it was not', '']],
  ],
  'a court’s ways of telling': [
    ['Otto Brenn would only say that it was late.', ['it was late', 'Otto Brenn']],
    ['Otto Brenn would say that it was late.'],
    ['Otto Brenn put it to Ilse Ortell that it was late.', ['it was late', 'Otto Brenn']],
    ['Ilse Ortell gave evidence that it was late.', ['it was late', 'Ilse Ortell']],
    ['Otto Brenn swore in an affidavit attached to the motion that it was late.', ['it was late', 'Otto Brenn']],
  ],
  'a body by its name beside a noun': [
    ['The developer, Brindle Homes, told the council that work was late.', ['work was late', 'Brindle Homes']],
    ['The dealership, Sunrise Corran, said that it was shut.', ['it was shut', 'Sunrise Corran']],
    ['The applicant, Ilse Ortell, said that it was late.', ['it was late', 'Ilse Ortell']],
    ['The taoiseach, Orla Brane, said that it was late.', ['it was late', 'Orla Brane']],
  ],
  'nobody accuses who is accused': [
    [
      'A man accused of stabbing his brother was held, police said.',
      ['A man accused of stabbing his brother was held', 'police'],
    ],
  ],
  'an amount that begins a clause': [
    ['Ilse Ortell said at least 60 officers had left.', ['at least 60 officers had left', 'Ilse Ortell']],
    ['Ilse Ortell said as many as 60 officers had left.', ['as many as 60 officers had left', 'Ilse Ortell']],
    ['Ilse Ortell said up to 60 officers had left.', ['up to 60 officers had left', 'Ilse Ortell']],
    ['Ilse Ortell said in all nine people had left.', ['in all nine people had left', 'Ilse Ortell']],
    ['Ilse Ortell said nearly 400 houses had burned.', ['nearly 400 houses had burned', 'Ilse Ortell']],
    ['Ilse Ortell said hardly anybody had come.', ['hardly anybody had come', 'Ilse Ortell']],
    ['Ilse Ortell told the court only nine people came.', ['only nine people came', 'Ilse Ortell']],
    ['Ilse Ortell said quietly the quay was shut.', ['the quay was shut', 'Ilse Ortell']],
    ['Ilse Ortell said at the end of May that she was ill.', ['she was ill', 'Ilse Ortell']],
  ],
  'a time before that': [
    ['Ilse Ortell told the panel last spring that the bell was off.', ['the bell was off', 'Ilse Ortell']],
    ['Ilse Ortell warned owners last autumn that the wall leaned.', ['the wall leaned', 'Ilse Ortell']],
    ['Ilse Ortell recalled that the last fall was long ago.', ['the last fall was long ago', 'Ilse Ortell']],
    ['Ilse Ortell told state television that a doctor visits the school.', ['a doctor visits the school', 'Ilse Ortell']],
  ],
  'a clause within the subject, or behind it': [
    [
      'Police said the boy fell, but friends who were with her say she was hit.',
      ['the boy fell', 'police'],
      ['she was hit', 'friends who were with her'],
    ],
    [
      'The council said the dam was safe, but engineers who saw the dam say it leaks.',
      ['the dam was safe', 'council'],
      ['it leaks', 'engineers who saw the dam'],
    ],
    ['Ilse Ortell has in the past denied taking money.', ['taking money', 'Ilse Ortell']],
    [
      'Ilse Ortell said she was responding to a complaint that the bid was late.',
      ['she was responding to a complaint that the bid was late', 'Ilse Ortell'],
    ],
  ],
  'a second verb within what is told': [
    [
      'Cass Boone told the court that Leo Vance had stood over a shredder and said, “None of this leaves here.”',
      ['Leo Vance had stood over a shredder and said, “None of this leaves here.”', 'Cass Boone'],
      ['None of this leaves here.', 'Leo Vance'],
    ],
    [
      'Cass Boone said Leo Vance was ill and told the court that it was late.',
      ['Leo Vance was ill', 'Cass Boone'],
      ['it was late', 'Cass Boone'],
    ],
    [
      'Cass Boone denied bullying clerks after an aide left and accused her of theft.',
      ['bullying clerks', 'Cass Boone'],
      ['her of theft', 'an aide'],
    ],
  ],
  'nobody says what those who deny it are said to have said': [
    [
      'Ilse Ortell denied claims that she had told the mayor it was late.',
      ['claims that she had told the mayor it was late', 'Ilse Ortell'],
    ],
  ],
  'the pronoun behind somebody of somebody': [
    [
      'Cara Deering, whose publisher said the book was late, stood by it on Monday.\n\n“I took notes,” she said.',
      ['the book was late', 'publisher'],
      ['I took notes,', 'Cara Deering'],
    ],
  ],
  'one of those who were heard': [
    ['Two clerks said it was late. “He left,” said one.', ['it was late', 'two clerks'], ['He left,', 'one of two clerks']],
    ['The clerk said it was late. “He left,” said one.', ['it was late', 'the clerk'], ['He left,', '']],
  ],
  'what stands behind an attribution': [
    ['Nine people died, officials said, in an attack that Tarn blamed on Velm.', ['Nine people died', 'officials']],
    [
      'The bridge fell, officials said, in the night before the fair.',
      ['The bridge fell, officials said, in the night before the fair', 'officials'],
    ],
  ],
  'papers called by a day': [
    ['The Sunday Courier said it was late.', ['it was late', 'Sunday Courier']],
    ['Ilse Ortell told The Sunday Courier that it was late.', ['it was late', 'Ilse Ortell']],
    ['Ilse Ortell told the council on Sunday that it was late.', ['it was late', 'Ilse Ortell']],
  ],
  'what is shot back': [['Ilse Ortell shot back that it was late.', ['it was late', 'Ilse Ortell']]],
  'a trade that may be a company’s': [
    [
      'Otto Brenn said it was late. The developer said it was early.',
      ['it was late', 'Otto Brenn'],
      ['it was early', 'the developer'],
    ],
  ],
  'short titles': [
    [
      'PC Hannah Reece said it was dark. PC Reece said it rained. Cllr Roy Fenn said it was late.',
      ['it was dark', 'Hannah Reece'],
      ['it rained', 'Hannah Reece'],
      ['it was late', 'Roy Fenn'],
    ],
  ],
  'they are no report': [['The report was long. They said it was late.', ['it was late', '']]],
  'a sentence behind an abbreviation': [
    ['It bought its rival Velm A/S. Ortell told analysts it was late.', ['it was late', 'Ortell']],
    ['It went to Dorn & Co. Tilda Ortell said it was late.', ['it was late', 'Tilda Ortell']],
    [
      'Norvik Foods, of Harl, wants the site of the old Bobbin Co. Its chief, Lena Dahl, said it was late.',
      ['it was late', 'Lena Dahl'],
    ],
    ['Brig. Gen. (res.) Otto Dorn said it was late.', ['it was late', 'Otto Dorn']],
    ['The U.N. Command said it was late.', ['it was late', 'U.N. Command']],
    ['U.S. Forces Norlund said it was late.', ['it was late', 'U.S. Forces Norlund']],
    ['U.S. Army Maj. Otto Dorn said it was late.', ['it was late', 'Otto Dorn']],
  ],
  'an outlet or a company by its noun': [
    ['It was reported by the Harl Gazette. The newspaper said it was late.', ['it was late', 'Harl Gazette']],
    ['It was reported by the Harl Gazette. The paper said it was late.', ['it was late', 'Harl Gazette']],
    ['It was shown on Channel 9. The broadcaster said it was late.', ['it was late', 'Channel 9']],
    ['It was shown on Channel 9. The newspaper said it was late.', ['it was late', 'newspaper']],
    ['The Harl Gazette and the Tarn Courier had it. The paper said it was late.', ['it was late', 'paper']],
    [
      'A study in the Harl Journal found that bees die. The paper said it was late.',
      ['bees die', 'study in the Harl Journal'],
      ['it was late', 'study in the Harl Journal'],
    ],
    [
      'The Harl Gazette had it. She works for a local newspaper. The newspaper said it was late.',
      ['it was late', 'local newspaper'],
    ],
    [
      'North Power says it leaks.\n\nThe dam holds, according to West Harl Water. “It is safe,” the company said.',
      ['it leaks', 'North Power'],
      ['The dam holds', 'West Harl Water'],
      ['It is safe,', 'West Harl Water'],
    ],
    [
      'Grey Heron said Velm Foods had cooked its books. The firm said it was late.',
      ['Velm Foods had cooked its books', 'Grey Heron'],
      ['it was late', ''],
    ],
    [
      'Cvetka Dorn said Velm Foods had cooked its books. The company said it had not.',
      ['Velm Foods had cooked its books', 'Cvetka Dorn'],
      ['it had not', 'Velm Foods'],
    ],
  ],
  'a company and what it makes': [
    [
      'Nimbus Systems sells Nimbus Vault. Nimbus said it was late. Ortell drove his Aldous Spark. Aldous Motors had burned. Aldous said it was safe.',
      ['it was late', 'Nimbus Systems'],
      ['it was safe', 'Aldous Motors'],
    ],
    ['Martin Foods sold ham. Martin Dorn left. Martin said it was late.', ['it was late', 'Martin Dorn']],
  ],
  'somebody by her first name alone': [
    [
      'Irma Dorn lives here.\n\nA woman in the flat below, who gave only her first name, Olena, said it was late. “I ran,” she said.',
      ['it was late', 'Olena'],
      ['I ran,', 'Olena'],
    ],
    [
      'A man who would only give his first name, Pavlo, said it was late. Pavlo said he ran.',
      ['it was late', 'Pavlo'],
      ['he ran', 'Pavlo'],
    ],
  ],
  'a thing that is no woman': [
    ['Otto Dorn ran the National Herbarium. She told us it was late.', ['it was late', '']],
    [
      'Ilse Ortell was born here. Her memoir, Wet Feet (1999), sold well. In it she wrote that it was late.',
      ['it was late', 'Ilse Ortell'],
    ],
  ],
  'somebody by another word for her': [
    ['Jutta Ortell, a Christian Democrat, left. The Christian Democrat said it was late.', ['it was late', 'Jutta Ortell']],
    ['Kremlin spokesman Boris Dorn left. “It is late,” the Kremlin official said.', ['It is late,', 'Boris Dorn']],
    [
      'A Kremlin official said it was old. Kremlin spokesman Boris Dorn left. “It is late,” the Kremlin official said.',
      ['it was old', 'a Kremlin official'],
      ['It is late,', 'a Kremlin official'],
    ],
    ['Senator Livia Ortell left. “It is late,” said the former magistrate.', ['It is late,', 'Livia Ortell']],
    [
      'A former magistrate left. Senator Livia Ortell said it was old. “It is late,” said the former magistrate.',
      ['it was old', 'Livia Ortell'],
      ['It is late,', 'a former magistrate'],
    ],
    ['Senator Livia Ortell left. “It is late,” said the former president.', ['It is late,', 'the former president']],
    ['Ilse Ortell sued her old boss. The former manager said it was late.', ['it was late', 'the former manager']],
    ['Otto Dorn, the prosecutor, left. The former banker said it was late.', ['it was late', 'the former banker']],
    ['Senator Livia Ortell met a lawyer. “It is late,” said the former magistrate.', ['It is late,', 'the former magistrate']],
    [
      'Senator Livia Ortell left. The former magistrate who shot him said it was late.',
      ['it was late', 'the former magistrate who shot him'],
    ],
    ['Senator Livia Ortell left. The former magistrate said he was late.', ['he was late', 'the former magistrate']],
    [
      'Tarn spokesman Boris Dorn left. “It is late,” the Tarn official said, and asked that his name be kept out of print.',
      ['It is late,', 'the Tarn official'],
    ],
    [
      'Norvik spokesman Boris Dorn left. The Norvik official in charge of the plant said it was late.',
      ['it was late', 'the Norvik official in charge of the plant'],
    ],
    [
      'Harl minister Boris Dorn left. The Harl official accused of theft said it was late.',
      ['it was late', 'the Harl official accused of theft'],
    ],
    ['Harl envoy Boris Dorn met a Harl diplomat. The Harl diplomat said it was late.', ['it was late', 'a Harl diplomat']],
  ],
  'somebody whose name looks like a body’s': [
    [
      'Grey Ortell said it was late. He said it was old. Ortell said it was cold.',
      ['it was late', 'Grey Ortell'],
      ['it was old', 'Grey Ortell'],
      ['it was cold', 'Grey Ortell'],
    ],
    ['Red Aske, 31, left. She said it was late.', ['it was late', 'Red Aske']],
    [
      'Ilse Ortell left. Grey Heron said it was late. She said it was old.',
      ['it was late', 'Grey Heron'],
      ['it was old', 'Ilse Ortell'],
    ],
    ['Aske Foods was founded by Aske Ortell, 80. Ortell said it was late.', ['it was late', 'Aske Ortell']],
    ['The owner of racehorse Otto Dorn said it was late.', ['it was late', 'the owner of racehorse Otto Dorn']],
  ],
  'a day with its year between commas': [
    ['Otto Dorn on June 9, 2024, denied murder.', ['murder', 'Otto Dorn']],
    ['Ilse Ortell, who left this week, said it was late.', ['it was late', 'Ilse Ortell']],
    ['The Harl ministry on June 9, 2024, said it was late.', ['it was late', 'Harl ministry']],
    [
      'Police arrested Otto Dorn on June 9, 2024, said the prosecutor.',
      ['Police arrested Otto Dorn on June 9, 2024', 'the prosecutor'],
    ],
  ],
  'a firm by where it is': [
    [
      'A New York-based firm said it was late. The New York-based firm said it was old.',
      ['it was late', 'New York-based firm'],
      ['it was old', 'New York-based firm'],
    ],
  ],
  'a newspaper, where two may be meant': [
    [
      'The Harl Times said it was late. The Tarn Post said it was not. The newspaper said it was old.',
      ['it was late', 'Harl Times'],
      ['it was not', 'Tarn Post'],
      ['it was old', 'newspaper'],
    ],
    [
      'The Harl Times met Otto Dorn. The newspaper he runs was sold. The newspaper said it was late.',
      ['it was late', 'newspaper'],
    ],
  ],
  'the subject behind a participle’s phrase': [
    [
      'Irma Shale lost her son. One of two diplomats said it was late. Asked by Radio Harl whether she was well, Shale paused. “I am,” she said.',
      ['it was late', 'one of two diplomats'],
      ['I am,', 'Irma Shale'],
    ],
  ],
  'a name that is longer than it looks': [
    ['The 19 Corps said it was late. The 4th Brigade denied murder.', ['it was late', '19 Corps'], ['murder', '4th Brigade']],
    ['The Department of Health and Human Services said it was late.', ['it was late', 'Department of Health and Human Services']],
    [
      'The Ministry of Health and Human Rights Watch said it was late.',
      ['it was late', 'Ministry of Health + Human Rights Watch'],
    ],
    ['Three-times Tour of Harl winner Luc Dorn said it was late.', ['it was late', 'Luc Dorn']],
    ['The Russian Ambassador to Japan Nikolai Trell said it was late.', ['it was late', 'Nikolai Trell']],
    ['Assistant Superintendent for Business Services Carol Dorn said it was late.', ['it was late', 'Carol Dorn']],
    ['A lawyer for Tarn Mayor Otto Dorn said it was late.', ['it was late', 'a lawyer for Tarn Mayor Otto Dorn']],
    ['One of them, the Rev Alan Dorn, said it was late.', ['it was late', 'Alan Dorn']],
    ['Her tutor, the formidable Dr Hester Crane, said it was late.', ['it was late', 'Hester Crane']],
    ['A former team-mate, Belgian Joris Trell, said it was late.', ['it was late', 'Joris Trell']],
    [
      'Reuters reported it was late, citing two people familiar with the matter.',
      ['it was late', 'two people familiar with the matter'],
    ],
    ['Reuters reported it was late, citing a person close to the mayor.', ['it was late', 'a person close to the mayor']],
  ],
  'a body or an office with nobody’s name': [
    [
      'The ruling junta said it was late. Norlund’s junta denied murder.',
      ['it was late', 'ruling junta'],
      ['murder', 'Norlund’s junta'],
    ],
    [
      'The museum closed. It said it was late. The gallery said it was old.',
      ['it was late', 'museum'],
      ['it was old', 'gallery'],
    ],
    ['The Harl Museum closed. The museum said it was late.', ['it was late', 'Harl Museum']],
    ['The general staff said it was late.', ['it was late', 'general staff']],
    ['The regional governor said it was late.', ['it was late', 'the regional governor']],
    ['“It is late,” the mayor said. The mayor denied murder.', ['It is late,', 'the mayor'], ['murder', 'the mayor']],
    ['Ann Kell met the mayor. The mayor said it was late.', ['it was late', 'the mayor']],
  ],
  'it, who plans something or writes of it': [
    [
      'The complaint says Norvik cheated.\n\nVelm Motors expects a loss, it said in a press release.',
      ['Norvik cheated', 'complaint'],
      ['Velm Motors expects a loss', 'Velm Motors'],
    ],
    [
      'The complaint says Norvik cheated. The mill will shut, it said in a press release.',
      ['Norvik cheated', 'complaint'],
      ['The mill will shut', ''],
    ],
    [
      'The union met on Friday.\n\nVelm Motors aims to break the strike, it said.',
      ['Velm Motors aims to break the strike', 'union'],
    ],
    [
      'The union left. It said it was late.\n\nVelm Motors cheated us, it said.',
      ['it was late', 'union'],
      ['Velm Motors cheated us', 'union'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, group) => {
  test.each(group.map(([text, ...attributions]) => ({ text, attributions })))('$text', ({ text, attributions }) =>
    expect(attributionsOf(text)).toEqual(attributions),
  );
});
