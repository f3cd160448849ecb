-- CreateTable
CREATE TABLE "ClaimFacet" (
    "facet" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "anchor" BOOLEAN NOT NULL,

    PRIMARY KEY ("facet", "claimId"),
    CONSTRAINT "ClaimFacet_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textRank" INTEGER NOT NULL DEFAULT 0,
    "searchText" TEXT NOT NULL,
    "assertion" TEXT,
    "oppositeId" TEXT
);
INSERT INTO "new_Claim" ("id", "key", "searchText", "text") SELECT "id", "key", "searchText", "text" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE UNIQUE INDEX "Claim_key_key" ON "Claim"("key");
CREATE TABLE "new_Denial" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "sentenceText" TEXT NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cueText" TEXT,
    "mentionStart" INTEGER,
    "mentionEnd" INTEGER,
    "mentionText" TEXT,
    "quoteId" TEXT,
    "foundBy" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Denial_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Denial_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Denial" ("articleId", "confidence", "cueEnd", "cueStart", "cueText", "end", "form", "foundBy", "id", "mentionEnd", "mentionStart", "mentionText", "quoteId", "sentenceEnd", "sentenceStart", "sentenceText", "start", "text") SELECT "articleId", "confidence", "cueEnd", "cueStart", "cueText", "end", "form", "foundBy", "id", "mentionEnd", "mentionStart", "mentionText", "quoteId", "sentenceEnd", "sentenceStart", "sentenceText", "start", "text" FROM "Denial";
DROP TABLE "Denial";
ALTER TABLE "new_Denial" RENAME TO "Denial";
CREATE INDEX "Denial_articleId_start_id_idx" ON "Denial"("articleId", "start", "id");
CREATE INDEX "Denial_form_id_idx" ON "Denial"("form", "id");
CREATE INDEX "Denial_quoteId_idx" ON "Denial"("quoteId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ClaimFacet_claimId_idx" ON "ClaimFacet"("claimId");
