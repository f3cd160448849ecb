/** The mention as printed, the fullest name of whom it means, or null where nobody can be told, and the resolver that knew. */
export type Answer = readonly [mention: string | null, who: string | null, resolver: string | null];

type Case = readonly [text: string, answers: readonly Answer[]];

/** Short texts, and who speaks in each quote of theirs. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  'full names and surnames': [
    [
      'Ann Ortell said the quay was shut. Ortell said it would open in May.',
      [
        ['Ann Ortell', 'Ann Ortell', 'fullName'],
        ['Ortell', 'Ann Ortell', 'fullName'],
      ],
    ],
    ['Harbour Minister Ann Ortell said the quay was shut.', [['Harbour Minister Ann Ortell', 'Ann Ortell', 'fullName']]],
    [
      '“The quay is shut,” said Ann Ortell, director of the port.',
      [['Ann Ortell, director of the port', 'Ann Ortell', 'fullName']],
    ],
    ['Skerry Air parent Harl Holding said the quay was shut.', [['Skerry Air parent Harl Holding', 'Harl Holding', 'fullName']]],
    [
      'Clerk Otto Dorn says the quay is shut; “It is old,” he said.',
      [
        ['Clerk Otto Dorn', 'Otto Dorn', 'fullName'],
        ['he', 'Otto Dorn', 'pronoun'],
      ],
    ],
    [
      'Mayor Ann Kell signed the order, but the harbour union objected, arguing that the law forbids it.',
      [['the harbour union', 'harbour union', 'unnamed']],
    ],
    [
      'Nils Arden opened the bridge, but closed it again on Friday, saying it was unsafe.',
      [['Nils Arden', 'Nils Arden', 'fullName']],
    ],
    [
      'Save the Children said the quay was shut. “It is old,” said Save the Children. Doctors Without Borders said it would open.',
      [
        ['Save the Children', 'Save the Children', 'fullName'],
        ['Save the Children', 'Save the Children', 'fullName'],
        ['Doctors Without Borders', 'Doctors Without Borders', 'fullName'],
      ],
    ],
    [
      'Coach Eli Jordan said the quay was shut. “It is old,” Jordan said. In April Iran said it would open. Iran said it was old.',
      [
        ['Coach Eli Jordan', 'Eli Jordan', 'fullName'],
        ['Jordan', 'Eli Jordan', 'fullName'],
        ['Iran', 'Iran', 'fullName'],
        ['Iran', 'Iran', 'fullName'],
      ],
    ],
    [
      'Its insurer, Skerry Mutual, said the quay was shut. His builder, Otto Tarrel, said it would open.',
      [
        ['Its insurer, Skerry Mutual', 'Skerry Mutual', 'fullName'],
        ['His builder, Otto Tarrel', 'Otto Tarrel', 'fullName'],
      ],
    ],
    [
      'Water Minister Ilse Ortell said the quay was shut. Her ministry said it would open. The ministry said it was old.',
      [
        ['Water Minister Ilse Ortell', 'Ilse Ortell', 'fullName'],
        ['Her ministry', 'water ministry', 'unnamed'],
        ['The ministry', 'water ministry', 'institution'],
      ],
    ],
    [
      'Water Minister Ilse Ortell met Prime Minister Otto Tarrel and Foreign Minister Jon Aske. The ministry said the quay was shut.',
      [['The ministry', 'ministry', 'unnamed']],
    ],
    [
      'His friend and lawyer, Otto Aske, said the quay was shut. Her clerk and the lawyer, Jon Tarrel, said it was old.',
      [
        ['His friend and lawyer, Otto Aske', 'Otto Aske', 'fullName'],

        ['Her clerk and the lawyer, Jon Tarrel', 'her clerk + Jon Tarrel', 'unnamed + fullName'],
      ],
    ],
    [
      'Otto Tarrel met the labour minister and a Tarnese minister. The ministry said the quay was shut.',
      [['The ministry', 'labour ministry', 'unnamed']],
    ],
    [
      'Two men were caught. One of them gave his name as Otto Aske and said the quay was shut. A guard who identified himself only as Jon Tarrel said it was old.',
      [
        ['One of them', 'Otto Aske', 'selfNamed'],
        ['A guard who identified himself only as Jon Tarrel', 'Jon Tarrel', 'selfNamed'],
      ],
    ],
    ['A clerk, giving her name as Ann Ortell, said the quay was shut.', [['A clerk', 'Ann Ortell', 'selfNamed']]],
    ['A man gave his full name as Jon Tarrel and said the quay was shut.', [['A man', 'Jon Tarrel', 'selfNamed']]],
    [
      'The Velmark Group said the quay was shut. Velmark said it would open. The Harl Bank said it was old. Harl said it was new.',
      [
        ['The Velmark Group', 'Velmark Group', 'fullName'],
        ['Velmark', 'Velmark Group', 'fullName'],
        ['The Harl Bank', 'Harl Bank', 'fullName'],
        ['Harl', 'Harl', 'fullName'],
      ],
    ],
    [
      'The director of the port said the quay was shut.\n\n“It will open in June,” Otto Aske told reporters.',
      [
        ['The director of the port', 'Otto Aske', 'namedLater'],
        ['Otto Aske', 'Otto Aske', 'fullName'],
      ],
    ],
    [
      'The union’s leader said the quay was shut.\n\nThe quay is old. “It will open in July,” said Otto Aske.',
      [
        ['The union’s leader', 'Otto Aske', 'namedLater'],
        ['Otto Aske', 'Otto Aske', 'fullName'],
      ],
    ],
    [
      'For weeks the Port Office said that no ferry had left. On Tuesday its director said that two had.\n\n“Two ferries left,” Jon Tarrel told reporters.',
      [
        ['the Port Office', 'Port Office', 'fullName'],
        ['its director', 'Jon Tarrel', 'namedLater'],
        ['Jon Tarrel', 'Jon Tarrel', 'fullName'],
      ],
    ],
    ['The Port Office said the quay was shut.', [['The Port Office', 'Port Office', 'fullName']]],
    [
      'Ann Ortell, head of the Port Office, who left in May, said the quay was shut.',
      [['head of the Port Office', 'Ann Ortell', 'fullName']],
    ],
    [
      'The Lantern House, the seat of Tarn’s government, said the quay was shut. Tarn said the ferry was late.',
      [
        ['The Lantern House, the seat of Tarn’s government', 'Tarn', 'fullName'],
        ['Tarn', 'Tarn', 'fullName'],
      ],
    ],
    [
      'The Lantern House, the seat of Tarn’s largest bank, said the quay was shut.',
      [['The Lantern House, the seat of Tarn’s largest bank', 'Lantern House', 'fullName']],
    ],
    [
      'The Tarn Harbour Authority (THA) met on Monday. Two THA officials said the quay was shut.',
      [['Two THA officials', 'two Tarn Harbour Authority officials', 'unnamed']],
    ],
    [
      'A spokesman for Skerry Lines said the quay was shut. Skerry Lines said the ferry was late. It said nobody was hurt.',
      [
        ['A spokesman for Skerry Lines', 'a spokesman for Skerry Lines', 'unnamed'],
        ['Skerry Lines', 'Skerry Lines', 'fullName'],
        ['It', 'Skerry Lines', 'pronoun'],
      ],
    ],
    [
      'Ann Foods said the quay was shut. “We will leave,” the company said.',
      [
        ['Ann Foods', 'Ann Foods', 'fullName'],
        ['the company', 'Ann Foods', 'institution'],
      ],
    ],
    [
      'Velmin Brothers said it would dismiss 40 dockers. It said the quay was shut.',
      [
        ['Velmin Brothers', 'Velmin Brothers', 'fullName'],
        ['It', 'Velmin Brothers', 'pronoun'],
      ],
    ],
    [
      'Shares of Velmin Brothers fell on Monday. Velmin Brothers said the quay was shut. It said the ferry was late.',
      [
        ['Velmin Brothers', 'Velmin Brothers', 'fullName'],
        ['It', 'Velmin Brothers', 'pronoun'],
      ],
    ],
    [
      'Mayor Ann Ortell on Monday razed a bridge that would have fallen, saying it was rotten.',
      [['Mayor Ann Ortell', 'Ann Ortell', 'fullName']],
    ],
    [
      'Rebels fighting the government of Tarn said the quay was shut.',
      [['Rebels fighting the government of Tarn', 'rebels fighting the government of Tarn', 'unnamed']],
    ],
    [
      'Anna de Merrow said the quay was shut. De Merrow said it was old.',
      [
        ['Anna de Merrow', 'Anna de Merrow', 'fullName'],
        ['De Merrow', 'Anna de Merrow', 'fullName'],
      ],
    ],
    ['Ortell said the quay was shut. Ann Ortell runs the port.', [['Ortell', 'Ann Ortell', 'fullName']]],
  ],
  'two who share a surname': [
    ['Nils Arden met Otto Arden on the quay. Arden said it was shut.', [['Arden', null, null]]],
    ['Nils Arden met Otto Arden on the quay. Otto Arden said it was shut.', [['Otto Arden', 'Otto Arden', 'fullName']]],
    [
      'Nils Arden met Otto Arden on the quay. Arden said it was shut. He said it was old.',
      [
        ['Arden', null, null],
        ['He', null, null],
      ],
    ],
  ],
  'two who share a surname, told apart': [
    ['Ilse Arden met Otto Arden on the quay. Mrs. Arden said it was shut.', [['Mrs. Arden', 'Ilse Arden', 'fullName']]],
    ['Ilse Arden met Otto Arden on the quay. Mr. Arden said it was shut.', [['Mr. Arden', 'Otto Arden', 'fullName']]],
    [
      'Ilse Arden runs the port. Arden said it was shut. Her brother, Otto Arden, came. It rained. Boats left. Night fell. Carts came. Arden said it would open.',
      [
        ['Arden', 'Ilse Arden', 'fullName'],
        ['Arden', 'Ilse Arden', 'fullName'],
      ],
    ],
    [
      'Otto Arden left the quay to Otto Arden Jr. on Monday. Otto Arden Jr. said it was shut.',
      [['Otto Arden Jr.', 'Otto Arden Jr.', 'fullName']],
    ],
  ],
  'names behind a preposition, and behind a word that begins a sentence': [
    ['The quay was sold to Ilse Ortell. Ortell said it was shut.', [['Ortell', 'Ilse Ortell', 'fullName']]],
    ['The board laughed at Ilse Ortell. Ortell said it was shut.', [['Ortell', 'Ilse Ortell', 'fullName']]],
    ['Interestingly Ortell stayed. Ilse Ortell runs the port. Ortell said it was shut.', [['Ortell', 'Ilse Ortell', 'fullName']]],
    ['Merrow County Clerk Ilse Ortell said the quay was shut.', [['Merrow County Clerk Ilse Ortell', 'Ilse Ortell', 'fullName']]],
  ],
  'pronouns and what stands round them': [
    // Whose the subject is, whom a clause speaks of ahead of the name, and who is asked.
    ['Otto Dorn’s mill is shut. He said it was old.', [['He', 'Otto Dorn', 'pronoun']]],
    ['As she left, Ilse Ortell said the quay was shut. Otto Dorn stayed.', [['Ilse Ortell', 'Ilse Ortell', 'fullName']]],
    [
      'Ilse Ortell asked Otto Dorn who had shut the quay. “The board did,” he said.',
      [
        ['Ilse Ortell', 'Ilse Ortell', 'fullName'],
        ['he', 'Otto Dorn', 'pronoun'],
      ],
    ],
    ['Otto Dorn came to the quay. “It is shut,” he told Bram Tolliver.', [['he', 'Otto Dorn', 'pronoun']]],
    // A man of whom nothing more is said is nobody, and stands before one who is only named.
    ['A mayor who fled with Otto Dorn is back. He said the quay was shut.', [['He', null, null]]],
  ],
  'names with more in them': [
    ['Ilse “Fish” Ortell said the quay was shut.', [['Ortell', 'Ilse Ortell', 'fullName']]],
    [
      'But the other owner of the quay, Ilse Ortell, said it was shut.',
      [['the other owner of the quay, Ilse Ortell', 'Ilse Ortell', 'fullName']],
    ],
  ],
  'women and men': [
    ['Ilse Ortell met Otto Dorn on the quay. She said it was shut.', [['She', 'Ilse Ortell', 'pronoun']]],
    ['Ilse Ortell met Otto Dorn on the quay. He said it was shut.', [['He', 'Otto Dorn', 'pronoun']]],
    [
      'Otto Dorn said the quay was shut. She said it was open.',
      [
        ['Otto Dorn', 'Otto Dorn', 'fullName'],
        ['She', null, null],
      ],
    ],
  ],
  'people of a kind': [
    ['Democrats said the quay was shut.', [['Democrats', 'Democrats', 'unnamed']]],
    ['Some Democrats said the quay was shut.', [['Some Democrats', 'some Democrats', 'unnamed']]],
    [
      'Otto Dorn, a Democrat, left. House Republicans said the quay was shut.',
      [['House Republicans', 'House Republicans', 'unnamed']],
    ],
  ],
  pronouns: [
    [
      'Ann Ortell said the quay was shut. She said it would open in May.',
      [
        ['Ann Ortell', 'Ann Ortell', 'fullName'],
        ['She', 'Ann Ortell', 'pronoun'],
      ],
    ],
    [
      'The Port Office said the quay was shut. It said nobody was hurt.',
      [
        ['The Port Office', 'Port Office', 'fullName'],
        ['It', 'Port Office', 'pronoun'],
      ],
    ],
    [
      'Two engineers said the bolts were loose. They said the quay would fall.',
      [
        ['Two engineers', 'two engineers', 'unnamed'],
        ['They', 'two engineers', 'pronoun'],
      ],
    ],
    ['Spokeswoman Ann Ortell met Mayor Bram Tolliver. He said the quay was shut.', [['He', 'Bram Tolliver', 'pronoun']]],
    [
      'Ann Ortell said the quay was shut. Bram Tolliver said it was open. He said it was safe.',
      [
        ['Ann Ortell', 'Ann Ortell', 'fullName'],
        ['Bram Tolliver', 'Bram Tolliver', 'fullName'],
        ['He', 'Bram Tolliver', 'pronoun'],
      ],
    ],
  ],
  'pronouns and who could be meant else': [
    [
      'Jon Aske waved. In what he acknowledged as a late-night “rant,” Mayor Otto Dorn cursed the quay. “It is shut,” he said.',
      [
        ['he', 'Otto Dorn', 'pronoun'],
        ['he', 'Otto Dorn', 'pronoun'],
      ],
    ],
    ['Clerk Jon Aske asked Otto Dorn about the day on which he said the quay was shut.', [['he', 'Otto Dorn', 'pronoun']]],
    [
      'Jon Aske said the quay was shut. Mayor Otto Dorn came as well, telling the Tern on Monday, “It will open,” he said.',
      [
        ['Jon Aske', 'Jon Aske', 'fullName'],
        ['he', 'Otto Dorn', 'pronoun'],
      ],
    ],
    [
      'Otto Aske said the quay was shut. A late starter, Jon Dorn had no boat. He said the quay was old.',
      [
        ['Otto Aske', 'Otto Aske', 'fullName'],
        ['He', 'Jon Dorn', 'pronoun'],
      ],
    ],
    [
      'Otto Dorn and Ilse Dorn have a mill. “It is shut,” said Jon Aske. Dorn left the quay. She said it was old.',
      [
        ['Jon Aske', 'Jon Aske', 'fullName'],
        ['She', 'Ilse Dorn', 'pronoun'],
      ],
    ],
    [
      'Otto Dorn and Bram Dorn have a mill. “It is shut,” said Jon Aske. Dorn left the quay. He said it was old.',
      [
        ['Jon Aske', 'Jon Aske', 'fullName'],
        ['He', null, null],
      ],
    ],
    [
      'Ilse Ortell spoke. An aide said Ortell was wrong. That met her claim that “the quay is shut”.',
      [
        ['An aide', 'an aide', 'unnamed'],
        ['her', 'Ilse Ortell', 'pronoun'],
      ],
    ],
    [
      'Otto Dorn went for Jon Aske on Sunday after the billionaire had said the quay was shut.',
      [['the billionaire', 'Jon Aske', 'epithet']],
    ],
    ['The Skerry Bank failed. They said the quay was shut.', [['They', null, null]]],
    ['Three-quarters of the board left. Members of both clubs were cross. They said the quay was shut.', [['They', null, null]]],
    ['Otto Dorn is facing attack ads. The ads came on Monday. It says the quay is shut.', [['It', null, null]]],
  ],
  'names spelt like small words': [
    [
      'Prime Minister Ilse May said the quay was shut. May told reporters that it would open in May. “It may,” Mrs. May said.',
      [
        ['Prime Minister Ilse May', 'Ilse May', 'fullName'],
        ['May', 'Ilse May', 'fullName'],
        ['Mrs. May', 'Ilse May', 'fullName'],
      ],
    ],
    [
      'Will Tarrel, a docker, said the quay was shut. “It is old,” said clerk Will Aske. Grant Dorn said it was not. Chase Dorn said it was.',
      [
        ['Will Tarrel, a docker', 'Will Tarrel', 'fullName'],
        ['clerk Will Aske', 'Will Aske', 'fullName'],
        ['Grant Dorn', 'Grant Dorn', 'fullName'],
        ['Chase Dorn', 'Chase Dorn', 'fullName'],
      ],
    ],
    ['Will Tarn pay? Ann Ortell said the quay was shut.', [['Ann Ortell', 'Ann Ortell', 'fullName']]],
    ['May Tarn rise. Ann Ortell said in May the quay was shut.', [['Ann Ortell', 'Ann Ortell', 'fullName']]],
  ],
  'bodies of somebody': [
    [
      'The office of Mayor Ilse Ortell said the quay was shut. The office of Governor Otto Dorn said it was open.',
      [
        ['The office of Mayor Ilse Ortell', 'Ilse Ortell’s office', 'unnamed'],
        ['The office of Governor Otto Dorn', 'Otto Dorn’s office', 'unnamed'],
      ],
    ],
    [
      'Ilse Ortell left Tarn. The Ortell campaign said the quay was shut. Mrs. Ortell’s 2016 campaign said it was old. The campaign said it would open.',
      [
        ['The Ortell campaign', 'Ilse Ortell’s campaign', 'unnamed'],
        ['Mrs. Ortell’s 2016 campaign', 'Ilse Ortell’s campaign', 'unnamed'],
        ['The campaign', 'Ilse Ortell’s campaign', 'institution'],
      ],
    ],
    [
      'Otto Dorn’s camp said the quay was shut. The migrants’ camp was full.',
      [['Otto Dorn’s camp', 'Otto Dorn’s camp', 'unnamed']],
    ],
    [
      'Jon Aske left Tarn University. The school said the quay was shut. He told of a copy of a letter. The letter said it was old.',
      [
        ['The school', 'Tarn University', 'institution'],
        ['The letter', 'letter', 'unnamed'],
      ],
    ],
  ],
  'names in part, and several with brackets': [
    [
      'Sir Otto Starrel said the quay was shut. “It is old,” Sir Otto added. Starrel said it would open.',
      [
        ['Sir Otto Starrel', 'Otto Starrel', 'fullName'],
        ['Sir Otto', 'Otto Starrel', 'fullName'],
        ['Starrel', 'Otto Starrel', 'fullName'],
      ],
    ],
    [
      'Ilo Aro Tano da Silva said the quay was shut. “It is old,” Tano said.',
      [
        ['Ilo Aro Tano da Silva', 'Ilo Aro Tano da Silva', 'fullName'],
        ['Tano', 'Ilo Aro Tano da Silva', 'fullName'],
      ],
    ],
    [
      'Sen. Ilse Ortell (D-Harl) and Rep. Otto Dorn, R-Tarn, said the quay was shut.',
      [['Sen. Ilse Ortell (D-Harl) and Rep. Otto Dorn, R-Tarn', 'Ilse Ortell + Otto Dorn', 'fullName']],
    ],
    [
      'Ilse Ortell said no boat was hurt. Belm-backed officials said the quay was shut.',
      [
        ['Ilse Ortell', 'Ilse Ortell', 'fullName'],
        ['Belm-backed officials', 'Belm-backed officials', 'unnamed'],
      ],
    ],
    ['Ilse Ortell said the quay was shut; Otto Dorn denies it.', [['Ilse Ortell', 'Ilse Ortell', 'fullName']]],
    [
      'Otto Skerris met the press. The Skerris campaign said the quay was shut.',
      [['The Skerris campaign', 'Otto Skerris’ campaign', 'unnamed']],
    ],
  ],
  'one of several of whom nothing is known': [
    [
      'The athlete said the test was old. A guard said the quay was shut. Her lawyers said they would appeal.',
      [
        ['The athlete', 'the athlete', 'unnamed'],
        ['A guard', 'a guard', 'unnamed'],
        ['Her lawyers', 'her lawyers', 'unnamed'],
      ],
    ],
    [
      'A guard said the quay was shut. Her lawyers said they would appeal.',
      [
        ['A guard', 'a guard', 'unnamed'],
        ['Her lawyers', 'a guard’s lawyers', 'unnamed'],
      ],
    ],
  ],
  'lists of names': [
    [
      'In a joint statement, France, Germany and Britain said the quay was shut. The United States, Japan and South Korea said it was old.',
      [
        ['France, Germany and Britain', 'France + Germany + Britain', 'fullName'],
        ['The United States, Japan and South Korea', 'United States + Japan + South Korea', 'fullName'],
      ],
    ],
    [
      'On Monday, Ilse Ortell, Otto Dorn and Jon Aske denied that the quay was shut.',
      [['Ilse Ortell, Otto Dorn and Jon Aske', 'Ilse Ortell + Otto Dorn + Jon Aske', 'fullName']],
    ],
    [
      'However, Ilse Ortell, Otto Dorn and other clerks said the quay was shut.',
      [['Ilse Ortell, Otto Dorn and other clerks', 'Ilse Ortell + Otto Dorn + other clerks', 'fullName + unnamed']],
    ],
    [
      'Ilse Ortell, the Quays and Harbours commissioner, said the quay was shut.',
      [['Ilse Ortell, the Quays and Harbours commissioner', 'Ilse Ortell', 'fullName']],
    ],
    [
      'Ilse Ortell, a judge, and Otto Dorn said the quay was shut.',
      [['Ilse Ortell, a judge, and Otto Dorn', 'Ilse Ortell + Otto Dorn', 'fullName']],
    ],
    ['Ilse Ortell, a judge, and a former mayor, said the quay was shut.', [['Ilse Ortell, a judge', 'Ilse Ortell', 'fullName']]],
  ],
  'a sentence that ends with X': [
    [
      '“It is shut,” Jon Aske wrote on X. Ilse Ortell left the quay. She said it was old.',
      [
        ['Jon Aske', 'Jon Aske', 'fullName'],
        ['She', 'Ilse Ortell', 'pronoun'],
      ],
    ],
    ['Ilse X. Ortell said the quay was shut.', [['Ilse X. Ortell', 'Ilse X. Ortell', 'fullName']]],
  ],
  'whoever did something': [
    [
      'The man who signed the letter said the quay was shut. A firm that built the mill said it was old. Two clerks who saw the boat denied that it was new.',
      [
        ['The man who signed the letter', 'the man who signed the letter', 'unnamed'],
        ['A firm that built the mill', 'firm that built the mill', 'unnamed'],
        ['Two clerks who saw the boat', 'two clerks who saw the boat', 'unnamed'],
      ],
    ],
    [
      'Officials who say the boat sank said the quay was shut. Jon Aske said that the boat had sunk.',
      [
        ['Officials', 'officials', 'unnamed'],
        ['Jon Aske', 'Jon Aske', 'fullName'],
      ],
    ],
    ['Skerry Air, the airline, said the quay was shut.', [['Skerry Air, the airline', 'Skerry Air', 'fullName']]],
  ],
  'names beside what they are': [
    [
      'The company, TMC, said the quay was shut. “It is old,” it said.',
      [
        ['The company, TMC', 'TMC', 'fullName'],
        ['it', 'TMC', 'pronoun'],
      ],
    ],
    [
      'Jon Aske said he was ill. Aske’s public defender, Ilse Ortell, denied that he had said so.',
      [
        ['Jon Aske', 'Jon Aske', 'fullName'],
        ['Aske’s public defender, Ilse Ortell', 'Ilse Ortell', 'fullName'],
      ],
    ],
    ['Officials dismissed claims by locals that the quay was shut.', [['locals', 'locals', 'unnamed']]],
  ],
  'initials, compounds and marks in names': [
    [
      'The WHO said no boat was hurt. The WHO’s chief scientist, Ilse Ortell, said the quay was shut. WHO Director-General Otto Dorn said it was old. IT’s head, Jon Aske, said no.',
      [
        ['The WHO', 'WHO', 'fullName'],
        ['The WHO’s chief scientist, Ilse Ortell', 'Ilse Ortell', 'fullName'],
        ['WHO Director-General Otto Dorn', 'Otto Dorn', 'fullName'],
      ],
    ],
    [
      'Tarrel & Sons said the quay was shut. Skerry & Dorn, which built it, said it was old.',
      [
        ['Tarrel & Sons', 'Tarrel & Sons', 'fullName'],
        ['Skerry & Dorn', 'Skerry & Dorn', 'fullName'],
      ],
    ],
    [
      'Editor-in-chief Ann Reyes said the quay was shut. Attorney-General Bo Tarrel said it was old.',
      [
        ['Editor-in-chief Ann Reyes', 'Ann Reyes', 'fullName'],
        ['Attorney-General Bo Tarrel', 'Bo Tarrel', 'fullName'],
      ],
    ],
    [
      'The U.S. State Department said the quay was shut. The UK government said it was old.',
      [
        ['The U.S. State Department', 'U.S. State Department', 'fullName'],
        ['The UK government', 'Britain', 'government'],
      ],
    ],
    ['Asked whether it was shut, Otto Dorn said no. “It will open,” Dorn said.', [['Dorn', 'Otto Dorn', 'fullName']]],
  ],
  'two candidates for one pronoun': [
    ['Bram Tolliver and Nils Arden met on the quay. He said it was shut.', [['He', null, null]]],
    ['The quay was shut. He said it was old.', [['He', null, null]]],
  ],
  'several who speak together': [
    [
      'Ann Ortell and Bram Tolliver said the quay was shut.',
      [['Ann Ortell and Bram Tolliver', 'Ann Ortell + Bram Tolliver', 'fullName']],
    ],
    [
      'The Port Office and the Carters Union said the quay was shut.',
      [['The Port Office and the Carters Union', 'Port Office + Carters Union', 'fullName']],
    ],
    [
      'Ann Ortell and two engineers said the quay was shut.',
      [['Ann Ortell and two engineers', 'Ann Ortell + two engineers', 'fullName + unnamed']],
    ],
  ],
  offices: [
    [
      'Health Minister Corda Wisk closed the wells. The minister said they were foul.',
      [['The minister', 'Corda Wisk', 'office']],
    ],
    ['Mayor Piet Sorrel opened the quay. “It is safe,” the mayor said.', [['the mayor', 'Piet Sorrel', 'office']]],
    [
      'Ilse Dorn, a spokeswoman for the port, opened the quay. The spokeswoman said it was safe.',
      [['The spokeswoman', 'Ilse Dorn', 'office']],
    ],
    [
      'Health Minister Corda Wisk met Water Minister Aldo Fenn. The health minister said the wells were foul.',
      [['The health minister', 'Corda Wisk', 'office']],
    ],
    [
      'Health Minister Corda Wisk met Water Minister Aldo Fenn. The minister said the wells were foul.',
      [['The minister', null, null]],
    ],
  ],
  'offices by their states': [
    [
      'Sen. Ilse Ortell (R-Vt.) met Sen. Otto Dorn (D-Fla.) on the quay. The Vermont senator said it was shut.',
      [['The Vermont senator', 'Ilse Ortell', 'office']],
    ],
    [
      'Gov. Otto Dorn of New Jersey came. Ilse Ortell said the quay was shut. The New Jersey governor said it was open.',
      [
        ['Ilse Ortell', 'Ilse Ortell', 'fullName'],
        ['The New Jersey governor', 'Otto Dorn', 'office'],
      ],
    ],
  ],
  'nouns in the place of a name': [
    [
      'Otto Dorn owns the quay. “It is mine,” Dorn said. The billionaire added that it was shut.',
      [
        ['Dorn', 'Otto Dorn', 'fullName'],
        ['The billionaire', 'Otto Dorn', 'epithet'],
      ],
    ],
    ['Ilse Ortell came to the quay. “It is shut,” the candidate said.', [['the candidate', 'Ilse Ortell', 'epithet']]],
    ['Ilse Ortell came to the quay. “It is shut,” the senator said.', [['the senator', 'Ilse Ortell', 'epithet']]],
    ['Ilse Ortell met Otto Dorn on the quay. “It is shut,” the businessman said.', [['the businessman', 'Otto Dorn', 'epithet']]],
    ['Ilse Ortell and Otto Dorn met on the quay. “It is shut,” the candidate said.', [['the candidate', null, null]]],
    ['“It is shut,” the billionaire said.', [['the billionaire', null, null]]],
  ],
  'bodies behind a noun': [
    [
      'The Vantry Health Ministry closed the wells. The ministry said they were foul.',
      [['The ministry', 'Vantry Health Ministry', 'institution']],
    ],
    [
      'The Coldwell Mining Company sold its pumps. The company said they were old.',
      [['The company', 'Coldwell Mining Company', 'institution']],
    ],
    [
      'A leaked report said the quay was rotten. The report said it would fall.',
      [
        ['A leaked report', 'leaked report', 'unnamed'],
        ['The report', 'leaked report', 'institution'],
      ],
    ],
    [
      'The Vantry Health Ministry met the Arden Relief Agency. The agency said the wells were foul.',
      [['The agency', 'Arden Relief Agency', 'institution']],
    ],
  ],
  'names with the noun for what they are': [
    ['The CONA news agency said the quay was shut.', [['The CONA news agency', 'CONA', 'bodyOfName']]],
    ['The Bellwether newspaper said the quay was shut.', [['The Bellwether newspaper', 'Bellwether', 'bodyOfName']]],
    [
      'The Larkspur television station said the quay was shut.',
      [['The Larkspur television station', 'Larkspur television', 'bodyOfName']],
    ],
  ],
  acronyms: [
    ['The NBWA said the quay was shut.', [['The NBWA', 'NBWA', 'fullName']]],
    [
      'The Northern Bridge Wardens Association (NBWA) closed the quay. The NBWA said it was old.',
      [['The NBWA', 'Northern Bridge Wardens Association', 'fullName']],
    ],
  ],
  governments: [
    ['The government of Tarnland said the quay was shut.', [['The government of Tarnland', 'Tarnland', 'government']]],
    ['The Norwegian government said the quay was shut.', [['The Norwegian government', 'Norway', 'government']]],
    [
      'Norway said the quay was shut. The Norwegian government said it was old.',
      [
        ['Norway', 'Norway', 'fullName'],
        ['The Norwegian government', 'Norway', 'government'],
      ],
    ],
    ['Norway’s government said the quay was shut.', [['Norway’s government', 'Norway', 'government']]],
    [
      'Oslo said the quay was shut. Norway said it was old.',
      [
        ['Oslo', 'Norway', 'fullName'],
        ['Norway', 'Norway', 'fullName'],
      ],
    ],
  ],
  'unnamed speakers': [
    ['Three officials said the quay was shut.', [['Three officials', 'three officials', 'unnamed']]],
    ['A Western diplomat said the quay was shut.', [['A Western diplomat', 'a Western diplomat', 'unnamed']]],
    ['State media said the quay was shut.', [['State media', 'state media', 'unnamed']]],
    [
      'Officials said the quay was shut. Officials said it was old.',
      [
        ['Officials', 'officials', 'unnamed'],
        ['Officials', 'officials', 'unnamed'],
      ],
    ],
    [
      'A diplomat said the quay was shut. Another diplomat said it was open.',
      [
        ['A diplomat', 'a diplomat', 'unnamed'],
        ['Another diplomat', 'another diplomat', 'unnamed'],
      ],
    ],
  ],
  'two who are taken up by `both`': [
    [
      'A port official said the quay was shut. A customs official said it was old. Both officials said it was safe.',
      [
        ['A port official', 'a port official', 'unnamed'],
        ['A customs official', 'a customs official', 'unnamed'],
        ['Both officials', 'a port official + a customs official', 'both'],
      ],
    ],
    [
      'Ilse Ortell said the quay was shut. Anna Dorn said it was old. Both women said it was safe.',
      [
        ['Ilse Ortell', 'Ilse Ortell', 'fullName'],
        ['Anna Dorn', 'Anna Dorn', 'fullName'],
        ['Both women', 'Ilse Ortell + Anna Dorn', 'both'],
      ],
    ],
    [
      'Sen. Ilse Ortell said the quay was shut. Sen. Otto Dorn said it was old. Both senators said it was safe.',
      [
        ['Sen. Ilse Ortell', 'Ilse Ortell', 'fullName'],
        ['Sen. Otto Dorn', 'Otto Dorn', 'fullName'],
        ['Both senators', 'Ilse Ortell + Otto Dorn', 'both'],
      ],
    ],
  ],
  'what tells an unnamed speaker from others': [
    [
      'According to three people who have read the letter, the quay was shut. One of the people said it was old.',
      [
        ['three people', 'three people who have read the letter', 'unnamed'],
        ['One of the people', 'one of three people who have read the letter', 'unnamed'],
      ],
    ],
    [
      'Three officials said the quay was shut. The gate was open, one of them said.',
      [
        ['Three officials', 'three officials', 'unnamed'],
        ['one of them', 'one of three officials', 'unnamed'],
      ],
    ],
    [
      'An inspector who signed the log came. The inspector said the quay was shut.',
      [['The inspector', 'an inspector who signed the log came', 'unnamed']],
    ],
    ['60 percent of voters said the quay was shut.', [['60 percent of voters', '60 percent of voters', 'unnamed']]],
    ['Some Norwegians said the quay was shut.', [['Some Norwegians', 'some Norwegians', 'unnamed']]],
  ],
  'bodies of which only the name is known': [
    [
      'TMC sold its pumps to Tarn. TMC is old. It is owned by Tarn. TMC closed. The company said they were old.',
      [['The company', 'TMC', 'institution']],
    ],
    [
      'A new poll of voters said the quay was old. The survey also said it was safe.',
      [
        ['A new poll of voters', 'new poll of voters', 'unnamed'],
        ['The survey', 'new poll of voters', 'institution'],
      ],
    ],
  ],
  'sources that were heard before': [
    [
      'A customs source said the quay was shut. The source said it was old.',
      [
        ['A customs source', 'a customs source', 'unnamed'],
        ['The source', 'a customs source', 'knownSource'],
      ],
    ],
    [
      'Two officials said the quay was shut. Both officials said it was old.',
      [
        ['Two officials', 'two officials', 'unnamed'],
        ['Both officials', 'two officials', 'knownSource'],
      ],
    ],
    [
      'A Western diplomat said the quay was shut. A farmer said it was open. The diplomat said it was old.',
      [
        ['A Western diplomat', 'a Western diplomat', 'unnamed'],
        ['A farmer', 'a farmer', 'unnamed'],
        ['The diplomat', 'a Western diplomat', 'knownSource'],
      ],
    ],
    [
      'A customs source said the quay was shut. A police source said it was open. A lawyer said it was old. The source said it was safe.',
      [
        ['A customs source', 'a customs source', 'unnamed'],
        ['A police source', 'a police source', 'unnamed'],
        ['A lawyer', 'a lawyer', 'unnamed'],
        ['The source', null, null],
      ],
    ],
  ],
  'quotes that stand alone': [
    [
      '“The quay is shut,” said Ann Ortell.\n\n“It will open in May.”',
      [
        ['Ann Ortell', 'Ann Ortell', 'fullName'],
        [null, 'Ann Ortell', 'lastSpeaker'],
      ],
    ],
    [
      '“The quay is shut,” a port official said.\n\n“It will open in May.”\n\n“Nobody was hurt at all.”',
      [
        ['a port official', 'a port official', 'unnamed'],
        [null, 'a port official', 'lastSpeaker'],
        [null, 'a port official', 'lastSpeaker'],
      ],
    ],
    [
      'Ann Ortell said: “The quay is shut.\n\n“It will open in May.”',
      [
        ['Ann Ortell', 'Ann Ortell', 'fullName'],
        [null, 'Ann Ortell', 'lastSpeaker'],
      ],
    ],
    [
      'Nils Arden met Otto Arden on the quay. “It is shut,” said Arden.\n\n“It will open in May.”',
      [
        ['Arden', null, null],
        [null, null, null],
      ],
    ],
  ],
};
