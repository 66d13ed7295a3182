import { randomFrom } from "./random.ts";

/**
 * Claims for measuring which are suggested to be the same: each form says one thing in several ways, with the same slots; `not`
 * denies it, `opposite` says the opposite. All of it is invented.
 */
const FORMS: readonly { readonly ways: readonly string[]; readonly not: string; readonly opposite?: string }[] = [
  {
    ways: [
      "The {A} bridge will close for repairs on {D}",
      "Repairs will close the bridge at {A} on {D}",
      "The bridge in {A} is to be closed for repairs on {D}",
      "On {D} the {A} bridge closes for repairs",
    ],
    not: "The {A} bridge will not close for repairs on {D}",
    opposite: "The {A} bridge will open after repairs on {D}",
  },
  {
    ways: [
      "{N} people were killed when a ferry sank off {A}",
      "A ferry that sank off {A} killed {N} people",
      "When a ferry sank off {A}, {N} people were killed",
      "{N} passengers were killed as a ferry sank off the coast of {A}",
    ],
    not: "{N} people were not killed when a ferry sank off {A}",
    opposite: "{N} people survived when a ferry sank off {A}",
  },
  {
    ways: [
      "{P} will resign as head of the harbour board in {M}",
      "{P} resigns as head of the harbour board in {M}",
      "The head of the harbour board, {P}, will resign in {M}",
      "In {M} {P} will resign as the harbour board's head",
    ],
    not: "{P} will not resign as head of the harbour board in {M}",
  },
  {
    ways: [
      "The council approved a budget of {N} crowns for the {A} school",
      "A budget of {N} crowns for the school in {A} was approved by the council",
      "The council has approved {N} crowns for the school's budget in {A}",
    ],
    not: "The council never approved a budget of {N} crowns for the {A} school",
    opposite: "The council rejected a budget of {N} crowns for the {A} school",
  },
  {
    ways: [
      "Police arrested {N} demonstrators outside the parliament in {A}",
      "{N} demonstrators were arrested by police outside parliament in {A}",
      "Outside the {A} parliament, police arrested {N} demonstrators",
      "Police detained {N} demonstrators outside the parliament in {A}",
    ],
    not: "Police did not arrest {N} demonstrators outside the parliament in {A}",
    opposite: "Police released {N} demonstrators outside the parliament in {A}",
  },
  {
    ways: [
      "Soldiers crossed the border near the village of {A} before dawn on {D}",
      "Before dawn on {D} soldiers crossed the border near the village {A}",
      "Troops crossed the border near the village of {A} before dawn on {D}",
    ],
    not: "Soldiers did not cross the border near the village of {A} before dawn on {D}",
  },
  {
    ways: [
      "The flood destroyed {N} houses along the river {A}",
      "{N} houses along the river {A} were destroyed by the flood",
      "Along the {A} river, {N} houses were destroyed in the flood",
      "The flood destroyed {N} homes along the river {A}",
    ],
    not: "The flood did not destroy {N} houses along the river {A}",
  },
  {
    ways: [
      "{P} accused {Q} of hiding the inspection report",
      "{P} has accused {Q} of hiding the report of the inspection",
      "{P} accuses {Q} of hiding the inspectors' report",
    ],
    not: "{P} did not accuse {Q} of hiding the inspection report",
    opposite: "{Q} accused {P} of hiding the inspection report",
  },
  {
    ways: [
      "The {A} factory dismissed {N} workers in {M}",
      "In {M} {N} workers were dismissed by the factory in {A}",
      "{N} workers of the {A} factory were dismissed in {M}",
    ],
    not: "The {A} factory did not dismiss {N} workers in {M}",
    opposite: "The {A} factory hired {N} workers in {M}",
  },
  {
    ways: [
      "Inspectors found cracks in the dam above {A} in {M}",
      "Cracks in the dam above {A} were found by inspectors in {M}",
      "In {M} inspectors found that the dam above {A} had cracks",
    ],
    not: "Inspectors found no cracks in the dam above {A} in {M}",
  },
];

const SYLLABLES = "ba cor del fen gar hal kel lun mar nor pel quin ral sten tor ven wyn zan".split(" ");
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "March", "April", "June", "July", "August", "October", "November"];
/** Words that may be dropped from a near copy, or stand in it more. */
const FILLERS = ["reportedly", "again", "now", "early", "small", "whole", "local"];

type Random = ReturnType<typeof randomFrom>;
type Slots = { readonly [slot: string]: string };

function slotsFrom(random: Random): Slots {
  const name = () => {
    const made = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join("");
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  return {
    A: name(),
    P: `${name()} ${name()}`,
    Q: `${name()} ${name()}`,
    N: String(3 + random.below(900)),
    D: random.pick(DAYS),
    M: random.pick(MONTHS),
  };
}

const fill = (way: string, slots: Slots): string => {
  const text = way.replace(/\{(\w)\}/g, (_, slot) => slots[slot] ?? "");
  return text.charAt(0).toUpperCase() + text.slice(1);
};

export interface ClaimPair {
  readonly a: string;
  readonly b: string;
  /** How the second was made from the first. */
  readonly how: "near copy" | "other words" | "number" | "negated" | "opposite" | "name" | "day" | "another";
}

const otherThan = (items: readonly string[], one: string, random: Random): string =>
  random.pick(items.filter((item) => item !== one));

/** A pair that says the same: a near copy, or the same in other words. */
export function samePair(seed: number): ClaimPair {
  const random = randomFrom(seed * 7 + 1);
  const { ways } = FORMS[seed % FORMS.length] as (typeof FORMS)[number];
  const slots = slotsFrom(random);
  const way = random.pick(ways);
  const a = fill(way, slots);
  if (random.chance(0.4)) {
    const words = a.split(" ");
    words.splice(1 + random.below(words.length - 1), 0, random.pick(FILLERS));
    return { a, b: words.join(" "), how: "near copy" };
  }
  return { a, b: fill(otherThan(ways, way, random), slots), how: "other words" };
}

/** A pair that says two things, though in much the same words. */
export function differentPair(seed: number): ClaimPair {
  const random = randomFrom(seed * 7 + 3);
  const form = FORMS[seed % FORMS.length] as (typeof FORMS)[number];
  const slots = slotsFrom(random);
  const way = random.pick(form.ways);
  const a = fill(way, slots);
  const other = slotsFrom(random);
  const changes: ClaimPair[] = [{ a, b: fill(form.not, slots), how: "negated" }];
  const changed = (how: ClaimPair["how"], slot: string) => {
    if (way.includes(`{${slot}}`) && other[slot] !== slots[slot])
      changes.push({ a, b: fill(random.pick(form.ways), { ...slots, [slot]: other[slot] ?? "" }), how });
  };
  changed("number", "N");
  changed("name", "A");
  changed("name", "P");
  changed("day", "D");
  changed("day", "M");
  if (form.opposite) changes.push({ a, b: fill(form.opposite, slots), how: "opposite" });
  const unlike = FORMS[(seed + 1 + random.below(FORMS.length - 1)) % FORMS.length] as (typeof FORMS)[number];
  changes.push({ a, b: fill(random.pick(unlike.ways), slots), how: "another" });
  return random.pick(changes);
}
