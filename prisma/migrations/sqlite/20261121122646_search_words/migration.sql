-- AlterTable
ALTER TABLE "Article" ADD COLUMN "searchRow" BIGINT;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "searchRow" BIGINT;

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN "searchRow" BIGINT;

-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN "nameForms" TEXT;
ALTER TABLE "Speaker" ADD COLUMN "searchRow" BIGINT;

-- CreateIndex
CREATE UNIQUE INDEX "Article_searchRow_key" ON "Article"("searchRow");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_searchRow_key" ON "Claim"("searchRow");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_searchRow_key" ON "Quote"("searchRow");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_searchRow_key" ON "Speaker"("searchRow");


-- The words of records, by the numbers of these. The writer takes the words apart, so that both databases find the same: see src/store/search.
CREATE VIRTUAL TABLE "SearchWords" USING fts5("words", content='', contentless_delete=1, detail=none, tokenize='ascii');

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
