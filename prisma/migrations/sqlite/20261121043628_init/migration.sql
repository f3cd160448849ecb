-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "headline" TEXT,
    "text" TEXT NOT NULL,
    "publisher" TEXT,
    "datelinePlace" TEXT,
    "agency" TEXT,
    "datelineDate" TEXT,
    "publishedAt" DATETIME,
    "addedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ArticlePart" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticlePart_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleAddress" (
    "articleId" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "url"),
    CONSTRAINT "ArticleAddress_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
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
    CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteSpan" (
    "quoteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("quoteId", "position"),
    CONSTRAINT "QuoteSpan_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "affiliation" TEXT,
    "count" INTEGER,
    "articleId" TEXT,
    CONSTRAINT "Speaker_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerAppearance" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "SpeakerAppearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SpeakerAppearance_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerName" (
    "articleId" TEXT NOT NULL,
    "speakerId" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "speakerId", "use", "start", "end"),
    CONSTRAINT "SpeakerName_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SpeakerName_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteSpeaker" (
    "quoteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "inferred" BOOLEAN NOT NULL,
    "resolvedBy" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "position"),
    CONSTRAINT "QuoteSpeaker_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Hop" (
    "quoteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "wordsStart" INTEGER,
    "wordsEnd" INTEGER,
    "wordsText" TEXT,
    "relayId" TEXT,

    PRIMARY KEY ("quoteId", "position"),
    CONSTRAINT "Hop_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Hop_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hop_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "searchText" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "QuoteClaim" (
    "quoteId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "score" REAL NOT NULL,
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "claimId"),
    CONSTRAINT "QuoteClaim_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Denial" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
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

-- CreateTable
CREATE TABLE "DenialSpeaker" (
    "denialId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "inferred" BOOLEAN NOT NULL,
    "resolvedBy" TEXT NOT NULL,

    PRIMARY KEY ("denialId", "position"),
    CONSTRAINT "DenialSpeaker_denialId_fkey" FOREIGN KEY ("denialId") REFERENCES "Denial" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DenialSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DenialClaim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "denialId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "quoteId" TEXT,
    "confidence" REAL NOT NULL,
    "why" TEXT NOT NULL,
    CONSTRAINT "DenialClaim_denialId_fkey" FOREIGN KEY ("denialId") REFERENCES "Denial" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DenialClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DenialClaim_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Article_hash_idx" ON "Article"("hash");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Article_publisher_id_idx" ON "Article"("publisher", "id");

-- CreateIndex
CREATE INDEX "Article_agency_id_idx" ON "Article"("agency", "id");

-- CreateIndex
CREATE INDEX "ArticleAddress_url_articleId_idx" ON "ArticleAddress"("url", "articleId");

-- CreateIndex
CREATE INDEX "Quote_stance_id_idx" ON "Quote"("stance", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_articleId_position_key" ON "Quote"("articleId", "position");

-- CreateIndex
CREATE INDEX "Speaker_nameKey_id_idx" ON "Speaker"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Speaker_kind_id_idx" ON "Speaker"("kind", "id");

-- CreateIndex
CREATE INDEX "Speaker_articleId_idx" ON "Speaker"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "SpeakerAppearance_speakerId_articleId_key" ON "SpeakerAppearance"("speakerId", "articleId");

-- CreateIndex
CREATE INDEX "SpeakerName_nameKey_speakerId_idx" ON "SpeakerName"("nameKey", "speakerId");

-- CreateIndex
CREATE INDEX "SpeakerName_speakerId_use_nameKey_idx" ON "SpeakerName"("speakerId", "use", "nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "QuoteSpeaker_speakerId_quoteId_key" ON "QuoteSpeaker"("speakerId", "quoteId");

-- CreateIndex
CREATE INDEX "Source_nameKey_id_idx" ON "Source"("nameKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Source_kind_nameKey_key" ON "Source"("kind", "nameKey");

-- CreateIndex
CREATE INDEX "Hop_sourceId_quoteId_idx" ON "Hop"("sourceId", "quoteId");

-- CreateIndex
CREATE INDEX "Hop_relayId_idx" ON "Hop"("relayId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_key_key" ON "Claim"("key");

-- CreateIndex
CREATE INDEX "QuoteClaim_claimId_quoteId_idx" ON "QuoteClaim"("claimId", "quoteId");

-- CreateIndex
CREATE INDEX "Denial_form_id_idx" ON "Denial"("form", "id");

-- CreateIndex
CREATE INDEX "Denial_quoteId_idx" ON "Denial"("quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "Denial_articleId_position_key" ON "Denial"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "DenialSpeaker_speakerId_denialId_key" ON "DenialSpeaker"("speakerId", "denialId");

-- CreateIndex
CREATE INDEX "DenialClaim_denialId_claimId_idx" ON "DenialClaim"("denialId", "claimId");

-- CreateIndex
CREATE INDEX "DenialClaim_claimId_denialId_idx" ON "DenialClaim"("claimId", "denialId");

-- CreateIndex
CREATE INDEX "DenialClaim_quoteId_idx" ON "DenialClaim"("quoteId");
