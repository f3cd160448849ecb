import { Prisma } from '#store/generated/client.ts';

/** How an article prints a speaker, of the table "appearance". */
export const PRINTED = Prisma.sql`"appearance"."name" as "printedName", "appearance"."affiliation" as "printedAffiliation"`;
