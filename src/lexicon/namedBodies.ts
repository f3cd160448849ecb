import { agencies } from './agencies.ts';
import { companies } from './bodyNouns.ts';
import { outlets } from './outlets.ts';

type Kind = 'GOVERNMENT' | 'ORGANIZATION' | 'OUTLET' | 'GROUP';

/**
 * Houses and bodies whose name does not say what they are, each row a kind and its names in small letters, without an article. A house that stands for a
 * country's whole government is in `countries` instead.
 */
const rows: readonly (readonly [kind: Kind, names: string])[] = [
  [
    'GOVERNMENT',
    `white house | pentagon | state department | fbi | f.b.i. | federal bureau of investigation | cia | c.i.a. | central intelligence agency | nsa | n.s.a. |
    national security agency | irs | i.r.s. | internal revenue service | epa | e.p.a. | environmental protection agency | fda | f.d.a. |
    food and drug administration | faa | f.a.a. | cdc | dhs | homeland security | doj | nasa | fema | secret service | coast guard | census bureau |
    bureau of labor statistics | congressional budget office | government accountability office | federal reserve | securities and exchange commission |
    federal election commission | federal trade commission | federal communications commission | u.s. geological survey | downing street | capitol hill`,
  ],
  [
    'ORGANIZATION',
    `european union | united nations | u.n. | nato | general security | internal security | democratic party | republican party | gop | labour party | dnc |
    rnc | democratic national committee | republican national committee | naacp | aclu | nra | afl-cio | aipac | judicial watch | wikileaks |
    planned parenthood |
    amnesty international | oxfam | greenpeace | gallup | quinnipiac | brookings institution | human rights watch | wall street | save the children | feed the children |
    rock the vote | doctors without borders | médecins sans frontières | medecins sans frontieres | reporters without borders |
    mothers against drunk driving | black lives matter`,
  ],
  [
    'GROUP',
    `islamic state | isis | isil | daesh | al qaeda | al-qaeda | al qaida | taliban | hezbollah | hizbollah | hamas | islamic jihad | boko haram | al-shabaab |
    al shabaab | nusra front | al-nusra front | ku klux klan | farc | pkk | ypg | houthis | muslim brotherhood`,
  ],
  [
    'OUTLET',
    `wall street journal | bbc | cnn | npr | bloomberg | nbc news | abc news | abc | cbs news | fox | fox news | fox news channel | espn | sky
    news | channel 4 | al jazeera | al arabiya | al-manar | russia today | sputnik | breitbart news | huffington post | buzzfeed news | vox
    | drudge report | national review | new yorker | forbes | us weekly | gawker | mashable | new york times | washington post | los angeles
    times | boston globe | chicago tribune | chicago sun-times | miami herald | dallas morning news | houston chronicle | philadelphia
    inquirer | denver post | des moines register | union leader | new hampshire union leader | new york post | new york daily news | daily
    news | arizona republic | plain dealer | star tribune | times of israel | global times | people's daily | asahi shimbun | yomiuri
    shimbun | times of india | globe and mail | realclearpolitics | real clear politics | fivethirtyeight | factcheck.org | politifact |
    meet the press | face the nation | 60 minutes | western journalism | washington times | daily wire | talking points memo`,
  ],
];

const kinds = new Map<string, Kind>();
for (const name of companies) kinds.set(name, 'ORGANIZATION');
for (const { forms } of agencies) for (const form of forms) kinds.set(form.toLowerCase().replace(/^the /, ''), 'OUTLET');
for (const name of outlets) kinds.set(name, 'OUTLET');
// `EPA` is an agency of photographers too, but speaks as the other one.
for (const [kind, names] of rows) for (const name of names.trim().split(/\s*\|\s*/)) kinds.set(name, kind);

/** What a body is, by its name in small letters and without an article. */
export const namedBodies: ReadonlyMap<string, Kind> = kinds;

/** Outlets whose name is a plain word: with a capital that no sentence gave them, or behind `the`. */
export const plainOutlets: ReadonlySet<string> = new Set(
  'time people fortune wired vice slate salon variety quartz hill atlantic economist guardian independent blaze intercept nation federalist hindu dawn'.split(
    ' ',
  ),
);
