/** What one denies somebody, rather than denying that it is true: `denied him a visa`, `denied the request`. */
export const refusals: ReadonlySet<string> = new Set(
  'visa visas entry access request requests appeal appeals bail permission permit application applications motion bid asylum parole passage service rights right petition opportunity chance benefits coverage promotion boarding licence license licences loan leave'.split(
    ' ',
  ),
);
