import { expect, it } from "vitest";
import { frontMatter } from "./front-matter.ts";

it.each([
  ["Title\n\nBy Ida Quell and Tom Reeve, Political Correspondent\n\nRain.", ["Ida Quell", "Tom Reeve"], null, null],
  ["Title\n\nKARVEN, Velmara (NPA) - Rain fell.", [], "KARVEN, Velmara", "NPA"],
  ["Title\n\nPORT ANSEL — Rain fell.", [], "PORT ANSEL", null],
  ["Title\n\nBy The Associated Press\n\nRain fell.", [], null, "The Associated Press"],
  ["Title\n\nPort Ansel - a harbour - is wet.", [], null, null],
  ["Title\n\nBy the time it rained, all was lost.", [], null, null],
])("%j", (text, bylines, dateline, wireCredit) => expect(frontMatter(text)).toEqual({ bylines, dateline, wireCredit }));

it("takes no longer for hostile lines", () => {
  const started = performance.now();
  for (const line of ["A ".repeat(50_000), `A${"(".repeat(50_000)}`, `By ${"A, ".repeat(50_000)}`]) frontMatter(line);
  expect(performance.now() - started).toBeLessThan(1000);
});
