/** Words of no closed class that open a sentence with a capital and name nobody, in small letters: `Indeed, ...`, `Nothing ...`, `Former ...`. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `indeed nothing everything something anything majorities former current previous rising multiple social three-quarters two-thirds one-third half similarly
  additionally furthermore likewise conversely consequently accordingly besides regardless nonetheless nevertheless granted admittedly surely certainly
  clearly obviously perhaps maybe sure okay ok yes no please thanks welcome breaking update editor asked pressed citing noting speaking responding
  according following given facing shortly recently finally eventually initially overall elsewhere next last later earlier soon thereafter
  afterward afterwards then despite public private environmental federal local regional national international domestic military civilian medical legal religious
  political economic academic agricultural industrial humanitarian diplomatic judicial municipal provincial rural urban southern northern eastern western rival fellow many such plus minus eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`
    .trim()
    .split(/\s+/),
);
