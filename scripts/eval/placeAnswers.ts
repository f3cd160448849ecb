import type { Span } from '#text/span.ts';
import type { AnswerArticle } from './answers.ts';
import type { Gold, GoldDenial, GoldStatement } from './gold.ts';
import { locate } from './locate.ts';

/**
 * Gives the answers for a text their places in it.
 *
 * @param name by which misses speak of the text
 * @param text clean, as `readWire` takes it
 */
export function placeAnswers(name: string, text: string, answers: readonly AnswerArticle[]): Gold {
  let behind = 0;
  const starts = answers.map(({ headline }) => {
    const start = text.indexOf(headline, behind);
    if (start < 0) throw new Error(`The headline “${headline}” does not stand in ${name}, or not in the order of the answers.`);
    behind = start + 1;
    return start;
  });
  const statements: GoldStatement[] = [];
  const denials: GoldDenial[] = [];
  const frame: Span[] = [];
  answers.forEach((answer, index) => {
    const start = starts[index] ?? 0;
    const within = { start, end: starts[index + 1] ?? text.length };
    const body = start + answer.headline.length;
    frame.push({ start, end: body }, ...partsOf(text, within, answer));
    const places = locate(
      text,
      within,
      answer.statements.map(({ spans }) => spans),
      body,
    );
    answer.statements.forEach((one, at) => {
      const { id, form, mention, speaker, kind, via, stance, optional = false } = one;
      const speakers = speaker?.split(' + ') ?? [];
      statements.push({
        id,
        spans: places[at] ?? [],
        form: form.toUpperCase(),
        stance: stance === 'deny' ? 'DENIES' : 'ASSERTS',
        mention,
        speakers,
        kind: speakers.length === 1 ? kind.toUpperCase() : null,
        via,
        optional,
      });
    });
    for (const { id, by, form, text: words, target, optional = false } of answer.denials) {
      const [[place] = []] = locate(text, within, [[words]]);
      const targets = target?.statement == null ? [] : [target.statement, ...(target.also ?? [])];
      if (place !== undefined) denials.push({ id, by, form: form.toUpperCase(), place, targets, optional });
    }
  });
  // What a denial is against may stand in another text.
  const known = new Set(statements.map(({ id }) => id));
  const linked = denials.map((denial) => ({ ...denial, targets: denial.targets.filter((id) => known.has(id)) }));
  return { name, text, statements, denials: linked, frame };
}

/** The lines that the captions and the credits of an article stand in. */
function partsOf(text: string, { start, end }: Span, { captions = [], credits }: AnswerArticle): Span[] {
  const lines: Span[] = [];
  for (const part of [...captions, ...(credits == null ? [] : [credits])]) {
    for (let at = text.indexOf(part, start); at >= 0 && at < end; ) {
      const stop = text.indexOf('\n', at + part.length);
      lines.push({ start: at, end: stop < 0 ? end : stop });
      at = text.indexOf(part, at + part.length);
    }
  }
  return lines;
}
