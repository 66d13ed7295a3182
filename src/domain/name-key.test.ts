import { expect, it } from "vitest";
import { alikeKeys, endsOfName, isGeneric, mayBeOne, nameKey, withoutMiddle } from "./name-key.ts";

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

it.each<[string, string[]]>([
  ["The Port Ansel Harbour Authority", ["ansel harbour authority", "harbour authority"]],
  ["Harbour Authority", []],
  ["Ansel Defence Ministry", []],
  ["Velmaran Ministry of Fisheries", ["ministry of fisheries"]],
  ["Ferry Riders’ Union’s Harbour Branch", ["riders union harbour branch", "union harbour branch", "harbour branch"]],
  ["Quay Post editorial board", ["post editorial board"]],
  ["Ansel Harbour Party", []],
  ["Quell", []],
  ["…", []],
])("the name of %s ends with those of %j", (name, ends) => expect(endsOfName(name)).toEqual(ends));

it.each([
  ["Defence Ministry", true],
  ["Ministry of Defence", true],
  ["Fisheries Ministry", false],
])("many bodies are called %s: %s", (name, are) => expect(isGeneric(name)).toBe(are));

it.each<[Parameters<typeof alikeKeys>[0], string, string[]]>([
  ["PERSON", "Ida M. Quell", ["ida * quell"]],
  ["PERSON", "Quell", []],
  ["GOVERNMENT_BODY", "Port Ansel Harbour Authority", ["* ansel harbour authority", "* harbour authority"]],
  ["PLACE", "Port Ansel Harbour", []],
  ["COLLECTIVE", "Port Ansel Dock Workers", []],
])("%s %s has the keys %j besides its own", (kind, name, keys) => expect(alikeKeys(kind, name)).toEqual(keys));
