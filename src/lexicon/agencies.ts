/** A news agency, and how it signs what it sends. */
export interface Agency {
  /** The name by which it is known. */
  readonly name: string;
  /** The forms in which a dateline, a byline or a photo credit names it, as printed. */
  readonly forms: readonly string[];
  /** Those of them that are houses of their own: what they say, the agency does not. */
  readonly houses?: readonly string[];
  /** The beginning of a dispatch of its own. */
  readonly example: string;
}

/** The news agencies whose dispatches, or whose photographs, papers print with the agency's name. Forms as their own style sheets print them. */
export const agencies: readonly Agency[] = [
  {
    name: 'Reuters',
    forms: ['Reuters', 'Thomson Reuters', 'Thomson Reuters Foundation', 'Reuters Breakingviews', 'Reuters Health'],
    houses: ['Thomson Reuters Foundation', 'Reuters Breakingviews', 'Reuters Health'],
    example: 'PORT VELL/SARN (Reuters) – The ferry left.',
  },
  {
    name: 'Associated Press',
    forms: ['AP', 'Associated Press', 'The Associated Press', 'the Associated Press'],
    example: 'PORT VELL (AP) — The ferry left.',
  },
  {
    name: 'Agence France-Presse',
    forms: ['AFP', 'Agence France-Presse', 'Agence France Presse'],
    example: 'PORT VELL (AFP) - The ferry left.',
  },
  {
    name: 'United Press International',
    forms: ['UPI', 'United Press International'],
    example: 'PORT VELL, May 3 (UPI) — The ferry left.',
  },
  { name: 'Deutsche Presse-Agentur', forms: ['dpa', 'Deutsche Presse-Agentur'], example: 'Port Vell (dpa) - The ferry left.' },
  { name: 'EFE', forms: ['EFE', 'Agencia EFE'], example: 'Port Vell, May 3 (EFE).- The ferry left.' },
  { name: 'ANSA', forms: ['ANSA'], example: '(ANSA) - Port Vell, May 3 - The ferry left.' },
  { name: 'European Pressphoto Agency', forms: ['EPA', 'EPA-EFE'], example: 'PORT VELL (EPA) - The ferry left.' },
  { name: 'Xinhua', forms: ['Xinhua', 'Xinhua News Agency'], example: 'PORT VELL, May 3 (Xinhua) -- The ferry left.' },
  { name: 'TASS', forms: ['TASS', 'ITAR-TASS', 'Itar-Tass'], example: 'PORT VELL, May 3. /TASS/. The ferry left.' },
  { name: 'Interfax', forms: ['Interfax'], example: 'PORT VELL. May 3 (Interfax) - The ferry left.' },
  {
    name: 'RIA Novosti',
    forms: ['RIA Novosti', 'RIA', 'Sputnik'],
    houses: ['Sputnik'],
    example: 'PORT VELL, May 3 (RIA Novosti) – The ferry left.',
  },
  { name: 'Kyodo News', forms: ['Kyodo', 'Kyodo News'], example: 'PORT VELL, May 3 (Kyodo) – The ferry left.' },
  { name: 'Jiji Press', forms: ['Jiji', 'Jiji Press'], example: 'Port Vell, May 3 (Jiji Press) - The ferry left.' },
  { name: 'Yonhap', forms: ['Yonhap', 'Yonhap News Agency'], example: 'PORT VELL, May 3 (Yonhap) -- The ferry left.' },
  { name: 'Press Trust of India', forms: ['PTI', 'Press Trust of India'], example: 'Port Vell, May 3 (PTI) The ferry left.' },
  { name: 'Asian News International', forms: ['ANI'], example: 'Port Vell, May 3 (ANI): The ferry left.' },
  { name: 'Indo-Asian News Service', forms: ['IANS'], example: 'Port Vell, May 3 (IANS) The ferry left.' },
  { name: 'Bernama', forms: ['Bernama'], example: 'PORT VELL, May 3 (Bernama) -- The ferry left.' },
  { name: 'Antara', forms: ['ANTARA', 'Antara'], example: 'Port Vell (ANTARA) - The ferry left.' },
  { name: 'Anadolu', forms: ['AA', 'Anadolu', 'Anadolu Agency'], example: 'PORT VELL (AA) – The ferry left.' },
  {
    name: 'The Canadian Press',
    forms: ['CP', 'The Canadian Press', 'Canadian Press'],
    example: 'PORT VELL — (CP) — The ferry left.',
  },
  { name: 'Press Association', forms: ['PA', 'PA Media', 'Press Association'], example: 'PORT VELL (PA) – The ferry left.' },
  {
    name: 'Australian Associated Press',
    forms: ['AAP', 'Australian Associated Press'],
    example: 'PORT VELL (AAP) - The ferry left.',
  },
  { name: 'Bloomberg', forms: ['Bloomberg', 'Bloomberg News'], example: '(Bloomberg) -- The ferry left.' },
  { name: 'CNN', forms: ['CNN'], example: 'Port Vell (CNN) — The ferry left.' },
  { name: 'SANA', forms: ['SANA'], example: 'PORT VELL, (SANA) – The ferry left.' },
  { name: 'IRNA', forms: ['IRNA'], example: 'Port Vell, May 3 (IRNA) – The ferry left.' },
  { name: 'WAM', forms: ['WAM'], example: 'PORT VELL, 3rd May, 2026 (WAM) -- The ferry left.' },
  { name: 'KUNA', forms: ['KUNA'], example: 'PORT VELL, May 3 (KUNA) -- The ferry left.' },
  { name: 'Petra', forms: ['Petra'], example: 'Port Vell, May 3 (Petra) – The ferry left.' },
  { name: 'KCNA', forms: ['KCNA'], example: 'PORT VELL, May 3 (KCNA) -- The ferry left.' },
  { name: 'CTK', forms: ['CTK', 'ČTK'], example: 'Port Vell, May 3 (CTK) - The ferry left.' },
  { name: 'PAP', forms: ['PAP'], example: 'Port Vell, May 3 (PAP) - The ferry left.' },
  { name: 'Tanjug', forms: ['Tanjug', 'TANJUG'], example: 'PORT VELL, May 3 (Tanjug) – The ferry left.' },
  { name: 'Ukrinform', forms: ['Ukrinform'], example: 'PORT VELL, May 3 (Ukrinform) – The ferry left.' },
  { name: 'BelTA', forms: ['BelTA'], example: 'PORT VELL, 3 May (BelTA) – The ferry left.' },
  { name: 'Inter Press Service', forms: ['IPS'], example: 'PORT VELL, May 3 2026 (IPS) - The ferry left.' },
];
