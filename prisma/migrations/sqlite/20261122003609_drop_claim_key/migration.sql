-- AlterTable: by hand, for the table made anew would lose its trigger.
ALTER TABLE "Claim" DROP COLUMN "key";
