-- AlterTable
ALTER TABLE "Quote" ADD COLUMN "dayEnd" INTEGER;
ALTER TABLE "Quote" ADD COLUMN "dayStart" INTEGER;
ALTER TABLE "Quote" ADD COLUMN "dayText" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Hop" (
    "quoteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "wordsStart" INTEGER,
    "wordsEnd" INTEGER,
    "wordsText" TEXT,
    "relayId" TEXT,
    "withinId" TEXT,

    PRIMARY KEY ("quoteId", "position"),
    CONSTRAINT "Hop_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Hop_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hop_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Hop_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Quote" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Hop" ("age", "position", "quoteId", "relayId", "sourceId", "wordsEnd", "wordsStart", "wordsText") SELECT "age", "position", "quoteId", "relayId", "sourceId", "wordsEnd", "wordsStart", "wordsText" FROM "Hop";
DROP TABLE "Hop";
ALTER TABLE "new_Hop" RENAME TO "Hop";
CREATE INDEX "Hop_sourceId_age_quoteId_position_idx" ON "Hop"("sourceId", "age", "quoteId", "position");
CREATE INDEX "Hop_relayId_age_quoteId_idx" ON "Hop"("relayId", "age", "quoteId");
CREATE INDEX "Hop_withinId_idx" ON "Hop"("withinId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
