/** Nouns for people by what they are or do: the head of an unnamed source, and a title before a name. Singular; the plural is made from it. */
export const roles = `
  source official diplomat spokesman spokeswoman spokesperson adviser advisor aide analyst expert observer commander officer general colonel
  captain lieutenant sergeant soldier fighter rebel militant activist resident villager witness worker employee lawyer attorney prosecutor
  judge minister president premier chancellor senator lawmaker legislator deputy governor mayor councillor councilman congressman
  congresswoman representative ambassador envoy secretary leader chief head director chairman chairwoman chairperson chair founder owner
  manager executive president-elect nominee candidate politician member critic supporter opponent proponent opposition professor scientist
  researcher scholar historian economist engineer doctor nurse physician teacher student farmer fisherman driver pilot journalist reporter
  columnist correspondent editor author writer blogger investigator inspector regulator monitor mediator negotiator delegate campaigner
  organizer organiser volunteer voter protester demonstrator survivor victim relative neighbour neighbor friend colleague brother sister
  father mother son daughter husband wife widow king queen prince princess sheikh emir pope bishop archbishop cardinal imam cleric priest
  pastor rabbi ayatollah person man woman boy girl people men women trader banker investor shareholder broker pollster strategist consultant
  operative staffer insider veteran prisoner detainee refugee migrant passenger shopkeeper shopper citizen operator technician welder docker
  guard policeman policewoman detective sheriff commissioner coordinator controller treasurer counsel solicitor barrister advocate ombudsman
  auditor pharmacist chemist microbiologist epidemiologist hydrologist geologist ecologist harbormaster skipper sailor foreman unionist
  steward elder mukhtar chieftain warlord coroner host moderator anchor announcer chairman-designate vice-president co-chair co-founder
  designer dealer supplier contractor landlord tenant user player coach trainer athlete builder baker butcher carpenter mason plumber
  electrician cook chef waiter waitress barber tailor weaver miller blacksmith printer bookseller librarian curator artist painter musician
  singer actor actress architect surveyor planner accountant cashier receptionist janitor cleaner porter guide hunter shepherd herder gardener
  grower rancher miner logger deckhand stewardess attendant conductor courier messenger postman firefighter paramedic lifeguard ranger warden
  jailer clerk registrar notary bailiff usher juror defendant plaintiff suspect convict bystander onlooker eyewitness agent realtor lodger
  duke duchess baron countess earl sultan sexton verger vicar dean deacon monk nun chaplain headmaster principal lecturer apprentice trainee
  intern recruit cadet
`;
