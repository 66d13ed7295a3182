/** What the article says itself: whole sentences of its own, when they are asked for. */
import type { RuleName } from "../candidate.ts";
import type { Cases } from "./cases.ts";

export const OWN_VOICE = {
  "own-voice": {
    matches: [
      "{The bridge carries four million lorries a year}.",
      "{The harbour has been closed since May, and nobody works there any more}.",
      "{The boats lay behind “the Lantern” for the whole of that winter}.",
      "{It was the third flood in the valley in two years}.",
    ],
    nearMisses: [
      ["[Vane] <said> {the bridge had carried four million lorries}.", "bare-clause"],
      "Who paid for the bridge across the harbour?",
      "“The bridge carries four million lorries a year.”",
      "It held well.",
      "A bridge with four lanes and a view of the harbour.",
    ],
  },
} as const satisfies Partial<Record<RuleName, Cases>>;
