/** Who speaks each quotation of an article. */
import type { Span } from "../../domain/passage.ts";
import type { Document } from "../document.ts";
import type { Found } from "./found.ts";

/** For each quotation the attribution whose content it is, and whose source stands outside it. */
export function speakersOf({ quotations }: Document, found: readonly Found[]): Int32Array {
  const speakers = new Int32Array(quotations.length).fill(-1);
  const outer = quotations.filter((quotation) => quotation.depth === 1);
  found.forEach(({ source, content }, index) => {
    if (source.length === 0) return;
    const start = source[0]?.start ?? 0;
    for (const span of content) {
      let low = 0;
      let high = outer.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((outer[middle] as Span).end <= span.start) low = middle + 1;
        else high = middle;
      }
      for (; low < outer.length && (outer[low] as Span).start < span.end; low++) {
        const quotation = outer[low];
        if (!quotation || (start >= quotation.start && start < quotation.end)) continue;
        if (speakers[quotation.index] === -1) speakers[quotation.index] = index;
      }
    }
  });
  // A quotation that runs on is its first speaker's.
  for (const quotation of quotations) {
    if (quotation.continues !== null && speakers[quotation.index] === -1)
      speakers[quotation.index] = speakers[quotation.continues] as number;
  }
  for (let i = quotations.length - 1; i >= 0; i--) {
    const { continues } = quotations[i] as (typeof quotations)[number];
    if (continues !== null && speakers[continues] === -1) speakers[continues] = speakers[i] as number;
  }
  return speakers;
}
