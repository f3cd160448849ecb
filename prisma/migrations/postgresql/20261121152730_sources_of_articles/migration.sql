-- DropIndex
DROP INDEX "Source_kind_nameKey_key";

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "articleId" TEXT COLLATE "C";
