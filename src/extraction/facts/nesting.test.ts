import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { reportersOf } from "./nesting.ts";

/** For each [source] the place of its reporter. */
const reporters = (marked: string) => reportersOf(readMarked(marked).found);

describe("who reports a saying", () => {
  it.each<[string, string, (number | null)[]]>([
    ["the article itself", "[Ana] said {it held}. [Tom] said {it fell}.", [null, null]],
    ["one voice's second cue is no report of its first", "[Ana] said {so}.", [null]],
  ])("%s", (_, marked, expected) => expect(reporters(marked)).toEqual(expected));

  const span = (start: number, end: number) => [{ start, end }];
  const saying = (source: number, cue: number, from: number, to: number) => ({
    source: span(source, source + 1),
    cue: span(cue, cue + 1),
    content: span(from, to),
  });

  it("a chain keeps each link", () => {
    const chain = [saying(0, 1, 2, 90), saying(2, 3, 4, 80), saying(4, 5, 6, 70)];
    expect(reportersOf(chain)).toEqual([null, 0, 1]);
  });

  it("what two voices say together reports what stands in it once", () => {
    const inner = saying(10, 11, 12, 20);
    expect(reportersOf([saying(0, 4, 5, 30), saying(2, 4, 5, 30), inner])).toEqual([null, null, 0]);
  });

  it("the same words are one voice: said X and called on them", () => {
    expect(reportersOf([saying(0, 1, 2, 40), saying(0, 20, 21, 30)])).toEqual([null, null]);
  });

  it("of two that stand in each other neither reports the other", () => {
    expect(reportersOf([saying(0, 5, 8, 20), saying(6, 10, 2, 7)])).toEqual([null, null]);
  });

  it("a circle is cut", () => {
    const circle = [saying(0, 1, 20, 30), saying(20, 21, 10, 15), saying(10, 11, 0, 5)];
    const found = reportersOf(circle);
    expect(found.filter((one) => one === null)).not.toHaveLength(0);
  });

  it("no cue: the source tells where it is said", () => {
    const colon = { source: span(5, 6), cue: [], content: span(7, 9) };
    expect(reportersOf([saying(0, 1, 2, 20), colon, { source: [], cue: [], content: [] }])).toEqual([null, 0, null]);
  });

  it("never goes in circles, whatever the spans", () => {
    const number = fc.integer({ min: 0, max: 40 });
    const any = fc
      .record({ source: number, cue: number, from: number, size: number })
      .map(({ source, cue, from, size }) => saying(source, cue, from, from + size));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (sayings) => {
        const found = reportersOf(sayings);
        for (let i = 0; i < found.length; i++) {
          let at: number | null | undefined = i;
          for (let steps = 0; at !== null && at !== undefined; steps++) {
            expect(steps).toBeLessThanOrEqual(found.length);
            at = found[at];
          }
        }
      }),
    );
  });
});
