import type { Load } from './measureLoads.ts';

export function showLoad({ p50, p99, rate }: Load): string {
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${rate.toFixed(0)} requests/s`;
}
