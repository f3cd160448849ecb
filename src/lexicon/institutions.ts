/**
 * Nouns that say what a body is. A name that ends with one, or has one before `of` or `for`, is of that kind, and `the` and the noun alone is the last
 * body of that kind. Each row a kind and its nouns.
 */
export const institutions: readonly (readonly [
  kind: 'GOVERNMENT' | 'ORGANIZATION' | 'GROUP' | 'OUTLET' | 'DOCUMENT',
  nouns: string,
])[] = [
  [
    'GOVERNMENT',
    'government ministry ministries cabinet administration embassy mission presidency palace department treasury consulate regime junta politburo chancellery authorities countries powers',
  ],
  [
    'ORGANIZATION',
    'army military forces police navy guard guards corps agency organisation organization union association federation company firm think-tank thinktank bank party university college court council committee commission office observatory institute centre center foundation society board bureau authority service services corporation corp inc ltd co hospital school church assembly parliament senate house congress campaign panel tribunal prosecutor prosecutors intelligence league club team regulator inspectorate consortium network fund trust monitor watchdog charity lab laboratory shipyard operator utility airline manufacturer maker producer distributor command fleet brigade battalion coastguard syndicate chamber exchange secretariat laboratories industries holdings motors airlines systems technologies pharmaceuticals chemicals partners associates enterprises shipyards railways insurance works marine energy power mining shipping trading engineering brewing steel oil gas rail foods logistics',
  ],
  [
    'GROUP',
    'militia militias group groups rebels movement front faction factions alliance militants insurgents fighters coalition brigades guerrillas separatists opposition',
  ],
  [
    'OUTLET',
    'television tv radio newspaper newspapers daily weekly magazine media press broadcaster channel station outlet outlets website portal news times post gazette courier herald tribune chronicle journal telegraph observer',
  ],
  [
    'DOCUMENT',
    'report statement document documents study survey letter memo memorandum poll indictment filing complaint lawsuit suit communique resolution paper audit assessment transcript email emails note release draft records minutes affidavit testimony dossier review analysis bulletin notice sign copy log ledger poster banner label plaque leaflet brochure editorial book article projection estimate figures data statistics findings opinion op-ed column essay blog tweet ad advertisement petition',
  ],
];
