import { expect, test } from 'vitest';
import { isKnownByName } from '#sources/isKnownByName.ts';
import type { SourceKind } from '#sources/source.ts';

test.each<[SourceKind, string]>([
  ['OUTLET', 'Reuters'],
  ['OUTLET', 'The Vessen Mail'],
  ['OUTLET', 'Hestrian state radio'],
  ['OUTLET', 'Radio Skerry'],
  ['OUTLET', 'Karsenian public radio'],
  ['SOCIAL', 'Twitter'],
  ['BROADCAST', 'Plain Dealing'],
  ['DOCUMENT', 'Report of the Dorn Commission'],
])('in any article it is the same: %s %s', (kind, name) =>
  expect(isKnownByName({ source: { kind, name }, relay: null })).toBe(true),
);

test.each<[SourceKind, string]>([
  ['OUTLET', 'local radio station'],
  ['OUTLET', 'state television'],
  ['OUTLET', 'State Television'],
  ['OUTLET', 'Israeli newspaper'],
  ['OUTLET', 'Hestrian newspaper'],
  ['OUTLET', 'pro-government newspaper'],
  ['SOCIAL', 'post'],
  ['BROADCAST', 'podcast'],
  ['DOCUMENT', 'statement'],
  ['DOCUMENT', 'Dorn statement'],
  ['DOCUMENT', 'draft report by the Ombrel Basin Commission'],
  ['RELAY', 'a ministry official'],
])('in another article it may be another: %s %s', (kind, name) =>
  expect(isKnownByName({ source: { kind, name }, relay: null })).toBe(false),
);
