-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "dayEnd" INTEGER,
ADD COLUMN     "dayStart" INTEGER,
ADD COLUMN     "dayText" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Hop" ADD COLUMN     "withinId" TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "Hop_withinId_idx" ON "Hop"("withinId");

-- AddForeignKey
ALTER TABLE "Hop" ADD CONSTRAINT "Hop_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;
