-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "headline" TEXT,
    "text" TEXT NOT NULL,
    "publisher" TEXT,
    "datelinePlace" TEXT,
    "agency" TEXT,
    "datelineDate" TEXT,
    "publishedAt" DATETIME,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "addedAt" DATETIME NOT NULL,
    "searchRow" BIGINT
);
INSERT INTO "new_Article" ("addedAt", "agency", "datelineDate", "datelinePlace", "hash", "headline", "id", "publishedAt", "publisher", "searchRow", "text") SELECT "addedAt", "agency", "datelineDate", "datelinePlace", "hash", "headline", "id", "publishedAt", "publisher", "searchRow", "text" FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
CREATE UNIQUE INDEX "Article_searchRow_key" ON "Article"("searchRow");
CREATE INDEX "Article_hash_idx" ON "Article"("hash");
CREATE INDEX "Article_age_id_idx" ON "Article"("age", "id");
CREATE INDEX "Article_addedAt_id_idx" ON "Article"("addedAt", "id");
CREATE INDEX "Article_publisher_age_id_idx" ON "Article"("publisher", "age", "id");
CREATE INDEX "Article_agency_age_id_idx" ON "Article"("agency", "age", "id");
CREATE TABLE "new_Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textRank" INTEGER NOT NULL DEFAULT 0,
    "searchText" TEXT NOT NULL,
    "assertion" TEXT,
    "oppositeId" TEXT,
    "searchRow" BIGINT,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "newest" REAL NOT NULL DEFAULT 9000000000000000,
    "oldest" REAL NOT NULL DEFAULT 9000000000000000,
    "opposition" INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "new_Claim" ("assertion", "id", "key", "oppositeId", "searchRow", "searchText", "text", "textRank") SELECT "assertion", "id", "key", "oppositeId", "searchRow", "searchText", "text", "textRank" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE UNIQUE INDEX "Claim_key_key" ON "Claim"("key");
CREATE UNIQUE INDEX "Claim_searchRow_key" ON "Claim"("searchRow");
CREATE INDEX "Claim_quoteCount_id_idx" ON "Claim"("quoteCount", "id");
CREATE INDEX "Claim_newest_id_idx" ON "Claim"("newest", "id");
CREATE INDEX "Claim_oldest_id_idx" ON "Claim"("oldest", "id");
CREATE INDEX "Claim_opposition_quoteCount_id_idx" ON "Claim"("opposition", "quoteCount", "id");
CREATE TABLE "new_Denial" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
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
CREATE INDEX "Denial_age_id_idx" ON "Denial"("age", "id");
CREATE INDEX "Denial_articleId_id_idx" ON "Denial"("articleId", "id");
CREATE INDEX "Denial_form_age_id_idx" ON "Denial"("form", "age", "id");
CREATE INDEX "Denial_quoteId_idx" ON "Denial"("quoteId");
CREATE TABLE "new_DenialClaim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "denialId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "quoteId" TEXT,
    "confidence" REAL NOT NULL,
    "why" TEXT NOT NULL,
    CONSTRAINT "DenialClaim_denialId_fkey" FOREIGN KEY ("denialId") REFERENCES "Denial" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DenialClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DenialClaim_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_DenialClaim" ("claimId", "confidence", "denialId", "id", "quoteId", "why") SELECT "claimId", "confidence", "denialId", "id", "quoteId", "why" FROM "DenialClaim";
DROP TABLE "DenialClaim";
ALTER TABLE "new_DenialClaim" RENAME TO "DenialClaim";
CREATE INDEX "DenialClaim_denialId_claimId_idx" ON "DenialClaim"("denialId", "claimId");
CREATE INDEX "DenialClaim_claimId_age_denialId_idx" ON "DenialClaim"("claimId", "age", "denialId");
CREATE INDEX "DenialClaim_quoteId_idx" ON "DenialClaim"("quoteId");
CREATE TABLE "new_DenialSpeaker" (
    "denialId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "inferred" BOOLEAN NOT NULL,
    "resolvedBy" TEXT NOT NULL,

    PRIMARY KEY ("denialId", "position"),
    CONSTRAINT "DenialSpeaker_denialId_fkey" FOREIGN KEY ("denialId") REFERENCES "Denial" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DenialSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_DenialSpeaker" ("denialId", "inferred", "position", "resolvedBy", "speakerId") SELECT "denialId", "inferred", "position", "resolvedBy", "speakerId" FROM "DenialSpeaker";
DROP TABLE "DenialSpeaker";
ALTER TABLE "new_DenialSpeaker" RENAME TO "DenialSpeaker";
CREATE INDEX "DenialSpeaker_speakerId_age_denialId_idx" ON "DenialSpeaker"("speakerId", "age", "denialId");
CREATE TABLE "new_Hop" (
    "quoteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "wordsStart" INTEGER,
    "wordsEnd" INTEGER,
    "wordsText" TEXT,
    "relayId" TEXT,

    PRIMARY KEY ("quoteId", "position"),
    CONSTRAINT "Hop_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Hop_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hop_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Hop" ("position", "quoteId", "relayId", "sourceId", "wordsEnd", "wordsStart", "wordsText") SELECT "position", "quoteId", "relayId", "sourceId", "wordsEnd", "wordsStart", "wordsText" FROM "Hop";
DROP TABLE "Hop";
ALTER TABLE "new_Hop" RENAME TO "Hop";
CREATE INDEX "Hop_sourceId_age_quoteId_position_idx" ON "Hop"("sourceId", "age", "quoteId", "position");
CREATE INDEX "Hop_relayId_age_quoteId_idx" ON "Hop"("relayId", "age", "quoteId");
CREATE TABLE "new_Quote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "sentenceText" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cueText" TEXT,
    "mentionStart" INTEGER,
    "mentionEnd" INTEGER,
    "mentionText" TEXT,
    "foundBy" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "searchRow" BIGINT,
    CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Quote" ("articleId", "confidence", "cueEnd", "cueStart", "cueText", "end", "foundBy", "id", "kind", "mentionEnd", "mentionStart", "mentionText", "paragraph", "position", "searchRow", "sentenceEnd", "sentenceStart", "sentenceText", "stance", "start", "text") SELECT "articleId", "confidence", "cueEnd", "cueStart", "cueText", "end", "foundBy", "id", "kind", "mentionEnd", "mentionStart", "mentionText", "paragraph", "position", "searchRow", "sentenceEnd", "sentenceStart", "sentenceText", "stance", "start", "text" FROM "Quote";
DROP TABLE "Quote";
ALTER TABLE "new_Quote" RENAME TO "Quote";
CREATE UNIQUE INDEX "Quote_searchRow_key" ON "Quote"("searchRow");
CREATE INDEX "Quote_age_id_idx" ON "Quote"("age", "id");
CREATE INDEX "Quote_confidence_id_idx" ON "Quote"("confidence", "id");
CREATE INDEX "Quote_stance_age_id_idx" ON "Quote"("stance", "age", "id");
CREATE UNIQUE INDEX "Quote_articleId_position_key" ON "Quote"("articleId", "position");
CREATE TABLE "new_QuoteClaim" (
    "quoteId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "score" REAL NOT NULL,
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "claimId"),
    CONSTRAINT "QuoteClaim_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_QuoteClaim" ("claimId", "end", "quoteId", "reason", "score", "start") SELECT "claimId", "end", "quoteId", "reason", "score", "start" FROM "QuoteClaim";
DROP TABLE "QuoteClaim";
ALTER TABLE "new_QuoteClaim" RENAME TO "QuoteClaim";
CREATE INDEX "QuoteClaim_claimId_age_quoteId_idx" ON "QuoteClaim"("claimId", "age", "quoteId");
CREATE TABLE "new_QuoteSpeaker" (
    "quoteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "inferred" BOOLEAN NOT NULL,
    "resolvedBy" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "position"),
    CONSTRAINT "QuoteSpeaker_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_QuoteSpeaker" ("inferred", "position", "quoteId", "resolvedBy", "speakerId") SELECT "inferred", "position", "quoteId", "resolvedBy", "speakerId" FROM "QuoteSpeaker";
DROP TABLE "QuoteSpeaker";
ALTER TABLE "new_QuoteSpeaker" RENAME TO "QuoteSpeaker";
CREATE INDEX "QuoteSpeaker_speakerId_age_quoteId_idx" ON "QuoteSpeaker"("speakerId", "age", "quoteId");
CREATE TABLE "new_Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quoteCount" INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "new_Source" ("id", "kind", "name", "nameKey") SELECT "id", "kind", "name", "nameKey" FROM "Source";
DROP TABLE "Source";
ALTER TABLE "new_Source" RENAME TO "Source";
CREATE INDEX "Source_quoteCount_id_idx" ON "Source"("quoteCount", "id");
CREATE INDEX "Source_nameKey_id_idx" ON "Source"("nameKey", "id");
CREATE UNIQUE INDEX "Source_kind_nameKey_key" ON "Source"("kind", "nameKey");
CREATE TABLE "new_Speaker" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "affiliation" TEXT,
    "count" INTEGER,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "articleId" TEXT,
    "nameForms" TEXT,
    "searchRow" BIGINT,
    CONSTRAINT "Speaker_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Speaker" ("affiliation", "articleId", "count", "country", "id", "kind", "name", "nameForms", "nameKey", "searchRow") SELECT "affiliation", "articleId", "count", "country", "id", "kind", "name", "nameForms", "nameKey", "searchRow" FROM "Speaker";
DROP TABLE "Speaker";
ALTER TABLE "new_Speaker" RENAME TO "Speaker";
CREATE UNIQUE INDEX "Speaker_searchRow_key" ON "Speaker"("searchRow");
CREATE INDEX "Speaker_nameKey_id_idx" ON "Speaker"("nameKey", "id");
CREATE INDEX "Speaker_quoteCount_id_idx" ON "Speaker"("quoteCount", "id");
CREATE INDEX "Speaker_kind_nameKey_id_idx" ON "Speaker"("kind", "nameKey", "id");
CREATE INDEX "Speaker_articleId_idx" ON "Speaker"("articleId");
CREATE TABLE "new_SpeakerAppearance" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "age" REAL NOT NULL DEFAULT 9000000000000000,
    "name" TEXT NOT NULL,
    "affiliation" TEXT,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "SpeakerAppearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SpeakerAppearance_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_SpeakerAppearance" ("affiliation", "articleId", "name", "position", "speakerId") SELECT "affiliation", "articleId", "name", "position", "speakerId" FROM "SpeakerAppearance";
DROP TABLE "SpeakerAppearance";
ALTER TABLE "new_SpeakerAppearance" RENAME TO "SpeakerAppearance";
CREATE INDEX "SpeakerAppearance_speakerId_age_articleId_idx" ON "SpeakerAppearance"("speakerId", "age", "articleId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- The tables that were made anew have lost their triggers.
CREATE TRIGGER "Article_forget_words" AFTER DELETE ON "Article" BEGIN
    DELETE FROM "SearchWords" WHERE "rowid" = OLD."searchRow";
END;

CREATE TRIGGER "Claim_forget_words" AFTER DELETE ON "Claim" BEGIN
    DELETE FROM "SearchWords" WHERE "rowid" = OLD."searchRow";
END;

CREATE TRIGGER "Quote_forget_words" AFTER DELETE ON "Quote" BEGIN
    DELETE FROM "SearchWords" WHERE "rowid" = OLD."searchRow";
END;

CREATE TRIGGER "Speaker_forget_words" AFTER DELETE ON "Speaker" BEGIN
    DELETE FROM "SearchWords" WHERE "rowid" = OLD."searchRow";
END;

-- What is there already gets its age and its counts.
UPDATE "Article" SET "age" = round(-(julianday("publishedAt") - 2440587.5) * 86400000) WHERE "publishedAt" IS NOT NULL;
UPDATE "Quote" SET "age" = (SELECT "age" FROM "Article" WHERE "Article"."id" = "articleId");
UPDATE "Denial" SET "age" = (SELECT "age" FROM "Article" WHERE "Article"."id" = "articleId");
UPDATE "SpeakerAppearance" SET "age" = (SELECT "age" FROM "Article" WHERE "Article"."id" = "articleId");
UPDATE "QuoteSpeaker" SET "age" = (SELECT "age" FROM "Quote" WHERE "Quote"."id" = "quoteId");
UPDATE "Hop" SET "age" = (SELECT "age" FROM "Quote" WHERE "Quote"."id" = "quoteId");
UPDATE "QuoteClaim" SET "age" = (SELECT "age" FROM "Quote" WHERE "Quote"."id" = "quoteId");
UPDATE "DenialSpeaker" SET "age" = (SELECT "age" FROM "Denial" WHERE "Denial"."id" = "denialId");
UPDATE "DenialClaim" SET "age" = (SELECT "age" FROM "Denial" WHERE "Denial"."id" = "denialId");
UPDATE "Speaker" SET "quoteCount" = (SELECT count(DISTINCT "quoteId") FROM "QuoteSpeaker" WHERE "speakerId" = "Speaker"."id");
UPDATE "Source" SET "quoteCount" = (SELECT count(DISTINCT "quoteId") FROM "Hop" WHERE "sourceId" = "Source"."id");
UPDATE "Claim" SET
    "quoteCount" = (SELECT count(*) FROM "QuoteClaim" WHERE "claimId" = "Claim"."id"),
    "newest" = coalesce((SELECT min("age") FROM (
        SELECT "age" FROM "QuoteClaim" WHERE "claimId" = "Claim"."id" UNION ALL SELECT "age" FROM "DenialClaim" WHERE "claimId" = "Claim"."id"
    ) AS "seen"), 9000000000000000),
    "oldest" = coalesce((SELECT max("age") FROM (
        SELECT "age" FROM "QuoteClaim" WHERE "claimId" = "Claim"."id" UNION ALL SELECT "age" FROM "DenialClaim" WHERE "claimId" = "Claim"."id"
    ) AS "seen" WHERE "age" < 9000000000000000), 9000000000000000),
    "opposition" = coalesce((
        SELECT max(CASE "form" WHEN 'DENIED' THEN 3 WHEN 'REJECTED' THEN 2 WHEN 'CONTRADICTED' THEN 2 ELSE 1 END)
        FROM "DenialClaim" JOIN "Denial" ON "Denial"."id" = "denialId" WHERE "claimId" = "Claim"."id"
    ), 0);
