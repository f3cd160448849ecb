-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "headline" TEXT COLLATE "C",
    "text" TEXT COLLATE "C" NOT NULL,
    "publisher" TEXT COLLATE "C",
    "datelinePlace" TEXT COLLATE "C",
    "agency" TEXT COLLATE "C",
    "datelineDate" TEXT COLLATE "C",
    "publishedAt" TIMESTAMP(3),
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticlePart" (
    "articleId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C",

    CONSTRAINT "ArticlePart_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "ArticleAddress" (
    "articleId" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ArticleAddress_pkey" PRIMARY KEY ("articleId","url")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "stance" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "sentenceText" TEXT COLLATE "C" NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cueText" TEXT COLLATE "C",
    "mentionStart" INTEGER,
    "mentionEnd" INTEGER,
    "mentionText" TEXT COLLATE "C",
    "foundBy" TEXT COLLATE "C" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuoteSpan" (
    "quoteId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "QuoteSpan_pkey" PRIMARY KEY ("quoteId","position")
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "country" TEXT COLLATE "C",
    "affiliation" TEXT COLLATE "C",
    "count" INTEGER,
    "articleId" TEXT COLLATE "C",

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpeakerAppearance" (
    "articleId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "affiliation" TEXT COLLATE "C",

    CONSTRAINT "SpeakerAppearance_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "SpeakerName" (
    "articleId" TEXT COLLATE "C" NOT NULL,
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "use" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SpeakerName_pkey" PRIMARY KEY ("articleId","speakerId","use","start","end")
);

-- CreateTable
CREATE TABLE "QuoteSpeaker" (
    "quoteId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "inferred" BOOLEAN NOT NULL,
    "resolvedBy" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "QuoteSpeaker_pkey" PRIMARY KEY ("quoteId","position")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hop" (
    "quoteId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "wordsStart" INTEGER,
    "wordsEnd" INTEGER,
    "wordsText" TEXT COLLATE "C",
    "relayId" TEXT COLLATE "C",

    CONSTRAINT "Hop_pkey" PRIMARY KEY ("quoteId","position")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "textRank" INTEGER NOT NULL DEFAULT 0,
    "searchText" TEXT COLLATE "C" NOT NULL,
    "assertion" TEXT COLLATE "C",
    "oppositeId" TEXT COLLATE "C",

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimFacet" (
    "facet" TEXT COLLATE "C" NOT NULL,
    "claimId" TEXT COLLATE "C" NOT NULL,
    "anchor" BOOLEAN NOT NULL,

    CONSTRAINT "ClaimFacet_pkey" PRIMARY KEY ("facet","claimId")
);

-- CreateTable
CREATE TABLE "QuoteClaim" (
    "quoteId" TEXT COLLATE "C" NOT NULL,
    "claimId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "QuoteClaim_pkey" PRIMARY KEY ("quoteId","claimId")
);

-- CreateTable
CREATE TABLE "Denial" (
    "id" TEXT COLLATE "C" NOT NULL,
    "articleId" TEXT COLLATE "C" NOT NULL,
    "form" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "sentenceText" TEXT COLLATE "C" NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cueText" TEXT COLLATE "C",
    "mentionStart" INTEGER,
    "mentionEnd" INTEGER,
    "mentionText" TEXT COLLATE "C",
    "quoteId" TEXT COLLATE "C",
    "foundBy" TEXT COLLATE "C" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Denial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DenialSpeaker" (
    "denialId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "inferred" BOOLEAN NOT NULL,
    "resolvedBy" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "DenialSpeaker_pkey" PRIMARY KEY ("denialId","position")
);

-- CreateTable
CREATE TABLE "DenialClaim" (
    "id" TEXT COLLATE "C" NOT NULL,
    "denialId" TEXT COLLATE "C" NOT NULL,
    "claimId" TEXT COLLATE "C" NOT NULL,
    "quoteId" TEXT COLLATE "C",
    "confidence" DOUBLE PRECISION NOT NULL,
    "why" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "DenialClaim_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "ClaimFacet_claimId_idx" ON "ClaimFacet"("claimId");

-- CreateIndex
CREATE INDEX "QuoteClaim_claimId_quoteId_idx" ON "QuoteClaim"("claimId", "quoteId");

-- CreateIndex
CREATE INDEX "Denial_articleId_start_id_idx" ON "Denial"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Denial_form_id_idx" ON "Denial"("form", "id");

-- CreateIndex
CREATE INDEX "Denial_quoteId_idx" ON "Denial"("quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "DenialSpeaker_speakerId_denialId_key" ON "DenialSpeaker"("speakerId", "denialId");

-- CreateIndex
CREATE INDEX "DenialClaim_denialId_claimId_idx" ON "DenialClaim"("denialId", "claimId");

-- CreateIndex
CREATE INDEX "DenialClaim_claimId_denialId_idx" ON "DenialClaim"("claimId", "denialId");

-- CreateIndex
CREATE INDEX "DenialClaim_quoteId_idx" ON "DenialClaim"("quoteId");

-- AddForeignKey
ALTER TABLE "ArticlePart" ADD CONSTRAINT "ArticlePart_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAddress" ADD CONSTRAINT "ArticleAddress_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteSpan" ADD CONSTRAINT "QuoteSpan_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerAppearance" ADD CONSTRAINT "SpeakerAppearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerAppearance" ADD CONSTRAINT "SpeakerAppearance_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerName" ADD CONSTRAINT "SpeakerName_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerName" ADD CONSTRAINT "SpeakerName_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteSpeaker" ADD CONSTRAINT "QuoteSpeaker_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteSpeaker" ADD CONSTRAINT "QuoteSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hop" ADD CONSTRAINT "Hop_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hop" ADD CONSTRAINT "Hop_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hop" ADD CONSTRAINT "Hop_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimFacet" ADD CONSTRAINT "ClaimFacet_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteClaim" ADD CONSTRAINT "QuoteClaim_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteClaim" ADD CONSTRAINT "QuoteClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Denial" ADD CONSTRAINT "Denial_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Denial" ADD CONSTRAINT "Denial_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenialSpeaker" ADD CONSTRAINT "DenialSpeaker_denialId_fkey" FOREIGN KEY ("denialId") REFERENCES "Denial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenialSpeaker" ADD CONSTRAINT "DenialSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenialClaim" ADD CONSTRAINT "DenialClaim_denialId_fkey" FOREIGN KEY ("denialId") REFERENCES "Denial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenialClaim" ADD CONSTRAINT "DenialClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenialClaim" ADD CONSTRAINT "DenialClaim_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;
