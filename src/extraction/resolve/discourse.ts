/**
 * The reading of an article from its first word to its last: names, noun phrases and pronouns in order, each taken to the entity
 * it means, each source with them. Every choice is among a bounded list.
 */
import type { Span } from "../../domain/passage.ts";
import type { Document, Token } from "../document.ts";
import { linkNames } from "./chains.ts";
import { describeName } from "./descriptors.ts";
import { addNoun, bearerOf, type Entity, nameText, newEntity, takeOver } from "./entities.ts";
import type { Name, NamesOf } from "./name.ts";
import { isCapital } from "./name-runs.ts";
import { findNominals, groupsOf, isPossessive, type Nominal } from "./nominals.ts";
import { Focus, type Mention, type Place, peopleOf, personal, personOf, roleOf, thingOf, weigh } from "./pronouns.ts";
import { appositeName, canBe, type Head, headOf } from "./sources.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { DEMONYMS } from "./words/places.ts";
import type { Gender } from "./words/word-list.ts";

/** What resolution needs of an attribution that was found. */
export interface Found {
  /** Empty for hearsay. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Lists of candidates are never longer. */
const CANDIDATES = 8;
const MAKERS = /^(?:maker|manufacturer|producer|retailer|supplier|provider|publisher|developer)$/;
/** So many names are tried for what a headline means. */
const HEADLINE_LOOKS = 60;
/** A definite phrase looks no further back than so many sentences. */
const FAR_PERSON = 25;
const FAR_THING = 40;

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);
/** The group of all unnamed persons: what "that person" takes up. */
const ANYBODY = "anybody";

/** Words of a definite phrase that restrict nothing. */
const NEUTRAL = new Set(
  "same new latest own very whole entire first late embattled veteran then so-called late-night two three".split(" "),
);

export interface UnnamedMention {
  readonly entity: Entity;
  readonly start: number;
  readonly sentence: number;
  readonly source: boolean;
}

/** What reading gives for one source. */
interface Read {
  readonly entity: Entity | null;
  readonly head: Head;
}

export interface Reading {
  readonly read: readonly Read[];
  readonly unnamed: readonly UnnamedMention[];
  /** Which found attribution speaks each quotation; -1 when none does. */
  readonly speakers: Int32Array;
}

export function readArticle(document: Document, names: NamesOf, found: readonly Found[]): Reading {
  return new Reader(document, names, found).run();
}

class Reader {
  private readonly document: Document;
  private readonly tokens: readonly Token[];
  private readonly found: readonly Found[];
  private readonly names: readonly Name[];
  private readonly ofName: readonly Entity[];
  private readonly entities: Entity[];
  private readonly nameAt: Int32Array;
  private readonly heads: Head[];
  private readonly speakers: Int32Array;
  private readonly nominals: (Nominal | undefined)[];
  private readonly until: Map<number, number> = new Map();
  private readonly sourceAt: Map<number, number[]> = new Map();
  private readonly focus = new Focus();
  private readonly byNoun = new Map<string, Entity[]>();
  private readonly byKey = new Map<string, Entity>();
  private readonly byAge = new Map<string, Entity>();
  private readonly pronounEntity = new Map<number, Entity>();
  private readonly result: (Entity | null)[];
  private readonly unnamed: UnnamedMention[] = [];
  private lastPersonal: { entity: Entity; to: number } | null = null;
  private lastThing: { entity: Entity; to: number } | null = null;

  constructor(document: Document, { names, nameAt }: NamesOf, found: readonly Found[]) {
    this.document = document;
    this.tokens = document.tokens;
    this.found = found;
    this.names = names;
    this.nameAt = nameAt;
    this.heads = found.map(({ source }) => headOf(document, source, this.names, this.nameAt));
    // A name that speaks with "he said" or before "told" needs no other sign; one that is a source and no organisation may be a person.
    const { entities, ofName } = linkNames(document, this.names);
    this.entities = entities;
    this.ofName = ofName;
    const covered = new Uint8Array(this.tokens.length);
    this.names.forEach((name, index) => {
      describeName(document, name, this.ofName[index] as Entity);
      for (let i = name.from; i < name.to; i++) covered[i] = 1;
    });
    for (const entity of entities) {
      entity.at = -1;
      if (entity.age !== null) this.byAge.set(entity.age, entity);
    }
    this.nominals = new Array(this.tokens.length);
    for (const nominal of findNominals(document, covered)) this.nominals[nominal.head] = nominal;
    this.result = found.map(() => null);
    this.speakers = this.findSpeakers();
    this.heads.forEach((head, index) => {
      if (head.form === "none") return;
      const at = head.form === "name" ? (this.names[head.name] as Name).from : head.at;
      if (head.form === "nominal") {
        this.nominals[head.at] = head.nominal;
        this.until.set(head.at, head.until);
      }
      const list = this.sourceAt.get(at);
      if (list) list.push(index);
      else this.sourceAt.set(at, [index]);
    });
  }

  run(): Reading {
    const { tokens } = this;
    for (let i = 0; i < tokens.length; i++) {
      const sources = this.sourceAt.get(i);
      const name = this.nameAt[i] as number;
      if (name >= 0 && (this.names[name] as Name).from === i) this.readName(name, sources);
      const nominal = this.nominals[i];
      if (nominal && !this.precedesName(nominal)) this.readNominal(nominal, sources);
      else if (nominal && sources) this.readNominal(nominal, sources);
      const gender = GENDERS.get((tokens[i] as Token).lower);
      if (gender && name < 0) this.readPerson(i, gender, sources);
      if (sources) for (const index of sources) this.readOther(index);
    }
    this.readHeadlines();
    for (const entity of this.entities) if (entity.same) takeOver(entity, bearerOf(entity));
    return {
      read: this.heads.map((head, index) => ({ head, entity: bearerOf(this.result[index] ?? null) })),
      unnamed: this.unnamed,
      speakers: this.speakers,
    };
  }

  /** For each quotation the attribution whose content it is, and whose source stands outside it. */
  private findSpeakers(): Int32Array {
    const { quotations } = this.document;
    const speakers = new Int32Array(quotations.length).fill(-1);
    const outer = quotations.filter((quotation) => quotation.depth === 1);
    this.found.forEach(({ source, content }, index) => {
      if (source.length === 0) return;
      const start = source[0]?.start ?? 0;
      for (const span of content) {
        let low = 0;
        let high = outer.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((outer[middle] as Span).end <= span.start) low = middle + 1;
          else high = middle;
        }
        for (; low < outer.length && (outer[low] as Span).start < span.end; low++) {
          const quotation = outer[low];
          if (!quotation || (start >= quotation.start && start < quotation.end)) continue;
          if (speakers[quotation.index] === -1) speakers[quotation.index] = index;
        }
      }
    });
    // A quotation that runs on is its first speaker's.
    for (const quotation of quotations) {
      if (quotation.continues !== null && speakers[quotation.index] === -1)
        speakers[quotation.index] = speakers[quotation.continues] as number;
    }
    for (let i = quotations.length - 1; i >= 0; i--) {
      const { continues } = quotations[i] as (typeof quotations)[number];
      if (continues !== null && speakers[continues] === -1) speakers[continues] = speakers[i] as number;
    }
    return speakers;
  }

  private speakerOf(quote: number | null): Entity | null {
    if (quote === null) return null;
    const index = this.speakers[quote] as number;
    if (index < 0) return null;
    const known = this.result[index];
    if (known) return known;
    const head = this.heads[index];
    return head?.form === "name" ? (this.ofName[head.name] ?? null) : null;
  }

  private create(sort: Entity["sort"], name: string): Entity {
    const entity = newEntity(this.entities.length, "nominal", sort, name);
    this.entities.push(entity);
    return entity;
  }

  /** Notes a mention: salience, chains, and the sources it is. */
  private mention(entity: Entity, mention: Mention, sources: readonly number[] | undefined): void {
    const first = this.tokens[mention.from] as Token;
    const source = sources !== undefined && sources.length > 0;
    const weight = weigh(mention, source);
    const outside = mention.quote === null;
    // Being spoken of between quotation marks does not move a person who stood in the same sentence outside.
    if (outside || entity.quote !== null || entity.sentence < first.sentence - 1 || entity.at < 0) {
      // "Vane said ... His client": whose something is stays as salient as before.
      const same = entity.sentence === first.sentence || mention.possessive;
      entity.weight = same && (entity.quote === null) === outside ? Math.max(entity.weight, weight) : weight;
      entity.at = mention.from;
      entity.sentence = first.sentence;
      entity.quote = mention.quote;
    }
    entity.count++;
    if (source) {
      entity.spoke = first.sentence;
      for (const index of sources) this.result[index] = entity;
    }
    this.focus.add(entity);
    entity.mentions.push({ start: first.start, end: (this.tokens[mention.to - 1] as Token).end });
    for (const noun of entity.nouns) this.touch(noun, entity);
    for (const group of entity.groups) this.touch(group, entity);
    if (personal(entity) || entity.plural) this.lastPersonal = { entity, to: mention.to };
    this.lastThing = { entity, to: mention.to };
    if (
      entity.kind === "nominal" &&
      (entity.sort === "person" || entity.sort === "collective") &&
      (source || outside)
    ) {
      this.unnamed.push({ entity, start: first.start, sentence: first.sentence, source });
    }
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

  private readName(index: number, sources: readonly number[] | undefined): void {
    const { from, to } = this.names[index] as Name;
    let entity = this.ofName[index] as Entity;
    const giver = this.whoGivesName(from, to);
    if (giver && giver !== entity) {
      // All mentions of the name, before and after, are the giver's.
      entity.same = giver;
      giver.name = nameText(this.document, from, to);
      giver.named = true;
      entity = giver;
    }
    const mine = sources?.filter((source) => this.heads[source]?.form === "name");
    this.mention(entity, roleOf(this.document, from, to), mine);
  }

  /** "who gave his name only as Tom", "he gave only his first name, Tom": whose name it is; null elsewhere. */
  private whoGivesName(from: number, to: number): Entity | null {
    if (to - from !== 1 || !/^(?:as|,)$/.test(this.tokens[from - 1]?.lower ?? "")) return null;
    for (let i = from - 2; i > from - 6; i--) {
      if (!/^names?$/.test(this.tokens[i]?.lower ?? "")) continue;
      for (let k = i - 1; k > i - 4; k--) {
        const giver = this.pronounEntity.get(k);
        if (giver && this.gives(k)) return giver;
      }
    }
    return null;
  }

  private gives(at: number): boolean {
    for (let i = at - 1; i > at - 4; i--)
      if (/^(?:give|gave|gives|giving|given)$/.test(this.tokens[i]?.lower ?? "")) return true;
    return false;
  }

  /** "activist Ana Ruiz": the noun belongs to the name behind it. */
  private precedesName(nominal: Nominal): boolean {
    const next = this.nameAt[nominal.head + 1] as number;
    if (nominal.head + 1 >= this.tokens.length || next < 0) return false;
    const name = this.names[next] as Name;
    return (
      name.from === nominal.head + 1 &&
      !nominal.plural &&
      (name.kind === "person" || name.kind === "unknown" || nominal.kind === "org")
    );
  }

  private readPerson(i: number, gender: Gender, sources: readonly number[] | undefined): void {
    const token = this.tokens[i] as Token;
    const mine = sources?.filter((source) => this.heads[source]?.form === "pronoun");
    const source = mine !== undefined && mine.length > 0;
    if (token.quoteDepth > 0 && !source) return;
    const place: Place = {
      at: i,
      sentence: token.sentence,
      quote: token.quote,
      speaker: this.speakerOf(token.quote),
      source,
    };
    const entity = this.ownRelative(i, gender) ?? personOf(this.focus, gender, place);
    if (entity === null) return;
    // The pronoun tells the gender of a name that tells none.
    // ... and of an unnamed one, when it speaks: the trustee of whom "his expenses" are told need not be a man.
    if (entity.gender === null && (source || entity.named)) entity.gender = gender;
    this.pronounEntity.set(i, entity);
    const role = roleOf(this.document, i, i + 1);
    const owns =
      token.lower === "his" ||
      (token.lower === "her" && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(this.tokens[i + 1]?.pos ?? ""));
    this.mention(entity, owns ? { ...role, subject: false, possessive: true } : role, mine);
  }

  /** "a man who lost his keys": whose is whoever "who" hangs on. Null elsewhere. */
  private ownRelative(i: number, gender: Gender): Entity | null {
    if (!/^(?:his|her)$/.test((this.tokens[i] as Token).lower)) return null;
    for (let k = i - 1; k > i - 5; k--) {
      const token = this.tokens[k];
      if (!token || token.pos === "PUNCT") return null;
      if (token.lower !== "who") continue;
      const entity = this.antecedent(k, token);
      return entity && !entity.plural && (entity.gender === null || entity.gender === gender) ? entity : null;
    }
    return null;
  }

  /** Whose it is: the entity of the pronoun or the name before 's, or of the name that stands right before the head. */
  private ownerOf(nominal: Nominal): Entity | null {
    const { tokens } = this;
    const first = tokens[nominal.from] as Token;
    if (nominal.determiner === "possessive" && GENDERS.has(first.lower))
      return this.pronounEntity.get(nominal.from) ?? null;
    if (/^(?:its|their|my|our)$/.test(first.lower)) {
      const place: Place = {
        at: nominal.from,
        sentence: first.sentence,
        quote: first.quote,
        speaker: null,
        source: false,
      };
      if (first.lower === "its") return thingOf(this.focus, place);
      if (first.lower === "my" || first.lower === "our") return this.speakerOf(first.quote);
      return null;
    }
    for (let i = nominal.head - 1; i >= nominal.from; i--) {
      const name = this.nameAt[i] as number;
      if (name >= 0) {
        const owned = isPossessive(tokens[i + 1]);
        if (owned || (nominal.kind === "org" && i === nominal.head - 1)) return this.ofName[name] as Entity;
        return null;
      }
    }
    return null;
  }

  private isProper(nominal: Nominal): boolean {
    for (let i = nominal.inner; i <= nominal.head; i++) {
      const token = this.tokens[i] as Token;
      if (!isCapital(token)) continue;
      if (this.nameAt[i] !== -1 || DEMONYMS.has(token.lower)) return true;
      // The TV, the Senate: a capital within the sentence.
      if (
        i === nominal.head &&
        nominal.from < nominal.head &&
        nominal.determiner === "definite" &&
        token.text.length > 3
      )
        return true;
    }
    return false;
  }

  private phraseText(nominal: Nominal, until: number): string {
    let from = nominal.inner;
    if (nominal.determiner === "quantity" || nominal.determiner === "number") from = nominal.from;
    // One diplomat, each side, another witness: the number tells them from others.
    if (/^(?:one|each|every|another)$/.test((this.tokens[nominal.from] as Token).lower)) from = nominal.from;
    if (
      nominal.determiner === "possessive" &&
      nominal.kind !== "org" &&
      /^(?:his|her|their|its|my|our|your|whose)$/.test((this.tokens[nominal.from] as Token).lower)
    )
      from = nominal.from;
    return nameText(this.document, Math.min(from, nominal.head), Math.max(until, nominal.to));
  }

  /** The entity that a definite phrase takes up: by its noun, else by the noun's groups; its modifiers must fit. */
  private takenUp(nominal: Nominal): Entity | null {
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
      /^(?:company|firm|maker|group|organization|organisation|agency|business|retailer|network|airline|bank|maker|charity|union)$/.test(
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

  private readNominal(nominal: Nominal, sources: readonly number[] | undefined): void {
    const mine = sources?.filter((source) => this.heads[source]?.form === "nominal");
    const role = roleOf(this.document, nominal.from, nominal.to);
    const entity = this.nominalEntity(nominal);
    if (entity === null) return;
    this.mention(entity, role, mine);
  }

  private nominalEntity(nominal: Nominal): Entity | null {
    const { tokens } = this;
    const until = this.until.get(nominal.head) ?? this.restEnd(nominal);
    const personalNoun = nominal.kind === "person";
    // ", the head of the mill,": an apposition to the name before the comma; "is a governor": said of the name before.
    const before = tokens[nominal.from - 1];
    const first = tokens[nominal.from] as Token;
    if (before && before.text === "," && !nominal.plural && nominal.from >= 2) {
      const name = this.nameAt[nominal.from - 2] as number;
      if (name >= 0 && (this.names[name] as Name).to === nominal.from - 1 && before.sentence === first.sentence) {
        const entity = this.ofName[name] as Entity;
        if (entity.nouns.has(nominal.noun) && personal(entity) === personalNoun) return entity;
      }
    }
    // The head of the mill, Ana Ruiz, said.
    if (!nominal.plural) {
      const name = appositeName(tokens, nominal.to, Math.min(tokens.length, nominal.to + 20), this.names, this.nameAt);
      if (name >= 0 && this.nameAt[nominal.to] === -1 && canBe(nominal, this.names[name] as Name)) {
        const entity = this.ofName[name] as Entity;
        // "A bookkeeper testified ... the bookkeeper, Ana Ruiz, said": now she has a name.
        if (entity.spoke < 0 && nominal.determiner === "definite") {
          const earlier = this.takenUp(nominal);
          if (earlier && !earlier.named) earlier.same = entity;
        }
        if (entity.descriptor === null || entity.descriptor.length < 12) {
          let end = nominal.to;
          while (tokens[end + 1] && end + 1 < (this.names[name] as Name).from) end++;
          entity.descriptor = this.phraseText(nominal, end);
        }
        for (let i = nominal.inner; i < (this.names[name] as Name).from; i++)
          entity.words.add((tokens[i] as Token).lower);
        addNoun(entity, nominal.noun);
        const gender = PERSON_NOUNS.get(nominal.noun);
        if (gender) entity.gender = gender;
        if (entity.kind === "unknown" && (personalNoun || nominal.kind === "org")) {
          entity.kind = personalNoun ? "person" : "org";
          entity.sort = personalNoun ? "person" : "org";
        }
        return entity;
      }
    }
    const owner = this.ownerOf(nominal);
    if (owner !== null && !nominal.plural) {
      const key = `w:${owner.id}:${nominal.noun}`;
      const known = this.byKey.get(key);
      if (known) return known;
      const entity = this.newNominal(nominal, until);
      entity.owner = owner;
      this.byKey.set(key, entity);
      if (nominal.kind === "org" && owner.named) {
        entity.named = true;
        if (/^(?:his|her|its|their|my|our)$/.test(first.lower))
          entity.name = `${owner.name}’s ${nameText(this.document, nominal.from + 1, Math.max(until, nominal.to))}`;
      }
      return entity;
    }
    if (nominal.determiner === "definite" || nominal.determiner === "demonstrative") {
      const known = this.takenUp(nominal);
      if (known) return known;
    }
    const key = `n:${this.phraseText(nominal, until).toLowerCase()}`;
    if (nominal.determiner !== "indefinite" && nominal.determiner !== "number") {
      const known = this.byKey.get(key);
      if (known) return known;
    }
    if (nominal.determiner === "indefinite") {
      const monitor = this.onlyMonitor(nominal);
      if (monitor) return monitor;
    }
    const entity = this.newNominal(nominal, until);
    this.byKey.set(key, entity);
    return entity;
  }

  /** "a couple in their seventies": where what restricts a phrase that is no source ends, when it is one preposition's. */
  private restEnd({ to, determiner }: Nominal): number {
    if (determiner !== "indefinite" || !/^(?:of|for|at|in|from)$/.test(this.tokens[to]?.lower ?? "")) return to;
    let i = to + 1;
    while (
      i < to + 6 &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(this.tokens[i]?.pos ?? "") &&
      this.tokens[i]?.lower !== "who"
    )
      i++;
    return i > to + 1 ? i : to;
  }

  /** "a war monitoring group" is the one monitor that the article names: "... who heads the Vale Observatory also reported". */
  private onlyMonitor(nominal: Nominal): Entity | null {
    if (!this.isMonitor(nominal)) return null;
    let only: Entity | null = null;
    for (const entity of this.monitors()) {
      if (only) return null;
      only = entity;
    }
    return only;
  }

  private isMonitor(nominal: Nominal): boolean {
    if (/^(?:monitor|watchdog|observatory)$/.test(nominal.noun)) return true;
    for (let i = nominal.inner; i < nominal.head; i++)
      if (nominal.kind === "org" && /^(?:monitor|monitoring|watchdog)$/.test((this.tokens[i] as Token).lower))
        return true;
    return false;
  }

  private monitorList: Entity[] | null = null;
  private monitors(): Entity[] {
    this.monitorList ??= this.entities.filter((entity) => entity.kind === "org" && entity.groups.has("monitor"));
    return this.monitorList;
  }

  private newNominal(nominal: Nominal, until: number): Entity {
    const entity = this.create(nominal.kind, this.phraseText(nominal, until));
    entity.plural = nominal.plural || nominal.kind === "collective";
    entity.determiner = nominal.determiner;
    entity.gender = PERSON_NOUNS.get(nominal.noun) ?? null;
    for (let i = nominal.from; i < Math.max(until, nominal.to); i++) entity.words.add((this.tokens[i] as Token).lower);
    entity.nouns.add(nominal.noun);
    for (const group of groupsOf(nominal.noun, nominal.kind)) entity.groups.add(group);
    if (personal(entity)) entity.groups.add(ANYBODY);
    if (this.isMonitor(nominal)) {
      entity.groups.add("monitor");
      entity.nouns.add("monitor");
    }
    if (nominal.kind === "org" && !nominal.plural && this.isProper(nominal)) entity.named = true;
    return entity;
  }

  /** Pronouns for things and people together, relatives, coordinations, and what is none of these. */
  private readOther(index: number): void {
    const head = this.heads[index] as Head;
    if (this.result[index] || head.form === "none" || head.form === "name" || head.form === "nominal") return;
    const token = this.tokens[head.at] as Token;
    if (head.form === "relative") {
      const entity = this.antecedent(head.at, token);
      if (entity) this.mention(entity, roleOf(this.document, head.at, head.at + 1), [index]);
      return;
    }
    if (head.form === "pronoun") {
      const things = token.lower === "it" || token.lower === "its" || token.lower === "itself";
      const people = /^(?:they|them|their|theirs|themselves)$/.test(token.lower);
      if (!things && !people) return;
      const place: Place = {
        at: head.at,
        sentence: token.sentence,
        quote: token.quote,
        speaker: this.speakerOf(token.quote),
        source: true,
      };
      const entity = things ? thingOf(this.focus, place) : peopleOf(this.focus, place);
      if (entity) this.mention(entity, roleOf(this.document, head.at, head.at + 1), [index]);
      return;
    }
    const text = nameText(this.document, head.from, Math.max(head.until, head.from + 1));
    const several = head.form === "several";
    const entity = this.create(several ? "collective" : "other", text);
    entity.plural =
      several ||
      /^(?:some|many|most|others|several|few|both|none|all|those|these|everyone|everybody|one in)\b/i.test(text) ||
      /^(?:\d|[a-z]+-[a-z]+ percent)/i.test(text);
    if (entity.plural) entity.sort = "collective";
    else if (/^(?:one|another|someone|somebody|anyone)\b/i.test(text)) {
      entity.sort = "person";
      entity.groups.add(ANYBODY);
    }
    entity.determiner = "quantity";
    this.mention(entity, { ...roleOf(this.document, head.from, Math.max(head.until, head.from + 1)) }, [index]);
  }

  /**
   * Headlines drop articles and first names: "Ruiz says", "Relief agency says" mean whoever the article below names so. The first
   * that has all the words.
   */
  private readHeadlines(): void {
    this.heads.forEach((head, index) => {
      const own = this.result[index];
      if (head.form === "none" || head.form === "name" || head.form === "pronoun" || own?.named) return;
      const token = this.tokens[head.at] as Token;
      if (this.document.paragraphs[token.paragraph]?.kind !== "headline") return;
      const from = head.form === "nominal" ? head.nominal.from : head.form === "relative" ? head.at : head.from;
      const until = head.form === "relative" ? head.at + 1 : head.form === "nominal" ? head.at + 1 : head.until;
      const words = this.tokens.slice(from, until).map(({ lower }) => lower);
      const meant = this.entities
        .slice(0, HEADLINE_LOOKS)
        .find(
          (entity) =>
            entity !== own && entity.named && entity.count > 0 && words.every((word) => entity.words.has(word)),
        );
      if (!meant) return;
      meant.mentions.push({ start: (this.tokens[from] as Token).start, end: (this.tokens[until - 1] as Token).end });
      this.result[index] = meant;
    });
  }

  /** What "who" or "which" hangs on: the mention right before it. */
  private antecedent(at: number, token: Token): Entity | null {
    const last =
      token.lower === "who" || token.lower === "whom" || token.lower === "whose" ? this.lastPersonal : this.lastThing;
    if (last === null || at - last.to > 14 || (this.tokens[last.to - 1] as Token).sentence !== token.sentence)
      return null;
    return last.entity;
  }
}
