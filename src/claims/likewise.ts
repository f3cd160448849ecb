import type { Target } from './claim.ts';

/** How sure it can be that somebody is against what another record is against. */
const usual = 0.6;

/**
 * What is taken to be denied because another record is against it: no surer than that is.
 *
 * @param targets those of the other record
 * @param why what leads from one record to the other
 * @param most the confidence that it has at most
 */
export function likewise(targets: readonly Target[], why: string, most = usual): Target[] {
  return targets.map((target) => ({ ...target, confidence: Math.min(target.confidence, most), why }));
}
