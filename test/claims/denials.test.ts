import { describe, expect, test } from 'vitest';
import { readWire } from '#read.ts';
import { testsOf } from '../knownFailures.ts';

const { testOf, orphans } = testsOf('denials');

/** The form of a denial, who denies, and the words of the claims that it is linked with. */
type Answer = readonly [form: string, who: string, ...claims: string[]];

function denialsOf(text: string): Answer[] {
  return readWire(text).articles.flatMap(({ denials }) =>
    denials.map(
      ({ form, by, targets }): Answer => [
        form,
        by.map(({ speaker }) => speaker.name).join(' + '),
        ...targets.map(({ quote, text: words }) => quote?.quote.text ?? words),
      ],
    ),
  );
}

const claim = 'Inspector Bea Torrance said builder Cole Manders forged the papers of the bridge.';
const words = 'builder Cole Manders forged the papers of the bridge';

const cases: Readonly<Record<string, readonly (readonly [text: string, answers: readonly Answer[]])[]>> = {
  denied: [
    [`${claim} Manders denied that he forged the papers.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders denied it.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders has denied the allegation.`, [['DENIED', 'Cole Manders', words]]],
    [`${claim} Manders refuted the claim.`, [['DENIED', 'Cole Manders', words]]],
  ],
  rejected: [
    [`${claim} Manders rejected the accusation.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders dismissed her claim as “a fairy tale”.`, [['REJECTED', 'Cole Manders', words]]],
    [`${claim} Manders called the allegation baseless.`, [['REJECTED', 'Cole Manders', words]]],
  ],
  'declined to comment': [
    [`${claim} Manders declined to comment on the papers.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Manders refused to answer questions about the papers.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
    [`${claim} Asked about the papers, Manders would not comment.`, [['DECLINED_TO_COMMENT', 'Cole Manders', words]]],
  ],
  'no response': [
    [`${claim} Manders did not respond to a request for comment on the papers.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} There was no immediate comment from Manders.`, [['NO_RESPONSE', 'Cole Manders', words]]],
    [`${claim} Manders could not be reached for comment.`, [['NO_RESPONSE', 'Cole Manders', words]]],
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
    'The sluice of Harl was opened on Sunday, Jon Aske said. The mill of Keld was not opened on Sunday, Sunniva Dahl said.',
    'The sluice of Harl was opened on Sunday, Jon Aske said. The sluice of Harl was old, Sunniva Dahl said.',
    'The sluice of Harl was opened on Sunday, Jon Aske said. The sluice of Harl was not opened on Monday, Jon Aske said.',
  ])('not by what is about something else: %s', (text) => expect(denialsOf(text)).toEqual([]));
});

test('every known failure is a test', () => expect(orphans()).toEqual([]));
