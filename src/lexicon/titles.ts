/** Words that stand before a name as (part of) a title and are no part of it, in small letters; the nouns of `roles` are titles too. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof sir dame lord lady rev hon fr gen lt col maj sgt capt cmdr adm brig sen rep gov pres prime foreign defence defense interior
  finance justice health energy water trade labour labor environment industry agriculture transport education culture tourism economy home
  information communications oil electricity major brigadier admiral marshal vice deputy acting former first chief senior assistant attorney
  secretary-general secretary state staff army internal security national grand supreme crown republican democratic democrat lieutenant ex
  president-elect vice-president undersecretary comptroller justice executive managing press police speaker`
    .trim()
    .split(/\s+/),
);

/** Titles that tell a woman or a man. */
export const womanWords: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman policewoman businesswoman woman mother sister daughter wife widow girl'.split(
    ' ',
  ),
);
export const manWords: ReadonlySet<string> = new Set(
  'mr sir lord king prince spokesman chairman congressman councilman policeman businessman man father brother son husband boy pope emir sheikh fisherman foreman imam'.split(
    ' ',
  ),
);
