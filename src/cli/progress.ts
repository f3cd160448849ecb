import type { SeedSummary } from '#seeding/seed.ts';

/** Tells the user how far a seeding is. */
export interface Progress {
  /** A document of this file was stored, or failed; the summary counts it in. */
  report(summary: SeedSummary, file: string): void;
  /** Nothing more will come. */
  stop(): void;
}
