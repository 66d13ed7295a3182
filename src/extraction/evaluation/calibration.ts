/** Whether confidence keeps what it promises: of attributions at 0.8, eight in ten should be right. */

const BINS = 10;

/** A prediction's confidence, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

interface Bin {
  /** From here, inclusive, up to the next bin's; the last includes 1. */
  readonly from: number;
  readonly count: number;
  /** Their mean confidence; null when there are none. */
  readonly confidence: number | null;
  /** The share of them that is right; null when there are none. */
  readonly right: number | null;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** The mean distance of confidence from the share that is right, weighted by how many; null when there is nothing. */
  readonly expectedError: number | null;
}

export function calibrate(judged: readonly Judged[]): Calibration {
  const groups: Judged[][] = Array.from({ length: BINS }, () => []);
  for (const one of judged) groups[Math.min(BINS - 1, Math.floor(one.confidence * BINS))]?.push(one);
  const bins = groups.map((group, i): Bin => {
    const count = group.length;
    const mean = (quantity: (one: Judged) => number) =>
      count === 0 ? null : group.reduce((sum, one) => sum + quantity(one), 0) / count;
    return {
      from: i / BINS,
      count,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ isRight }) => (isRight ? 1 : 0)),
    };
  });
  const distance = bins.reduce(
    (sum, { count, confidence, right }) => sum + count * Math.abs((confidence ?? 0) - (right ?? 0)),
    0,
  );
  return { bins, expectedError: judged.length === 0 ? null : distance / judged.length };
}
