import { type ReportingVerb, reportingVerbs } from './reportingVerbs.ts';
import { formsOfVerb } from './words.ts';

/** One form of a reporting verb. */
export interface ReportingForm {
  readonly verb: ReportingVerb;
  /** The word behind the verb that belongs to it (`out` of `point out`), or null. */
  readonly particle: string | null;
}

function build(): Map<string, ReportingForm[]> {
  const forms = new Map<string, ReportingForm[]>();
  for (const verb of reportingVerbs) {
    const [base = '', particle = null] = verb.verb.split(' ');
    for (const [form] of formsOfVerb(base)) {
      const rows = forms.get(form) ?? [];
      // Rows with a particle first: the longer one is meant where both fit.
      if (particle === null) rows.push({ verb, particle });
      else rows.unshift({ verb, particle });
      forms.set(form, rows);
    }
  }
  return forms;
}

/** Every form of every reporting verb, in small letters, to its rows. */
export const reportingForms: ReadonlyMap<string, readonly ReportingForm[]> = build();
