import { linksOfDenials } from './linksOfDenials.ts';
import type { List } from './list.ts';
import type { DenialRow, LinkRow } from './row.ts';

export const DENIALS_OF_QUOTE: List<DenialRow & LinkRow> = linksOfDenials('quoteId');
