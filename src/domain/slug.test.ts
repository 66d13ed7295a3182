import { expect, it } from "vitest";
import { slugOf } from "./slug.ts";

it.each([
  ["Harbour bridge to close", "harbour-bridge-to-close"],
  ["Côte d’Ivoire's « vote »", "cote-divoires-vote"],
  ["北京", "article"],
  ["", "article"],
  ["a".repeat(100), "article"],
  [`one ${"b".repeat(90)} two`, "one"],
])("%s is %s", (words, slug) => expect(slugOf(words, "article")).toBe(slug));
