/**
 * Nouns for people by the office that they hold: the head of an unnamed source, and with a capital a title before a name. Singular; the plural is made
 * from it.
 */
export const roles = `
  official diplomat spokesman spokeswoman spokesperson adviser advisor aide analyst expert commander officer general colonel captain admiral medic brigadier commodore
  lieutenant sergeant corporal judge minister president premier chancellor senator lawmaker legislator deputy governor mayor councillor
  councilman councilwoman councilmember congressman congresswoman assemblyman assemblywoman assemblymember alderman alderwoman
  supervisor selectman representative ambassador envoy secretary leader chief head director chairman chairwoman chairperson chair
  founder owner manager executive president-elect nominee candidate politician professor scientist historian economist doctor nurse
  lawyer attorney prosecutor journalist reporter columnist correspondent editor author writer blogger investigator inspector regulator
  mediator negotiator brother sister father mother king queen prince princess sheikh emir pope bishop archbishop cardinal imam cleric
  priest pastor rabbi ayatollah pollster strategist consultant operative policeman policewoman detective sheriff constable trooper
  commissioner coordinator controller treasurer counsel solicitor barrister advocate ombudsman auditor recorder superintendent trustee
  harbormaster coroner host moderator anchor chairman-designate vice-president co-chair co-founder vice-chair vice-chairman designer
  coach trainer musician singer actor actress architect surveyor conductor agent clerk registrar notary bailiff duke duchess baron
  countess earl sultan vicar dean deacon monk nun chaplain headmaster principal provost rector lecturer intern cadet foreman activist
  rebel co-author co-host co-director undersecretary secretary-treasurer
`;

/** Nouns for people by what they are or do, none of them a title with a capital (`Tim Cook`, `Hunter Ortell`, `Marine Works`). */
export const people = `
  hurdler rower skier gymnast batsman bowler quarterback skater climber weightlifter archer fencer snowboarder surfer umpire linesman commuter beekeeper grocer cobbler seamstress locksmith undertaker florist forester bookkeeper paralegal archivist
  source justice family household adult teen kid couple child observer soldier fighter militant resident villager witness worker employee member critic supporter opponent proponent
  opposition researcher scholar engineer physician teacher student farmer fisherman driver pilot monitor delegate campaigner organizer
  organiser volunteer voter protester demonstrator survivor victim relative neighbour neighbor friend colleague son daughter husband
  wife widow person man woman boy girl people men women trader banker investor shareholder broker staffer insider veteran prisoner
  detainee refugee migrant passenger shopkeeper shopper citizen operator technician welder docker guard pharmacist chemist
  microbiologist epidemiologist hydrologist geologist ecologist skipper sailor unionist steward elder mukhtar chieftain warlord
  announcer dealer supplier contractor landlord tenant user player athlete builder baker butcher carpenter mason plumber electrician
  cook chef waiter waitress barber tailor weaver miller blacksmith printer bookseller librarian curator artist painter planner
  accountant cashier receptionist janitor cleaner porter guide hunter shepherd herder gardener grower rancher miner logger deckhand
  stewardess attendant courier messenger postman firefighter paramedic lifeguard ranger warden jailer usher juror defendant plaintiff
  suspect convict bystander onlooker eyewitness realtor lodger sexton verger apprentice trainee recruit alumnus assailant attacker
  attendee aunt biographer boss boyfriend businessman businesswoman caller challenger classmate client climatologist co-worker comedian
  commentator constituent consumer contender contributor cousin coworker customer demographer donor entrepreneur ethicist evangelist
  exile fan fiance fiancee filmmaker front-runner frontrunner fundraiser girlfriend graduate grandfather grandmother grandson
  granddaughter gunman hacker homeowner housewife immigrant incumbent industrialist informant insurgent laborer labourer leaker lobbyist
  magnate mechanic meteorologist mogul motorist nephew niece novelist panelist parent participant partner philanthropist philosopher
  physicist playwright poet predecessor psychiatrist psychologist publicist pundit rapper reader rescuer respondent retiree rigger rival
  roommate screenwriter settler shooter sociologist speechwriter spouse statistician successor superdelegate surrogate taxpayer teammate
  teenager theologian tourist traveler traveller tycoon uncle underwriter viewer whistleblower whistle-blower billionaire millionaire
  dissident defector deserter scribe spy statesman stockbroker storyteller strongman subcontractor superstar surgeon adjudicator
  arbitrator archaeologist anthropologist astronomer astronaut biologist botanist cartographer censor churchgoer caucusgoer clergyman
  clergywoman congregant cowboy creator cyclist cynic devotee doorman draftsman escapee ex-officer ex-soldier ex-president ex-minister
  ex-wife ex-husband ex-aide ex-official ex-employee exorcist facilitator forecaster gambler genealogist grandparent guardian
  hairdresser heiress helper hobbyist hostage housekeeper humorist idealist illustrator imitator impersonator importer exporter
  infantryman inhabitant inmate innkeeper instructor interpreter interrogator interviewer interviewee inventor jeweller kidnapper
  landowner layman liberal libertarian linguist loyalist machinist maid marcher marine mathematician mayor-elect merchant midwife
  millennial minder missionary mourner muslim christian catholic jew evangelical protestant latino hispanic neuroscientist novice
  oceanographer officeholder optician orphan paratrooper parishioner passer-by patient patron peasant pedestrian pensioner performer
  pessimist picketer pioneer planter policymaker populist producer programmer progressive promoter proprietor publisher purist racegoer
  realist recipient reformer republican democrat conservative rioter scavenger seaman secularist seller sergeant-at-arms servant
  serviceman servicewoman skeptic sceptic socialist specialist spectator sponsor stakeholder standard-bearer stenographer stockholder
  subscriber swimmer sympathizer tactician theorist thinker tipster toddler translator treasurer-elect trucker tutor typist
  undergraduate utopian vendor visitor watchman wrestler youngster zealot separatist socialite texan ohioan californian floridian iowan
  heir youth dentist roofer bricklayer joiner gamekeeper carer caretaker headteacher headmistress publican magistrate garda goalkeeper striker
  midfielder footballer winger referee complainant claimant stepfather stepmother stepson stepdaughter godfather godmother godson goddaughter nanny
  babysitter landlady beautician toxicologist pathologist radiologist oncologist cardiologist virologist immunologist psychotherapist counsellor
  counselor childminder lorry-driver schoolboy schoolgirl pupil barman barmaid bartender busker ally winner champion medallist medalist finalist runner-up team-mate sprinter golfer boxer jockey
`;

/** The nouns among them that are printed with a capital wherever they stand. */
export const adherents: ReadonlySet<string> = new Set(
  'democrat republican muslim christian catholic jew evangelical protestant latino hispanic marine texan ohioan californian floridian iowan'.split(
    ' ',
  ),
);
