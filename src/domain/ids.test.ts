import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ID_PREFIXES, type IdentifiedType, isId, mintId, typesOfIds } from "./ids.ts";

const TYPES = Object.keys(ID_PREFIXES) as IdentifiedType[];
const type = fc.constantFrom(...TYPES);
const origin = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 });

describe("mintId", () => {
  test("never changes: ids of records that were imported long ago stay what they are", () => {
    expect(mintId("Actor", "deir-ezzor-siege", "islamic-state")).toBe("act_0z0bhhf361wyyqtx3zj8aq95h5");
    expect(mintId("Claim", "", "x")).toBe("clm_0kgth8vqg8m3gvnh7896wqawz1");
  });

  test("has the form of an id, and gives the same for the same origin", () => {
    fc.assert(
      fc.property(type, origin, (of, parts) => {
        const id = mintId(of, ...parts);
        expect(isId(id)).toBe(true);
        expect(id.startsWith(`${ID_PREFIXES[of]}_`)).toBe(true);
        expect(mintId(of, ...parts)).toBe(id);
      }),
    );
  });

  test("tells types and origins apart, and where one part ends and the next begins", () => {
    const ids = [
      ...TYPES.map((of) => mintId(of, "a", "b").slice(4)),
      ...[["ab"], ["a", "b", ""], ["", "ab"], ["ab", ""], ["b", "a"], ['a","b']].map((parts) =>
        mintId("Actor", ...parts).slice(4),
      ),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has a prefix of its own for every type", () => {
    expect(new Set(Object.values(ID_PREFIXES)).size).toBe(TYPES.length);
  });
});

describe("isId", () => {
  test.each([
    "",
    "act_",
    "act_5qqetpqmz7rvx4v7dkdyr01xc",
    "xyz_5qqetpqmz7rvx4v7dkdyr01xc6",
    "ACT_5qqetpqmz7rvx4v7dkdyr01xc6",
    "act_5qqetpqmz7rvx4v7dkdyr01xci",
  ])("refuses %j", (text) => {
    expect(isId(text)).toBe(false);
  });

  test("refuses a line break behind an id", () => {
    expect(isId(`${mintId("Actor", "a")}\n`)).toBe(false);
  });
});

test("ids tell their types", () => {
  const ids = [mintId("Source", "a"), mintId("Claim", "b"), "nonsense", "", "clm", mintId("Source", "c")];
  expect(typesOfIds(ids)).toEqual(["Claim", "Source"]);
  expect(typesOfIds(["clmx0kgth8vqg8m3gvnh7896wqawz1"])).toEqual([]);
});
