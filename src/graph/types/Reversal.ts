import { existing } from '../existing.ts';
import type { ReversalResolvers, ReversalStepResolvers } from '../generated/resolverTypes.ts';
import { loadAnnotation } from '../loadAnnotation.ts';

export const Reversal: ReversalResolvers = {
  claim: async ({ claimId }, _, { loaders }) => existing(await loaders.claim.load(claimId)),
  steps: ({ steps }) => [...steps],
};

export const ReversalStep: ReversalStepResolvers = {
  words: (step, _, { loaders }) => loadAnnotation(loaders, step),
};
