-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "searchRow" BIGINT;

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "searchRow" BIGINT;

-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN     "nameForms" TEXT COLLATE "C",
ADD COLUMN     "searchRow" BIGINT;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "searchRow" BIGINT;

-- CreateIndex
CREATE UNIQUE INDEX "Article_searchRow_key" ON "Article"("searchRow");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_searchRow_key" ON "Quote"("searchRow");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_searchRow_key" ON "Speaker"("searchRow");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_searchRow_key" ON "Claim"("searchRow");


-- By hand: what no model can say.
-- The words of records, by the numbers of these. The writer takes the words apart, so that both databases find the same: see src/store/search.
CREATE TABLE "SearchWords" (
    "rowid" BIGINT NOT NULL,
    "words" TSVECTOR NOT NULL,

    CONSTRAINT "SearchWords_pkey" PRIMARY KEY ("rowid")
);

CREATE INDEX "SearchWords_words_idx" ON "SearchWords" USING GIN ("words");

CREATE FUNCTION "forget_words"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM "SearchWords" WHERE "rowid" = OLD."searchRow";
    RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_forget_words" AFTER DELETE ON "Article" FOR EACH ROW EXECUTE FUNCTION "forget_words"();

CREATE TRIGGER "Claim_forget_words" AFTER DELETE ON "Claim" FOR EACH ROW EXECUTE FUNCTION "forget_words"();

CREATE TRIGGER "Quote_forget_words" AFTER DELETE ON "Quote" FOR EACH ROW EXECUTE FUNCTION "forget_words"();

CREATE TRIGGER "Speaker_forget_words" AFTER DELETE ON "Speaker" FOR EACH ROW EXECUTE FUNCTION "forget_words"();
