import { expect, it } from "vitest";
import { mayBeOne, nameKey, withoutMiddle } from "./name-key.ts";

it.each([
  ["President Antón Vey", "anton vey"],
  ["anton VEY", "anton vey"],
  ["The Ansel Port Authority", "ansel port authority"],
  ["Russia’s Defense Ministry", "russia defense ministry"],
  ["Mayor", "mayor"],
  ["Dr. Ida Quell", "ida quell"],
  ["…", ""],
])("%s is looked up as %s", (name, key) => expect(nameKey(name)).toBe(key));

it.each([
  ["Ida Quell", "ida * quell"],
  ["Mayor Ida M. Quell", "ida * quell"],
  ["Ida Marie Quell Jr.", "ida * quell"],
  ["Quell", null],
  ["Mayor Quell", null],
])("%s is alike to those with %s", (name, key) => expect(withoutMiddle(name)).toBe(key));

it.each([
  ["Ida Quell", "Ida M. Quell", true],
  ["Ida M. Quell", "Ida Marie Quell", true],
  ["Ida Marie Quell", "Ida Marie Quell Jr.", true],
  ["Ida M. Quell", "Ida J. Quell", false],
  ["Ida Marie Quell", "Ida Martha Quell", false],
  ["Ida M. J. Quell", "Ida M. Quell", false],
  ["Ida Quell Jr.", "Ida Quell Sr.", false],
  ["Ida Quell Jr.", "Ida Quell", true],
])("%s may be %s: %s", (name, other, may) => {
  expect(mayBeOne(name, other)).toBe(may);
  expect(mayBeOne(other, name)).toBe(may);
});
