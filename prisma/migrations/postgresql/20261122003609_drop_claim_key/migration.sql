-- AlterTable
ALTER TABLE "Claim" DROP COLUMN "key";
