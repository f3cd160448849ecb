-- DropIndex
DROP INDEX "Article_publishedAt_id_idx";

-- DropIndex
DROP INDEX "Article_publisher_id_idx";

-- DropIndex
DROP INDEX "Article_agency_id_idx";

-- DropIndex
DROP INDEX "Quote_stance_id_idx";

-- DropIndex
DROP INDEX "Speaker_kind_id_idx";

-- DropIndex
DROP INDEX "SpeakerAppearance_speakerId_articleId_key";

-- DropIndex
DROP INDEX "QuoteSpeaker_speakerId_quoteId_key";

-- DropIndex
DROP INDEX "Hop_sourceId_quoteId_idx";

-- DropIndex
DROP INDEX "Hop_relayId_idx";

-- DropIndex
DROP INDEX "QuoteClaim_claimId_quoteId_idx";

-- DropIndex
DROP INDEX "Denial_articleId_start_id_idx";

-- DropIndex
DROP INDEX "Denial_form_id_idx";

-- DropIndex
DROP INDEX "DenialSpeaker_speakerId_denialId_key";

-- DropIndex
DROP INDEX "DenialClaim_claimId_denialId_idx";

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN     "quoteCount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "SpeakerAppearance" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "QuoteSpeaker" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "quoteCount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Hop" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "newest" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000,
ADD COLUMN     "oldest" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000,
ADD COLUMN     "opposition" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "quoteCount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "QuoteClaim" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "Denial" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "DenialSpeaker" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- AlterTable
ALTER TABLE "DenialClaim" ADD COLUMN     "age" DOUBLE PRECISION NOT NULL DEFAULT 9000000000000000;

-- CreateIndex
CREATE INDEX "Article_age_id_idx" ON "Article"("age", "id");

-- CreateIndex
CREATE INDEX "Article_addedAt_id_idx" ON "Article"("addedAt", "id");

-- CreateIndex
CREATE INDEX "Article_publisher_age_id_idx" ON "Article"("publisher", "age", "id");

-- CreateIndex
CREATE INDEX "Article_agency_age_id_idx" ON "Article"("agency", "age", "id");

-- CreateIndex
CREATE INDEX "Quote_age_id_idx" ON "Quote"("age", "id");

-- CreateIndex
CREATE INDEX "Quote_confidence_id_idx" ON "Quote"("confidence", "id");

-- CreateIndex
CREATE INDEX "Quote_stance_age_id_idx" ON "Quote"("stance", "age", "id");

-- CreateIndex
CREATE INDEX "Speaker_quoteCount_id_idx" ON "Speaker"("quoteCount", "id");

-- CreateIndex
CREATE INDEX "Speaker_kind_nameKey_id_idx" ON "Speaker"("kind", "nameKey", "id");

-- CreateIndex
CREATE INDEX "SpeakerAppearance_speakerId_age_articleId_idx" ON "SpeakerAppearance"("speakerId", "age", "articleId");

-- CreateIndex
CREATE INDEX "QuoteSpeaker_speakerId_age_quoteId_idx" ON "QuoteSpeaker"("speakerId", "age", "quoteId");

-- CreateIndex
CREATE INDEX "Source_quoteCount_id_idx" ON "Source"("quoteCount", "id");

-- CreateIndex
CREATE INDEX "Hop_sourceId_age_quoteId_position_idx" ON "Hop"("sourceId", "age", "quoteId", "position");

-- CreateIndex
CREATE INDEX "Hop_relayId_age_quoteId_idx" ON "Hop"("relayId", "age", "quoteId");

-- CreateIndex
CREATE INDEX "Claim_quoteCount_id_idx" ON "Claim"("quoteCount", "id");

-- CreateIndex
CREATE INDEX "Claim_newest_id_idx" ON "Claim"("newest", "id");

-- CreateIndex
CREATE INDEX "Claim_oldest_id_idx" ON "Claim"("oldest", "id");

-- CreateIndex
CREATE INDEX "Claim_opposition_quoteCount_id_idx" ON "Claim"("opposition", "quoteCount", "id");

-- CreateIndex
CREATE INDEX "QuoteClaim_claimId_age_quoteId_idx" ON "QuoteClaim"("claimId", "age", "quoteId");

-- CreateIndex
CREATE INDEX "Denial_age_id_idx" ON "Denial"("age", "id");

-- CreateIndex
CREATE INDEX "Denial_articleId_id_idx" ON "Denial"("articleId", "id");

-- CreateIndex
CREATE INDEX "Denial_form_age_id_idx" ON "Denial"("form", "age", "id");

-- CreateIndex
CREATE INDEX "DenialSpeaker_speakerId_age_denialId_idx" ON "DenialSpeaker"("speakerId", "age", "denialId");

-- CreateIndex
CREATE INDEX "DenialClaim_claimId_age_denialId_idx" ON "DenialClaim"("claimId", "age", "denialId");

-- What is there already gets its age and its counts.
UPDATE "Article" SET "age" = round(-extract(epoch FROM "publishedAt") * 1000) WHERE "publishedAt" IS NOT NULL;
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
