-- By hand: who only says the opposite of a claim, in an article of his own, does not bring it up.
UPDATE "Claim" SET "oldest" = coalesce((
  SELECT max("age") FROM (
    SELECT "age" FROM "QuoteClaim" WHERE "claimId" = "Claim"."id"
    UNION ALL SELECT "age" FROM "DenialClaim" WHERE "claimId" = "Claim"."id"
      AND "why" <> 'one says in the same words that it is so, the other that it is not'
  ) AS "seen" WHERE "age" < 9e15
), 9e15) WHERE "opposition" > 0;
