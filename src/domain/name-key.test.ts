import { expect, it } from "vitest";
import { nameKey } from "./name-key.ts";

it.each([
  ["President Antón Vey", "anton vey"],
  ["anton VEY", "anton vey"],
  ["The Ansel Port Authority", "ansel port authority"],
  ["Russia’s Defense Ministry", "russia defense ministry"],
  ["Mayor", "mayor"],
  ["Dr. Ida Quell", "ida quell"],
  ["…", ""],
])("%s is looked up as %s", (name, key) => expect(nameKey(name)).toBe(key));
