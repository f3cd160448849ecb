import type { Token } from '#text/token.ts';
import { clauseBefore, endOfClause } from '../clauseEdges.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import type { Finder } from '../finder.ts';
import type { Found } from '../found.ts';
import { quotedLeft } from '../quotedLeft.ts';
import { readSubject, type Subject } from '../subject.ts';
import { readVerbGroup } from '../verbGroup.ts';
import { quoteFrom } from './speakerBeforeClause.ts';

/**
 * The speaker is quoted by somebody else.
 *
 *     Ortell was quoted by the Courier as saying the bridge was safe.
 *     ^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 */
export const quotedAs: Finder = {
  name: 'quotedAs',
  find(view) {
    const { tokens, quotationAt } = view.passage;
    const found: Found[] = [];
    if (view.sites.length === 0) return found;
    for (let i = view.sentence.first + 1; i < view.sentence.end; i++) {
      const { lower } = tokens[i] as Token;
      if (quotationAt[i] === -1 && (lower === 'quoted' || lower === 'cited')) {
        const one = findAt(view, i);
        if (one !== null) found.push(one);
      }
    }
    return found;
  },
  examples: [
    {
      text: 'Ortell was quoted by the Courier as saying the bridge was safe.',
      content: 'the bridge was safe',
      mention: 'Ortell',
    },
    { text: 'Ortell was quoted as saying: “The bridge is safe.”', content: 'The bridge is safe.', mention: 'Ortell' },
  ],
};

function findAt(view: SentenceView, at: number): Found | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const group = readVerbGroup(tokens, at, sentence.first);
  if (!group.passive) return null;
  let i = at + 1;
  const limit = Math.min(sentence.end, at + 16);
  while (i < limit && !/^(?:saying|telling)$/.test((tokens[i] as Token).lower)) i++;
  if (i >= limit) return null;
  const site = view.sites.find((other) => other.group.verb === i);
  if (site === undefined) return null;
  const subject = readSubject(passage, group.first, sentence.first);
  if (subject === null) return null;
  const { next } = site;
  if (next.kind === 'END' || next.kind === 'COMMA') return behind(view, group.verb, site.end, subject, site);
  const content = next.kind === 'QUOTE' ? quoteFrom(view, next.at) : { first: next.at, end: endOfClause(view, next.at) };
  if (content.end <= content.first || (next.kind !== 'QUOTE' && next.kind !== 'CLAUSE' && next.kind !== 'THAT')) return null;
  return {
    content: [content],
    cue: { first: at, end: site.end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: false,
    confidence: 0.93,
  };
}

/** `“The bridge is safe,” Ortell was quoted as saying.` */
function behind(view: SentenceView, verb: number, end: number, subject: Subject, site: CueSite): Found | null {
  if (subject.from <= view.sentence.first || view.passage.quotationAt[subject.from - 1] === -1) return null;
  const quoted = quotedLeft(view, clauseBefore(view, subject.from, site));
  if (quoted === null) return null;
  return {
    content: [quoted],
    cue: { first: verb, end },
    mention: { first: subject.first, end: subject.end },
    site,
    denies: false,
    confidence: 0.95,
  };
}
