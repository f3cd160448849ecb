import { Prisma } from '#store/generated/client.ts';

const { sql } = Prisma;

/** The denials that are more than silences, with the claims that they are against. */
export const OPPOSITION = sql`"DenialClaim" as "against" join "Denial" as "opposing"
  on "opposing"."id" = "against"."denialId" and "opposing"."form" in ('DENIED', 'REJECTED', 'CONTRADICTED')`;

/** That somebody other than the speaker of "said" is against the claim. A denial by nobody known counts as somebody else's. */
export const OPPOSED_BY_OTHERS = sql`exists (select 1 from ${OPPOSITION} where "against"."claimId" = "claim"."id"
  and not exists (select 1 from "DenialSpeaker" as "denier"
    where "denier"."denialId" = "opposing"."id" and "denier"."speakerId" = "said"."speakerId"))`;
