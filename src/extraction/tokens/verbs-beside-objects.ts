/** Verbs that wink takes for nouns or adjectives, and what stands behind them is an object: a noun has no article behind it. */
import { cueOf } from "../lexicon.ts";
import type { Mending, Place } from "./place.ts";
import { toVerb } from "./place.ts";

/** Verbs of saying and of taking a stand whose third person wink takes for a plural. */
const THIRD_PERSONS = new Set(
  `reason remark recount counter quote repeat outline list marvel muse scream whisper mutter signal voice label cast pronounce forecast
  project guarantee challenge appeal protest fault sneer taunt rebuke salute hail compliment query doubt wonder credit thank tout
  lambast excoriate skewer bash trash belittle fume gripe snipe admonish hammer object worry decline press reference echo invoke
  frame paint view regard support oppose favor favour herald cheer toast honor honour respect offer rip hit target disavow contest
  regret address wish desire love aim name order cite dub deem deny vilify savage knock tease preach detail`.split(
    /\s+/,
  ),
);

/** The verb whose third person a word in -s may be. */
function ofThirdPerson(lower: string): string | undefined {
  if (!lower.endsWith("s") || lower.endsWith("ss")) return undefined;
  const stems = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`];
  return stems.find((stem) => THIRD_PERSONS.has(stem));
}

/** Whether what stands behind the word is somebody or something, told by its first word. */
const opensObject = ({ after }: Place): boolean =>
  after !== undefined &&
  (after.pos === "DET" ||
    /^(?:his|her|its|their|our|my|your|him|them|himself|herself|itself|themselves|["“])$/.test(after.value));

/** `Vane counters the claim`, `She also mocks his plan`, `He outlines “a long road”`. */
export const thirdPersonBeforeObject: Mending = (place) => {
  const { raw, before, lower } = place;
  if (raw.pos !== "NOUN" || !before) return;
  const verb = ofThirdPerson(lower);
  const subject = before.pos === "PROPN" || before.pos === "ADV" || /^(?:he|she|it|who|which)$/i.test(before.value);
  if (verb && subject && opensObject(place)) toVerb(place, verb);
};

/** `The page lists him as`, `Another notes her job`: a noun in -s has no such pronoun behind it, and `another` no plural. */
export const pluralBeforePronoun: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (raw.pos !== "NOUN" || !/[^s]s$/.test(lower) || !before || !after) return;
  const object = /^(?:him|them|me|us|himself|herself|itself|themselves)$/.test(after.value);
  const another = /^another$/i.test(before.value) && opensObject(place);
  if (another || (object && /^(?:NOUN|PROPN|ADV)$/.test(before.pos)))
    toVerb(place, ofThirdPerson(lower) ?? cueOf(lower.slice(0, -1))?.lemma ?? lower.slice(0, -1));
};

/** `She also referenced the gap`, `Vane contested his claim`, `The court honored the deal`: no adjective stands before an article. */
export const pastBeforeObject: Mending = (place) => {
  const { raw, before, lower, capital } = place;
  if (!/^(?:ADJ|NOUN)$/.test(raw.pos) || capital || !lower.endsWith("ed") || !before || !opensObject(place)) return;
  if (!/^(?:PROPN|NOUN|ADV|PRON|CCONJ)$/.test(before.pos)) return;
  toVerb(place, cueOf(lower.slice(0, -1))?.lemma ?? cueOf(lower.slice(0, -2))?.lemma ?? stemOfPast(lower));
};

/** `Vane cast doubt on it`, `Orr forecast that it would fall`: past forms that are nouns as well, behind who did it. */
export const castAsVerb: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (raw.pos !== "NOUN" || !/^(?:cast|forecast|broadcast)$/.test(lower) || !before) return;
  const subject = before.pos === "PROPN" || /^(?:he|she|they|we|who)$/i.test(before.value);
  if (subject && (opensObject(place) || /^(?:doubts?|aspersions|that)$/.test(after?.value ?? ""))) toVerb(place, lower);
};

/** The verb of a past form that the lexicon has not: `referenced`, `contested`. */
const stemOfPast = (lower: string): string =>
  /(?:nce|ge|se|ze|ve|me|ne|ate|ade|ute|ibe|uce|rce|tle|ble|ple|dle|gle|ire|ure|ore)d$/.test(lower)
    ? lower.slice(0, -1)
    : lower.slice(0, -2);

/** `to leave and call Vane a liar`, `to shout, blame the guild and go`: a verb of saying in a row of others. */
export const baseInRow: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (raw.pos !== "NOUN" || !/^(?:and|or|but|then)$/.test(before?.value ?? "") || !after) return;
  if (!/^(?:call|blame|praise|credit|claim|mock|fault|accuse|thank|urge|name|label|press|note)$/.test(lower)) return;
  if (opensObject(place) || after.pos === "PROPN") toVerb(place, lower);
};

/** `…, offering “an apology”`, `…, ripping the plan`: no noun in -ing has an article behind it. */
export const participleBeforeObject: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (raw.pos !== "NOUN" || !lower.endsWith("ing") || !/^(?:,|—|–|-|--|”|")$/.test(before?.value ?? "")) return;
  const stem = lower.slice(0, -3);
  const cue = cueOf(stem) ?? cueOf(`${stem}e`) ?? cueOf(stem.slice(0, -1));
  if (opensObject(place) || cue?.particles.has(after?.value ?? "")) toVerb(place, cue?.lemma ?? stem);
};

/** Works in which somebody says something. */
const WORKS =
  /^(?:statement|letter|memo|note|email|e-mail|report|message|op-ed|editorial|column|essay|article|ad|spot|release|petition|resolution|brief|tweet|post|bill)s?$/;

/** `a statement reassuring voters`, but not `a letter writing campaign`: behind a work, a form in -ing of a verb of saying is what it does. */
export const participleOfWork: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (raw.pos !== "ADJ" && raw.pos !== "NOUN") return;
  if (!lower.endsWith("ing") || !WORKS.test(before?.value.toLowerCase() ?? "") || !after) return;
  const cue = cueOf(lower.slice(0, -3)) ?? cueOf(`${lower.slice(0, -3)}e`);
  const object =
    /^(?:PROPN|DET|PRON|ADJ)$/.test(after.pos) || (after.pos === "NOUN" && /s$|people$|men$/.test(after.value));
  if (cue && cue.frames.size > 0 && object) toVerb(place, cue.lemma);
};

/** `an op-ed urging them to leave`: a noun, and what stands behind it is no part of it. */
export const opEd: Mending = ({ raw, after, lower }) => {
  if ((lower === "op-ed" || lower === "op-eds") && after?.pos !== "NOUN") raw.pos = "NOUN";
};

/** `planks that call for`, `critics who say he`: behind a plural and its pronoun. */
export const baseOfRelative: Mending = (place) => {
  const { raw, before, second, after, lower } = place;
  if (raw.pos !== "NOUN" || !before || !/^(?:that|which|who)$/.test(before.value)) return;
  if (second?.pos !== "NOUN" || !/[^s]s$|^people$/.test(second.value)) return;
  const cue = cueOf(lower);
  if (!cue || !after) return;
  if (!opensObject(place) && after.value !== "that" && !cue.particles.has(after.value)) return;
  before.pos = "PRON";
  toVerb(place, lower);
};
