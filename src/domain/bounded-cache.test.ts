import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

describe("BoundedCache", () => {
  const ofTexts = (room: number) => new BoundedCache<string>(room, (value) => value.length);

  it("keeps what was used last, within its room", () => {
    const cache = ofTexts(12);
    for (const key of ["a", "b", "c", "d"]) cache.set(key, key.repeat(3));
    cache.get("a");
    cache.set("e", "eee");
    expect(["a", "b", "c", "d", "e"].map((key) => cache.get(key))).toEqual(["aaa", undefined, "ccc", "ddd", "eee"]);
  });

  it("keeps nothing that takes more than a quarter, and nothing at all without room", () => {
    const cache = ofTexts(12);
    cache.set("a", "aaaa");
    expect(cache.get("a")).toBeUndefined();
    const none = ofTexts(0);
    none.set("a", "a");
    expect(none.get("a")).toBeUndefined();
  });

  it("never keeps more than its room, nor anything but what was put in last", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.string({ maxLength: 6 }))),
        (puts) => {
          const cache = ofTexts(16);
          const last = new Map<string, string>();
          for (const [key, value] of puts) {
            cache.set(key, value);
            last.set(key, value);
            const kept = [...last].filter(([name]) => cache.get(name) !== undefined);
            expect(kept.reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThanOrEqual(16);
            for (const [name, text] of kept) expect(cache.get(name)).toBe(text);
          }
        },
      ),
    );
  });
});
