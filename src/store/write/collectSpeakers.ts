import type { ReadArticle } from '#reading.ts';
import { hasFullName } from '#speakers/hasFullName.ts';
import type { Speaker, Voice } from '#speakers/speaker.ts';
import type { NameUse, SpeakerName } from '#store/generated/client.ts';
import { normalizeName } from '#store/normalizeName.ts';
import { searchRow } from '#store/search/searchRow.ts';
import { shortId } from '#store/shortId.ts';
import type { Stretch } from '#text/span.ts';
import type { ArticleText } from './ArticleText.ts';
import { nameForms } from './nameForms.ts';
import { numberAlike } from './numberAlike.ts';
import type { SpeakerAppearance, Speaker as SpeakerRow } from './row.ts';

/** The speakers of an article as rows, and the id of each. */
export interface CollectedSpeakers {
  readonly speakers: readonly SpeakerRow[];
  readonly appearances: readonly SpeakerAppearance[];
  readonly names: readonly SpeakerName[];
  readonly idOf: (speaker: Speaker) => string;
}

/** Collects everybody who speaks in an article. Two speakers with the same full name, kind and country become one. */
export function collectSpeakers(articleId: string, read: ReadArticle, text: ArticleText): CollectedSpeakers {
  const ids = new Map<Speaker, string>();
  const speakers = new Map<string, Omit<SpeakerRow, 'nameForms' | 'searchRow'>>();
  const forms = new Map<string, string[]>();
  const appearances = new Map<string, SpeakerAppearance>();
  const names = new Map<string, SpeakerName>();
  const newId = numberAlike(articleId);

  for (const speaker of everybody(read)) {
    const { name, kind, country, affiliation, count } = speaker;
    const nameKey = normalizeName(name);
    const shared = hasFullName(speaker);
    const id = shared
      ? shortId('speaker', kind, nameKey, country ?? '')
      : newId(appearances.size, 'speaker', kind, nameKey, country ?? '');
    ids.set(speaker, id);
    if (!speakers.has(id)) {
      speakers.set(id, { id, name, nameKey, kind, country, affiliation, count, articleId: shared ? null : articleId });
      appearances.set(id, { articleId, position: appearances.size, speakerId: id, name, affiliation });
    }
    forms.set(id, [...(forms.get(id) ?? []), name, ...speaker.aliases.map(({ text }) => text)]);
    const add = (use: NameUse, stretches: readonly Stretch[]) => {
      for (const stretch of stretches) {
        const placed = text.check(stretch, use === 'ALIAS' ? 'name' : 'title');
        const row = { articleId, speakerId: id, use, ...placed, nameKey: normalizeName(placed.text) };
        names.set(`${id} ${use} ${placed.start} ${placed.end}`, row);
      }
    };
    add('ALIAS', speaker.aliases);
    add('TITLE', speaker.titles);
  }

  const idOf = (speaker: Speaker) => ids.get(speaker) ?? '';
  const named = Array.from(speakers.values(), (row) => ({
    ...row,
    nameForms: nameForms(forms.get(row.id) ?? []),
    searchRow: searchRow(row.id),
  }));
  return { speakers: named, appearances: [...appearances.values()], names: [...names.values()], idOf };
}

/** The article's own list first, then whoever it may have left out. */
function everybody({ speakers, quotes, denials }: ReadArticle): ReadonlySet<Speaker> {
  const all = new Set(speakers);
  const hear = (voices: readonly Voice[]) => {
    for (const { speaker } of voices) all.add(speaker);
  };
  for (const { voices, via } of quotes) {
    hear(voices);
    for (const { relay } of via) if (relay !== null) all.add(relay);
  }
  for (const { by } of denials) hear(by);
  return all;
}
