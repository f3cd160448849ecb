import type { Span } from '#text/span.ts';
import type { ParagraphForm } from './paragraphForm.ts';

/** A paragraph of the document with its form. */
export interface Piece extends Span {
  readonly form: ParagraphForm;
}
