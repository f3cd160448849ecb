/** What one denies somebody, rather than denying that it is true: `denied him a visa`, `denied the request`. */
export const refusals: ReadonlySet<string> = new Set(
  `
  visa visas entry access request requests appeal appeals bail permission permit permits application applications motion motions bid
  asylum parole passage service services right rights petition petitions opportunity chance benefits coverage promotion boarding licence
  license licences licenses loan loans leave status hearing hearings victory nomination change changes care citizenship clearance trial
  release custody bond vote votes funding aid treatment food water sanctuary seat presidency freedom justice overtime credit extension
  waiver waivers exemption exemptions registration certification admission membership employment housing shelter medicine tenure pardon
  clemency pension pensions compensation refund refunds stay injunction protection counsel education landing docking shift shifts severance
  promotions raise raises bonus bonuses wages pay
`
    .trim()
    .split(/\s+/),
);
