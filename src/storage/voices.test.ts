import { describe, expect, test } from "vitest";
import { type VoiceTie, voicesOf } from "./voices.ts";

/** Ties as a text: `s1 IS a1, a1 HEAD_OF a2`. */
const ties = (text: string): VoiceTie[] =>
  text.split(", ").map((tie) => {
    const [from = "", kind, to = ""] = tie.split(" ");
    return { from, kind: kind as VoiceTie["kind"], to };
  });

const voices = (sources: string[], text: string) =>
  voicesOf(new Set(sources), ties(text)).map(({ name, paths }) => ({
    name,
    paths: Object.fromEntries(
      [...paths].map(([source, path]) => [source, path.map(({ from, kind, to }) => `${from} ${kind} ${to}`)]),
    ),
  }));

describe("voicesOf", () => {
  test("a source without ties is a voice without a head", () => {
    expect(voicesOf(new Set(["s1"]), [])).toEqual([{ name: "s1", paths: new Map([["s1", []]]) }]);
  });

  test("the smallest source id names the voice, and each path leads to its head, nearest first", () => {
    const [voice, ...others] = voices(
      ["s2", "s1", "s3"],
      "s1 IS spokesman, s2 IS ministry, s3 ON_BEHALF_OF ministry, spokesman SPEAKS_FOR ministry, ministry CONTROLLED_BY state",
    );
    expect(others).toEqual([]);
    expect(voice).toEqual({
      name: "s1",
      paths: {
        s1: ["s1 IS spokesman", "spokesman SPEAKS_FOR ministry", "ministry CONTROLLED_BY state"],
        s2: ["s2 IS ministry", "ministry CONTROLLED_BY state"],
        s3: ["s3 ON_BEHALF_OF ministry", "ministry CONTROLLED_BY state"],
      },
    });
  });

  test("voices that share nothing stay apart", () => {
    const names = voices(["s1", "s2"], "s1 IS a1, s2 IS a2, a1 HEAD_OF a3").map(({ name }) => name);
    expect(names).toEqual(["s1", "s2"]);
  });

  test("a path may go down before it goes up; its ties keep their direction", () => {
    const [voice] = voices(["s1", "s2"], "s1 IS envoy, s2 IS b, envoy SPEAKS_FOR a, envoy SPEAKS_FOR b, x HEAD_OF a");
    expect(voice?.paths.s2).toEqual(["s2 IS b", "envoy SPEAKS_FOR b", "envoy SPEAKS_FOR a"]);
  });

  test("of two heads, the one whom more ties lead to; of equal ones, the smallest id", () => {
    expect(voices(["s1"], "s1 IS m, m HEAD_OF a, m HEAD_OF b, x HEAD_OF b")[0]?.paths.s1).toEqual([
      "s1 IS m",
      "m HEAD_OF b",
    ]);
    expect(voices(["s1"], "s1 IS m, m HEAD_OF b, m HEAD_OF a")[0]?.paths.s1).toEqual(["s1 IS m", "m HEAD_OF a"]);
  });

  test("who is spoken for stands above who speaks", () => {
    const [voice] = voices(["s1", "s2"], "s1 IS a, s1 ON_BEHALF_OF b, s2 IS a");
    expect(voice?.paths).toEqual({ s1: ["s1 ON_BEHALF_OF b"], s2: ["s2 IS a", "s1 IS a", "s1 ON_BEHALF_OF b"] });
  });

  test("of two ties between the same two, the nearest kind is given", () => {
    const [voice] = voices(["s1"], "s1 ON_BEHALF_OF a, s1 IS a, a CONTROLLED_BY b, a HEAD_OF b");
    expect(voice?.paths.s1).toEqual(["s1 IS a", "a HEAD_OF b"]);
  });

  test("where all stand in a circle there is still one head, and every path ends", () => {
    const [voice] = voices(["s1", "s2"], "s1 IS a, s2 IS c, a CONTROLLED_BY b, b CONTROLLED_BY c, c CONTROLLED_BY a");
    expect(voice?.paths).toEqual({ s1: ["s1 IS a"], s2: ["s2 IS c", "c CONTROLLED_BY a"] });
  });

  test("the order in which ties come makes no difference", () => {
    for (const text of [
      "s1 IS m, m HEAD_OF b, m HEAD_OF a, x SPEAKS_FOR a, x SPEAKS_FOR b, s2 IS x",
      "s1 IS m, s2 IS x, m HEAD_OF x, x HEAD_OF m",
    ]) {
      const reversed = text.split(", ").reverse().join(", ");
      expect(voices(["s2", "s1"], reversed)[0]?.paths).toEqual(voices(["s1", "s2"], text)[0]?.paths);
    }
  });
});
