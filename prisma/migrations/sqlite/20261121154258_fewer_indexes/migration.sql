-- DropIndex
DROP INDEX "Claim_key_key";

-- DropIndex
DROP INDEX "ClaimFacet_claimId_idx";
