/**
 * Newspapers, broadcasters and magazines whose name does not say what they are, in small letters and without the article. A name that is as often
 * somebody's or something else's (`Fox`, `Dawn`, `Time`) is not among them.
 */
export const outlets: readonly string[] = [
  // Broadcasters.
  'abc, al arabiya, al hadath, al jazeera, al mayadeen, al-arabiya, al-hadath, al-jazeera, al-manar, al-mayadeen, ard, bfm, bfmtv, bfm tv',
  'rté, sky sports, bbc sport, bbc radio, talksport, eurosport, france info, franceinfo',
  'c-span, cbc, cbs, cctv, cgtn, cnbc, deutsche welle, euronews, fox business, fox business network, france 24, hbo, itv, kbs, msnbc, n-tv, nbc',
  'nhk, nrk, ntv, orf, pbs, rai, rfi, rt, rte, rtl, rudaw, svt, telemundo, tf1, trt, tvn, univision, voa, voice of america, yle, zdf',
  // Papers and magazines.
  'al-ahram, al-akhbar, al-hayat, an-nahar, asahi, as-safir, asharq al-awsat, bild, business insider, clarin, corriere della sera, cumhuriyet',
  'daily express, daily mail, daily mirror, daily star, der spiegel, die welt, die zeit, el mundo, el pais, el país, el universal',
  'evening standard, financial times, guardian, haaretz, handelsblatt, mail on sunday, morning star, sunday express, sunday mirror, sunday people',
  'hurriyet, il messaggero, izvestia, kommersant, la repubblica, la stampa, la vanguardia, le figaro, le monde, le parisien, les echos, maariv',
  'milliyet, newsday, newsweek, nikkei, novaya gazeta, o globo, politiken, rolling stone, süddeutsche zeitung, usa today, vanity fair, vedomosti',
  'welt am sonntag, yedioth ahronoth, yomiuri',
  // Houses of the net, and agencies that no dateline here names.
  'axios, breitbart, buzzfeed, daily beast, daily caller, huffpost, infowars, isna, mother jones, newsmax, politico, politico magazine, propublica',
  'tasnim, techcrunch, theblaze, tmz, washington examiner, washington free beacon, weekly standard',
].flatMap((row) => row.split(', '));
