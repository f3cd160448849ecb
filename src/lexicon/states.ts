/** The states of the United States: the name, and how papers shorten it in a bracket behind a politician’s name (`R-Vt.`), parted by bars. */
const states = `
  Alabama | Ala. | AL
  Alaska | AK
  Arizona | Ariz. | AZ
  Arkansas | Ark. | AR
  California | Calif. | CA
  Colorado | Colo. | CO
  Connecticut | Conn. | CT
  Delaware | Del. | DE
  Florida | Fla. | FL
  Georgia | Ga. | GA
  Hawaii | HI
  Idaho | ID
  Illinois | Ill. | IL
  Indiana | Ind. | IN
  Iowa | IA
  Kansas | Kan. | KS
  Kentucky | Ky. | KY
  Louisiana | La. | LA
  Maine | ME
  Maryland | Md. | MD
  Massachusetts | Mass. | MA
  Michigan | Mich. | MI
  Minnesota | Minn. | MN
  Mississippi | Miss. | MS
  Missouri | Mo. | MO
  Montana | Mont. | MT
  Nebraska | Neb. | NE
  Nevada | Nev. | NV
  New Hampshire | N.H. | NH
  New Jersey | N.J. | NJ
  New Mexico | N.M. | NM
  New York | N.Y. | NY
  North Carolina | N.C. | NC
  North Dakota | N.D. | ND
  Ohio | OH
  Oklahoma | Okla. | OK
  Oregon | Ore. | OR
  Pennsylvania | Pa. | PA
  Rhode Island | R.I. | RI
  South Carolina | S.C. | SC
  South Dakota | S.D. | SD
  Tennessee | Tenn. | TN
  Texas | Tex. | TX
  Utah | UT
  Vermont | Vt. | VT
  Virginia | Va. | VA
  Washington | Wash. | WA
  West Virginia | W.Va. | WV
  Wisconsin | Wis. | WI
  Wyoming | Wyo. | WY
`;

const withoutStops = (form: string): string => (form.includes('.') ? form.replaceAll('.', '') : form);

const byForm = new Map<string, string>();
for (const row of states.trim().split('\n')) {
  const forms = row.trim().split(/\s*\|\s*/);
  for (const form of forms) byForm.set(withoutStops(form.toLowerCase()), (forms[0] ?? '').toLowerCase());
}

/** The name of a state, in small letters, by its name or a short form of it; undefined for what is none. */
export const stateCalled = (form: string): string | undefined => byForm.get(withoutStops(form.toLowerCase()));
