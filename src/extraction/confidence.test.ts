import { describe, expect, it } from "vitest";
import { confidenceOf, groupsOf, type Told } from "./confidence.ts";
import { COUNTS } from "./confidence-counts.ts";
import { extract } from "./extract.ts";

const TEXT =
  "“The bridge held through the night and it will be open again tomorrow,” Ana Ruiz said. Vane mocked the bridge.";
const [quoted] = extract(TEXT).attributions;
if (!quoted) throw new Error("nothing was extracted");

describe("confidence", () => {
  it("of a quotation with its source is high", () => expect(quoted.confidence).toBeGreaterThan(0.9));

  it("goes by the rule, the length and the source", () => {
    const other: Told = { ...quoted, rule: "noun-phrase", content: [{ start: 0, end: 9 }] };
    expect(confidenceOf(other)).toBeLessThan(quoted.confidence);
  });

  it("of a rule that was never counted is that of all", () => {
    const [right, all] = COUNTS.get("all") ?? [0, 1];
    expect(confidenceOf({ ...quoted, rule: "unheard-of" })).toBeCloseTo(right / all, 2);
  });

  it("counts what occurs: no more right than there are, and all in the widest group", () => {
    const rules = new Set([...COUNTS.keys()].filter((group) => !group.includes(" ") && group !== "all"));
    let sum = 0;
    for (const [group, [right, all]] of COUNTS) {
      expect(right).toBeLessThanOrEqual(all);
      if (rules.has(group)) sum += all;
    }
    expect(sum).toBe(COUNTS.get("all")?.[1]);
    expect(groupsOf(quoted).filter((group) => COUNTS.has(group))).toHaveLength(4);
  });
});
