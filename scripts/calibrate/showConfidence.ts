/** Something that was given a confidence, and turned out right or wrong. */
export interface Given {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** A range of confidences: what was given on average, the share that is right, and how many there are. */
interface Bucket {
  readonly given: number;
  readonly right: number;
  readonly size: number;
}

/** The lower edges of the buckets. */
const EDGES = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];

function bucketsOf(all: readonly Given[]): Bucket[] {
  return EDGES.flatMap((edge, index) => {
    const above = EDGES[index - 1] ?? Number.POSITIVE_INFINITY;
    const inside = all.filter(({ confidence }) => confidence >= edge && confidence < above);
    const size = inside.length;
    if (size === 0) return [];
    const given = inside.reduce((sum, { confidence }) => sum + confidence, 0) / size;
    return [{ given, right: inside.filter(({ isRight }) => isRight).length / size, size }];
  });
}

/** The expected calibration error: how far what was given is from what is right, bucket by bucket. 0 were perfect. */
export function distanceOf(all: readonly Given[]): number {
  return bucketsOf(all).reduce((sum, { given, right, size }) => sum + (Math.abs(given - right) * size) / all.length, 0);
}

/** Prints how often what was given a confidence is right: a line a bucket. */
export function showConfidence(name: string, all: readonly Given[]): void {
  console.log(`confidence of ${all.length} quotes, ${name}:`);
  console.log('       given     right    quotes');
  for (const { given, right, size } of bucketsOf(all)) {
    console.log(`  ${given.toFixed(3).padStart(10)}${right.toFixed(3).padStart(10)}${String(size).padStart(10)}`);
  }
  console.log(`  expected calibration error ${distanceOf(all).toFixed(3)}`);
}
