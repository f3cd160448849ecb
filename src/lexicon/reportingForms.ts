import { type ReportingVerb, reportingVerbs } from './reportingVerbs.ts';
import { formsOfVerb } from './words.ts';

/** One form of a reporting verb. */
export interface ReportingForm {
  readonly verb: ReportingVerb;
  /** The words behind the verb that belong to it (`out` of `point out`, `it clear` of `make it clear`). */
  readonly particles: readonly string[];
}

function build(): Map<string, ReportingForm[]> {
  const forms = new Map<string, ReportingForm[]>();
  for (const verb of reportingVerbs) {
    const [base = '', ...particles] = verb.verb.split(' ');
    for (const [form] of formsOfVerb(base)) {
      const rows = forms.get(form) ?? [];
      // Rows with particles first: the longer one is meant where both fit.
      if (particles.length === 0) rows.push({ verb, particles });
      else rows.unshift({ verb, particles });
      forms.set(form, rows);
    }
  }
  return forms;
}

/** Every form of every reporting verb, in small letters, to its rows. */
export const reportingForms: ReadonlyMap<string, readonly ReportingForm[]> = build();
