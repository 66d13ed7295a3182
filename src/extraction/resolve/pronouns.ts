import type { Entity } from "./entities.ts";
import type { Gender } from "./words/word-list.ts";

/** How many entities stay in mind. */
const IN_MIND = 12;
/** Below this, a pronoun stays its own words. */
const LEAST_PERSON = 0;
const LEAST_THING = 3;

/** How much likelier who spoke goes on to speak: in the same sentence, one later, two later. */
const GOES_ON = [5, 5, 2, 1];

/** What an article has in mind, last mentioned last. */
/** The weight of a subject. */
const SUBJECT = 4;

export class Focus {
  private readonly recent: Entity[] = [];

  add(entity: Entity): void {
    const at = this.recent.indexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    else if (this.recent.length >= IN_MIND) this.recent.shift();
    this.recent.push(entity);
  }

  /** The best of those that fit; null when none is near or two are as near. */
  best(score: (entity: Entity) => number | null, least: number, margin: number): Entity | null {
    let best: Entity | null = null;
    let high = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const entity = this.recent[i] as Entity;
      const value = score(entity);
      if (value === null) continue;
      if (value > high) {
        second = high;
        high = value;
        best = entity;
      } else if (value > second) second = value;
    }
    if (best === null || high < least || high - second < margin) return null;
    return best;
  }
}

export interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The quotation the pronoun stands in; null outside. */
  readonly quote: number | null;
  /** Who speaks it: "he" within a quotation is never the speaker. */
  readonly speaker: Entity | null;
  /** Whether it is said to speak: "he said" goes on with who spoke last. */
  readonly source: boolean;
  /** The noun for a person that the pronoun owns, "lawyer" for "her lawyer": no lawyer without a name has that one. Null for none. */
  readonly owns: string | null;
  /** The words before it that it is said to say; null when there are none. */
  readonly said: { readonly from: number; readonly to: number } | null;
}

/** "Vane had left, he said": whoever is named in what somebody says is not who says it ("his men had left, Vane said" is). */
const isSaid = ({ at, byTheWay }: Entity, { said }: Place): boolean =>
  said !== null && !byTheWay && at >= said.from && at < said.to;

const recency = (entity: Entity, place: Place): number =>
  (place.sentence - entity.sentence) * 2 + Math.min(6, (place.at - entity.at) / 60);

/** What is named between the same marks is near; what was only spoken of between marks is not whom the article goes on with. */
const quoted = (entity: Entity, place: Place): number =>
  entity.quote === null ? 0 : entity.quote === place.quote ? 3 : -4;

/** Whether an entity can be a person: named persons, unknown names, unnamed persons. */
export const personal = (entity: Entity): boolean =>
  !entity.plural &&
  (entity.kind === "person" || entity.kind === "unknown" || (entity.kind === "nominal" && entity.sort === "person"));

/** "he", "she". */
export function personOf(focus: Focus, gender: Gender, place: Place): Entity | null {
  const score = (entity: Entity): number | null => {
    if (!personal(entity) || entity === place.speaker || isSaid(entity, place)) return null;
    if (entity.gender !== null && entity.gender !== gender) return null;
    if (place.owns !== null && !entity.named && entity.nouns.has(place.owns)) return null;
    let value = 8 + entity.weight - recency(entity, place);
    if (entity.gender === gender) value += 1.5;
    else if (entity.kind === "unknown") value -= 2.5;
    else if (!entity.named) value -= place.source ? 1 : 4;
    // A voice without a name or gender was heard in passing: the next paragraph does not go on with it.
    if (!entity.named && entity.gender === null && entity.paragraph !== place.paragraph) value -= 6;
    // Whoever was only spoken of between quotation marks is not who goes on outside.
    if (entity.spoke >= 0) value += (GOES_ON[place.sentence - entity.spoke] ?? 0) * (place.source ? 1 : 0.5);
    value += Math.min(entity.count, 12) * 0.25;
    value += quoted(entity, place);
    return value;
  };
  return focus.best(score, LEAST_PERSON, 0.2);
}

/** "they": people together first, then organisations. */
export function peopleOf(focus: Focus, place: Place): Entity | null {
  const score = (entity: Entity): number | null => {
    if (entity === place.speaker || isSaid(entity, place)) return null;
    const people =
      entity.plural &&
      // A number of things, and no people.
      !entity.nouns.has("number") &&
      entity.sort !== "document" &&
      entity.sort !== "footage" &&
      entity.sort !== "other";
    const organisation =
      !entity.plural &&
      (entity.kind === "org" || entity.kind === "outlet" || (entity.kind === "nominal" && entity.sort === "org"));
    const collective = entity.sort === "collective";
    if (!people && !organisation && !collective) return null;
    let value = 6 + entity.weight - recency(entity, place) + quoted(entity, place);
    if (!people && !collective) value -= 7;
    if (entity.spoke >= 0) value += Math.max(0, 3 - (place.sentence - entity.spoke));
    return value;
  };
  return focus.best(score, LEAST_THING, 0.3);
}

/** "it": organisations, outlets and writings that speak; places when they spoke. */
export function thingOf(focus: Focus, place: Place): Entity | null {
  const score = (entity: Entity): number | null => {
    if (entity.plural || entity === place.speaker || (personal(entity) && entity.kind !== "unknown")) return null;
    if (entity.sort === "collective" || isSaid(entity, place)) return null;
    let value = 5 + entity.weight - recency(entity, place) + quoted(entity, place);
    if (entity.kind === "unknown" || entity.kind === "place") value -= 2.5;
    // "Norland condemned what it called": the subject of the sentence.
    if (entity.sentence === place.sentence && entity.weight >= SUBJECT) value += 2;
    if (entity.spoke >= 0) value += Math.max(0, 4 - (place.sentence - entity.spoke));
    return value;
  };
  return focus.best(score, LEAST_THING, 0.3);
}
