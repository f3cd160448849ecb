import { expect, test } from 'vitest';
import { outletName } from '#sources/outletName.ts';

test.each([
  ['The Associated Press', 'AP'],
  ['Associated Press', 'AP'],
  ['AP', 'AP'],
  ['Agence France Presse', 'AFP'],
  ['Thomson Reuters', 'Reuters'],
  // A house of its own is another source, and so is who is called like an agency in other letters.
  ['Thomson Reuters Foundation', 'Thomson Reuters Foundation'],
  ['Sputnik', 'Sputnik'],
  ['ap', 'ap'],
  ['The Elan Gazette', 'The Elan Gazette'],
])('%s is the outlet %s', (printed, name) => {
  expect(outletName(printed)).toBe(name);
});
