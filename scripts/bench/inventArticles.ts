import type { Document } from '#intake/document.ts';
import { type InventedClaim, inventClaim } from './inventClaim.ts';
import { inventName, NAMES } from './inventName.ts';
import { type Dice, makeDice } from './makeDice.ts';

const FIRST_NAMES = ['Ilse', 'Matis', 'Anneth', 'Corin', 'Tessa', 'Pavo', 'Mira', 'Oskar', 'Edda', 'Harrow', 'Sila', 'Ned'];
const TITLES = ['Foreign Minister', 'Water Minister', 'Mayor', 'Governor', 'General', 'Senator', 'Ambassador', 'Professor'];
const ROLES = ['a port engineer', 'head of the fishermen’s union', 'a teacher', 'the owner of a mill', 'a member of the council'];
const UNNAMED = ['a Western diplomat', 'an official close to the talks', 'two of the guards', 'a person who saw the report'];
const AGENCIES = ['Reuters', 'AP', 'AFP'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ASIDES = [
  'The road along the coast was shut for most of the day, and buses took the long way round by the hills.',
  'Prices of grain rose by a tenth in the markets of the plain, traders at the exchange found.',
  'It was the third quarrel of its kind this year, after two in the spring that ended in court.',
  'Rain had fallen for a week, and the lower streets of the town stood under water.',
  'About four thousand people live in the villages between the two towns, most of them from fishing and from the sale of timber.',
  'Both sides signed a treaty nine years ago that leaves the fishing grounds to the north and the salt works to the south.',
];

/** Claims of one article, and of a hundred how many were made by an article before. */
const CLAIMS = 11;
const REPEATED = 5;
/** How many articles back what was said before is told again: those of about a day, as news does. */
const REMEMBERED = 300;
/** Milliseconds: when the first article was published, and how long behind it the next. */
const FIRST = Date.UTC(2031, 0, 1);
const STEP = 5 * 60_000;

/**
 * Invents wire articles of two to three thousand characters, with about twelve quotes and two denials each. A few claims in a hundred were made by an article
 * before; ministers speak often, and most others once. The article of a number is the same in every run, whichever came before it.
 *
 * @param count how many; @param first the number of the first
 */
export function* inventArticles(count: number, first = 0): Generator<Document> {
  for (let number = first; number < first + count; number += 1) yield inventArticle(number);
}

function inventArticle(number: number): Document {
  const pick = makeDice(number);
  const publisher = `${inventName(pick(40))} Post`;
  return {
    id: `invented-${number}`,
    text: write(number, pick),
    file: 'invented.jsonl',
    line: number + 1,
    publisher,
    url: `https://news.example/${number}`,
    publishedAt: new Date(FIRST + number * STEP).toISOString(),
  };
}

function write(number: number, pick: Dice): string {
  const claims = Array.from({ length: CLAIMS }, (_, index) => inventClaim(claimNumber(number, index, pick)));
  const next = (): InventedClaim => claims.pop() ?? inventClaim(number);
  const [accusation, denied] = [next(), next()];
  const place = inventName(pick(NAMES));
  const [minister, other, witness] = [inventOfficial(pick), inventOfficial(pick), inventPerson(pick)];
  const day = one(DAYS, pick);
  const role = one(ROLES, pick);
  const paragraphs = [
    `${place.toUpperCase()} (${one(AGENCIES, pick)}) – ${minister.title} ${minister.name} on ${day} accused ${accusation.accused}, days before talks that were to end a quarrel of many years.`,
    `“${next().told}, and everybody here has seen it,” ${minister.surname} told reporters in ${place}. “We have asked for an answer and have been given none.”`,
    `${one(ASIDES, pick)} ${one(ASIDES, pick)}`,
    `${other.title} ${other.name} denied that ${denied.before}. “That is not true, and they know it,” ${other.surname} said in a statement.`,
    `${witness.name}, ${role}, said ${next().told} on ${day}.`,
    `“My father worked there for thirty years,” ${witness.surname} said. “I never thought that ${next().told}.”`,
    `According to ${one(UNNAMED, pick)}, ${next().told} long before the talks began.`,
    `${one(ASIDES, pick)} ${inventName(pick(NAMES))} had said in May that ${next().told}.`,
    `The ${inventName(pick(NAMES))} Commission declined to comment. ${one(ASIDES, pick)}`,
    `${minister.surname} added that ${next().told}. ${pick(2) === 0 ? `${other.surname} said ${next().negated}.` : `${other.surname} told the ${inventName(pick(40))} Post that ${next().told}.`}`,
    `${one(ASIDES, pick)} A court in ${inventName(pick(NAMES))} is to hear both of them on ${one(DAYS, pick)}, and a ruling is expected before the end of the month.`,
    `“Nobody asked us before ${next().before},” said ${inventPerson(pick).name}, ${one(ROLES, pick)}.`,
    `(Reporting by ${inventPerson(pick).name}; Additional reporting by ${inventPerson(pick).name} in ${place}; Editing by ${inventPerson(pick).name})`,
  ];
  return `${place} at odds with its neighbours over what happened on ${day}\n\n${paragraphs.join('\n\n')}\n`;
}

/** The number of the claim that an article makes in a place: one of its own, or one that an article before it made, of late rather than long ago. */
function claimNumber(article: number, index: number, pick: Dice): number {
  if (article === 0 || pick(100) >= REPEATED) return article * CLAIMS + index;
  const back = 1 + Math.floor(pick(Math.min(article, REMEMBERED)) * (pick(1000) / 1000));
  return (article - back) * CLAIMS + pick(CLAIMS);
}

/** Ministers and the like are few, and some of them are in the news far more often than others. */
function inventOfficial(pick: Dice): { title: string; name: string; surname: string } {
  const rank = Math.floor((pick(1000) * pick(1000)) / 500);
  const surname = inventName((rank * 7) % NAMES);
  return {
    title: TITLES[rank % TITLES.length] ?? 'Mayor',
    name: `${FIRST_NAMES[rank % FIRST_NAMES.length]} ${surname}`,
    surname,
  };
}

function inventPerson(pick: Dice): { name: string; surname: string } {
  const surname = inventName(pick(NAMES));
  return { name: `${one(FIRST_NAMES, pick)} ${surname}`, surname };
}

function one(words: readonly string[], pick: Dice): string {
  return words[pick(words.length)] ?? '';
}
