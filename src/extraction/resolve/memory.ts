/**
 * What an article has spoken of, and which of it a definite phrase takes up: "the ministry", "that person", "the maker of heat
 * pumps". Every choice is among a bounded list.
 */
import type { Document, Token } from "../document.ts";
import { type Entity, nameText, newEntity } from "./entities.ts";
import { isCapital } from "./name-runs.ts";
import { groupsOf, type Nominal } from "./nominals.ts";
import { isMonitor } from "./phrases.ts";
import { Focus, personal } from "./pronouns.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";

/** Lists of candidates are never longer. */
const CANDIDATES = 8;
const MAKERS = /^(?:maker|manufacturer|producer|retailer|supplier|provider|publisher|developer)$/;
/** A definite phrase looks no further back than so many sentences. */
const FAR_PERSON = 25;
const FAR_THING = 40;
/** The group of all unnamed persons: what "that person" takes up. */
export const ANYBODY = "anybody";

/** Words of a definite phrase that restrict nothing. */
const NEUTRAL = new Set(
  "same new latest own very whole entire first late embattled veteran then so-called late-night two three".split(" "),
);

export class Memory {
  readonly entities: Entity[];
  readonly focus = new Focus();
  private readonly document: Document;
  private readonly tokens: readonly Token[];
  private readonly byNoun = new Map<string, Entity[]>();
  private readonly byAge = new Map<string, Entity>();

  /** @param entities the article's names; they are added to. */
  constructor(document: Document, entities: Entity[]) {
    this.document = document;
    this.tokens = document.tokens;
    this.entities = entities;
    for (const entity of entities) if (entity.age !== null) this.byAge.set(entity.age, entity);
  }

  /** A new entity that nothing but noun phrases mean. */
  create(sort: Entity["sort"], name: string): Entity {
    const entity = newEntity(this.entities.length, "nominal", sort, name);
    this.entities.push(entity);
    return entity;
  }

  /** Notes that an entity was mentioned: it is what its nouns mean first. */
  recall(entity: Entity): void {
    this.focus.add(entity);
    for (const noun of entity.nouns) this.touch(noun, entity);
    for (const group of entity.groups) this.touch(group, entity);
  }

  private touch(key: string, entity: Entity): void {
    const list = this.byNoun.get(key);
    if (list === undefined) {
      this.byNoun.set(key, [entity]);
      return;
    }
    if (list.at(-1) === entity) return;
    const at = list.indexOf(entity);
    if (at >= 0) list.splice(at, 1);
    else if (list.length >= CANDIDATES) list.shift();
    list.push(entity);
  }

  /** The entity that a definite phrase takes up: by its noun, else by the noun's groups; its modifiers must fit. */
  takenUp(nominal: Nominal): Entity | null {
    const { tokens } = this;
    const head = tokens[nominal.head] as Token;
    const age = /^(\d{1,2})-year-old$/.exec(head.lower);
    if (age) return this.byAge.get(age[1] as string) ?? null;
    let former = false;
    for (let i = nominal.inner; i < nominal.head; i++)
      if (/^(?:former|ex|onetime)$/.test((tokens[i] as Token).lower)) former = true;
    const after = tokens[nominal.to];
    const restricted =
      after !== undefined &&
      after.sentence === head.sentence &&
      /^(?:who|that|which|whose|with)$/.test(after.lower) &&
      after.pos !== "SCONJ";
    let complement =
      after !== undefined && /^(?:of|for|from|in|at|on|behind)$/.test(after.lower)
        ? this.complement(nominal.to + 1)
        : null;
    if (restricted) return null;
    const gender = PERSON_NOUNS.get(nominal.noun) ?? null;
    let best: Entity | null = null;
    let high = Number.NEGATIVE_INFINITY;
    const consider = (key: string, exact: boolean): void => {
      for (const entity of this.byNoun.get(key) ?? []) {
        if (entity.plural !== nominal.plural || (gender && entity.gender && gender !== entity.gender)) continue;
        if ((nominal.kind === "person") !== personal(entity) && !(entity.kind === "unknown" && nominal.kind === "org"))
          continue;
        if (
          (nominal.kind === "document" || nominal.kind === "footage") !==
          (entity.sort === "document" || entity.sort === "footage")
        )
          continue;
        // Outside of quotation marks "that person" is none that was only spoken of between them.
        if (key === ANYBODY && head.quote === null && entity.quote !== null) continue;
        const far = head.sentence - entity.sentence;
        if (far > (nominal.kind === "person" ? FAR_PERSON : FAR_THING)) continue;
        if (!this.fits(nominal, entity, complement)) continue;
        const value =
          (exact ? 4 : 0) +
          entity.weight * 0.5 -
          far * 0.5 -
          (far > 0 || entity.at < nominal.from ? 0 : 9) +
          (entity.spoke >= 0 ? 2 : 0) +
          (entity.named ? 1 : 0) +
          Math.min(entity.count, 6) * 0.25;
        if (value > high) {
          high = value;
          best = entity;
        }
      }
    };
    // "The maker of heat pumps": what a company makes is rarely said of it before.
    if (MAKERS.test(nominal.noun)) complement = null;
    consider(former ? `former ${nominal.noun}` : nominal.noun, true);
    if (!former) for (const group of groupsOf(nominal.noun, nominal.kind)) consider(group, false);
    if (nominal.noun === "person") consider(ANYBODY, false);
    if (
      best === null &&
      nominal.kind === "org" &&
      nominal.inner === nominal.head &&
      /^(?:company|firm|maker|group|organization|organisation|agency|business|retailer|network|airline|bank|maker|charity|union|newspaper|magazine|broadcaster|station)$/.test(
        nominal.noun,
      )
    ) {
      const only = this.onlyOrganisation(head);
      only?.nouns.add(nominal.noun);
      return only;
    }
    if (best === null && nominal.noun === "government" && nominal.inner === nominal.head) return this.government();
    return best;
  }

  private governmentOf: Entity | null | undefined;

  /** "Velmaran government forces ... The government said": whose it is was said in a compound. */
  private government(): Entity | null {
    if (this.governmentOf !== undefined) return this.governmentOf;
    const at = this.tokens.findIndex(
      (token, i) =>
        token.lower === "government" && i > 0 && isCapital(this.tokens[i - 1]) && this.tokens[i - 1]?.pos !== "DET",
    );
    this.governmentOf = null;
    if (at > 0) {
      const entity = this.create("org", nameText(this.document, at - 1, at + 1));
      entity.named = true;
      entity.nouns.add("government");
      for (const group of groupsOf("government", "org")) entity.groups.add(group);
      this.governmentOf = entity;
    }
    return this.governmentOf;
  }

  /** "Norvex said ... The company said": an organisation that no noun describes, which just spoke. */
  private onlyOrganisation(head: Token): Entity | null {
    const score = (entity: Entity): number | null => {
      if (
        !(entity.kind === "org" || entity.kind === "unknown") ||
        entity.gender !== null ||
        entity.groups.size > 0 ||
        entity.plural
      )
        return null;
      const far = head.sentence - entity.sentence;
      if (far > 5) return null;
      return (entity.spoke >= 0 ? 4 : 0) + entity.weight - far + Math.min(3, entity.count);
    };
    return this.focus.best(score, 4, 0.5);
  }

  private complement(from: number): string | null {
    for (let i = from; i < from + 4; i++) {
      const token = this.tokens[i];
      if (!token || token.pos === "PUNCT" || token.pos === "VERB") return null;
      if (token.pos === "PROPN" || token.pos === "NOUN") return token.lower;
    }
    return null;
  }

  private fits(nominal: Nominal, entity: Entity, complement: string | null): boolean {
    for (let i = nominal.inner; i < nominal.head; i++) {
      const { lower, pos } = this.tokens[i] as Token;
      if (lower === "'s" || pos === "PART" || pos === "DET" || NEUTRAL.has(lower) || pos === "PUNCT") continue;
      if (!entity.words.has(lower)) {
        const age = /^(\d{1,2})-year-old$/.exec(lower);
        if (age && entity.age === age[1]) continue;
        return false;
      }
    }
    return complement === null || entity.words.has(complement);
  }

  /** "a war monitoring group" is the one monitor that the article names: "... who heads the Vale Observatory also reported". */
  onlyMonitor(nominal: Nominal): Entity | null {
    if (!isMonitor(this.document, nominal)) return null;
    let only: Entity | null = null;
    for (const entity of this.monitors()) {
      if (only) return null;
      only = entity;
    }
    return only;
  }

  private monitorList: Entity[] | null = null;
  private monitors(): Entity[] {
    this.monitorList ??= this.entities.filter((entity) => entity.kind === "org" && entity.groups.has("monitor"));
    return this.monitorList;
  }
}
