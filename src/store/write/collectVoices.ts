import type { Speaker, Voice } from '#speakers/speaker.ts';

/** A voice as a row, but for what it is a voice of. */
export interface VoiceRow {
  readonly position: number;
  readonly speakerId: string;
  readonly inferred: boolean;
  readonly resolvedBy: string;
}

/** The voices of a quote or a denial in their order, each speaker once. */
export function collectVoices(voices: readonly Voice[], idOf: (speaker: Speaker) => string): VoiceRow[] {
  const rows = new Map<string, VoiceRow>();
  for (const { speaker, inferred, resolvedBy } of voices) {
    const speakerId = idOf(speaker);
    if (!rows.has(speakerId)) rows.set(speakerId, { position: rows.size, speakerId, inferred, resolvedBy });
  }
  return [...rows.values()];
}
