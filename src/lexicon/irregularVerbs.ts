/** Verbs that do not take -ed: base, past, participle; two verbs of one base with both (`they lay there`, `they lied`). */
export const irregularVerbs = `
  arise arose arisen | awake awoke awoken | bear bore borne | beat beat beaten | become became become
  begin began begun | bend bent bent | bet bet bet | bid bid bid | bind bound bound | bite bit bitten | bleed bled bled
  blow blew blown | break broke broken | breed bred bred | bring brought brought | build built built | burst burst burst
  buy bought bought | cast cast cast | catch caught caught | choose chose chosen | cling clung clung | come came come
  cost cost cost | creep crept crept | cut cut cut | deal dealt dealt | dig dug dug | draw drew drawn
  drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed fed | feel felt felt
  fight fought fought | find found found | flee fled fled | fly flew flown | forbid forbade forbidden
  foresee foresaw foreseen | foretell foretold foretold | forget forgot forgotten | forgive forgave forgiven
  freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown | hang hung hung hanged hanged
  hear heard heard | hide hid hidden | hit hit hit | hold held held | hurt hurt hurt | keep kept kept
  kneel knelt knelt | know knew known | lay laid laid | lead led led | leave left left | lend lent lent | let let let
  lie lay lain lied lied | lose lost lost | make made made | mean meant meant | meet met met | mislay mislaid mislaid
  mislead misled misled | misread misread misread | misspeak misspoke misspoken | outsell outsold outsold
  overcome overcame overcome | overdo overdid overdone | overhear overheard overheard | overrun overran overrun
  oversee oversaw overseen | oversleep overslept overslept | overtake overtook overtaken
  overthrow overthrew overthrown | pay paid paid | prove proved proven | put put put | quit quit quit | read read read
  rebuild rebuilt rebuilt | ride rode ridden | ring rang rung | rise rose risen | run ran run | say said said
  see saw seen | seek sought sought | sell sold sold | send sent sent | set set set | shake shook shaken
  shed shed shed | shine shone shone shined shined | shoot shot shot | show showed shown | shrink shrank shrunk | shut shut shut
  sing sang sung | sink sank sunk | sit sat sat | sleep slept slept | slide slid slid | slit slit slit
  speak spoke spoken | speed sped sped | spend spent spent | spin spun spun | split split split | spread spread spread
  stand stood stood | steal stole stolen | stick stuck stuck | stink stank stunk | strike struck struck
  strive strove striven | swear swore sworn | sweep swept swept | swim swam swum | swing swung swung | take took taken
  teach taught taught | tear tore torn | tell told told | think thought thought | throw threw thrown
  undergo underwent undergone | understand understood understood | undertake undertook undertaken
  underwrite underwrote underwritten | undo undid undone | uphold upheld upheld | upset upset upset | wake woke woken
  wear wore worn | weave wove woven | win won won | wind wound wound | withdraw withdrew withdrawn
  withhold withheld withheld | withstand withstood withstood | wring wrung wrung | write wrote written
`;
