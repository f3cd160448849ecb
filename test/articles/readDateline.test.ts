import { describe, expect, test } from 'vitest';
import { readDateline } from '#articles/readDateline.ts';
import { agencies } from '#lexicon/agencies.ts';
import { months } from '#lexicon/months.ts';

function read(line: string, bare = false) {
  const reading = readDateline(line, { start: 0, end: line.length }, bare);
  return (
    reading && [
      reading.dateline.place,
      reading.dateline.agency,
      reading.dateline.date,
      line.slice(reading.body.start, reading.body.end),
    ]
  );
}

describe('readDateline', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['PORT VELL (Reuters) – The ferry left.', 'PORT VELL', 'Reuters', null],
    ['PORT VELL, Sarn (Reuters) – The ferry left.', 'PORT VELL, Sarn', 'Reuters', null],
    ['PORT VELL/SARN (Reuters) – The ferry left.', 'PORT VELL/SARN', 'Reuters', null],
    ['(Reuters) – The ferry left.', null, 'Reuters', null],
    ['(ANSA) - PORT VELL, SEPT 3 - The ferry left.', 'PORT VELL', 'ANSA', 'SEPT 3'],
    ['(ANSA) - PORT VELL - The ferry left.', 'PORT VELL', 'ANSA', null],
    ['PORT VELL, MAY 3 (Reuters) - The ferry left.', 'PORT VELL', 'Reuters', 'MAY 3'],
    ['May 3 (Reuters) - The ferry left.', null, 'Reuters', 'May 3'],
    ['PORT VELL, May 3 (Reuters) - The ferry left.', 'PORT VELL', 'Reuters', 'May 3'],
    ['PORT VELL, 3 May 2026 (AFP) - The ferry left.', 'PORT VELL', 'AFP', '3 May 2026'],
    ['OLM, N.S., Sept. 26 (UPI) — The ferry left.', 'OLM, N.S.', 'UPI', 'Sept. 26'],
    ['OLM, N.S. (AP) — The ferry left.', 'OLM, N.S.', 'AP', null],
    ['ST. OLM (AP) _ The ferry left.', 'ST. OLM', 'AP', null],
    ['Port Vell (dpa) - The ferry left.', 'Port Vell', 'dpa', null],
    ['PORT VELL, May 3. /TASS/. The ferry left.', 'PORT VELL', 'TASS', 'May 3'],
    ['AL-SARN (AFP/Reuters) — The ferry left.', 'AL-SARN', 'AFP/Reuters', null],
    ['PORT VELL (Northwire) – The ferry left.', 'PORT VELL', 'Northwire', null],
    ['PORT\u00a0VELL (REUTERS)\u00a0–\u00a0The ferry left.', 'PORT\u00a0VELL', 'REUTERS', null],
  ])('%s', (line, place, agency, date) => {
    expect(read(line)).toEqual([place, agency, date, 'The ferry left.']);
  });

  test.each([
    'The ferry (an old one) – the last of its kind – left.',
    'Reuters (the agency) reported it.',
    'HARBOUR (or what is left of it) – a report.',
    'The board met (again) on Tuesday.',
    '(Editing by Ann Merrow)',
    'PORT VELL — The ferry left.',
    '(',
    '',
  ])('is no dateline: %s', (line) => {
    expect(read(line)).toBeNull();
  });

  test('a bare place counts only where an article opens, and with a capital behind the dash', () => {
    expect(read('PORT VELL, Sarn — The ferry left.', true)).toEqual(['PORT VELL, Sarn', null, null, 'The ferry left.']);
    expect(read('PORT VELL, May 3 - The ferry left.', true)).toEqual(['PORT VELL', null, 'May 3', 'The ferry left.']);
    expect(read('FERRIES – and their masters – left.', true)).toBeNull();
    expect(read('The ferry — The Swan — left.', true)).toBeNull();
  });

  test.each(agencies.map((agency) => [agency.name, agency] as const))('knows %s by its own example', (_, agency) => {
    const found = read(agency.example);
    expect(agency.forms).toContain(found?.[1]);
    expect(found?.[3]).toMatch(/The ferry left\.$/);
  });

  test.each(months.map((month) => [month.name, month] as const))('knows %s by its own example and in every form', (_, month) => {
    expect(month.forms.some((form) => String(read(month.example)?.[2]).includes(form))).toBe(true);
    for (const form of month.forms) expect(read(`PORT VELL, ${form} 3 (Reuters) – The ferry left.`)?.[2]).toBe(`${form} 3`);
  });
});
