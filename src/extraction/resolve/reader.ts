/**
 * The reading of an article from its first word to its last: names, noun phrases and pronouns in order, each taken to the entity
 * it means, each source with them. Every choice is among a bounded list.
 */
import type { Document, Token } from "../document.ts";
import { linkNames } from "./chains.ts";
import { describeName } from "./descriptors.ts";
import { bearerOf, type Entity, nameText, takeOver } from "./entities.ts";
import type { Found } from "./found.ts";
import { meantByHeadline } from "./headlines.ts";
import { ANYBODY, Memory } from "./memory.ts";
import { type Mention, roleOf, type UnnamedMention, weigh } from "./mentions.ts";
import type { Name, NamesOf } from "./name.ts";
import { findNominals, isPossessive, type Nominal, nounOf } from "./nominals.ts";
import { PhraseEntities } from "./phrase-entities.ts";
import { type Place, peopleOf, personal, personOf, thingOf } from "./pronouns.ts";
import { type Head, headOf, PRONOUNS, tokenFrom } from "./sources.ts";
import { speakersOf } from "./speakers.ts";
import type { Gender } from "./words/word-list.ts";

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
/** Words without a noun that mean several, and those that say how many. */
const QUANTITY =
  /^(?:\d|[a-z]+-[a-z]+ percent|(?:some|many|most|others|several|few|both|none|all|those|these|everyone|everybody|one in|dozens|scores|hundreds|thousands)\b)/i;
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten)(?: or (?:two|three|four|more))? (?:others|of)\b/i;
/** What "it" does when it means nothing: "it was raining", "it seemed that". */
const EXPLETIVE = /^(?:be|'s|’s|rain|snow|seem|appear|happen|take|look|turn|emerge|become|get|remain)$/;

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
  /** Pronouns and noun phrases, in order of the text, with what they mean. */
  readonly references: readonly Reference[];
}

/** A pronoun or noun phrase, which is no name, and whom or what it means: words `from` (inclusive) to `to` (exclusive). */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
}

export function readArticle(document: Document, names: NamesOf, found: readonly Found[]): Reading {
  return new Reader(document, names, found).run();
}

class Reader {
  private readonly document: Document;
  private readonly tokens: readonly Token[];
  private readonly names: readonly Name[];
  private readonly ofName: readonly Entity[];
  private readonly nameAt: Int32Array;
  private readonly found: readonly Found[];
  private readonly heads: Head[];
  private readonly speakers: Int32Array;
  private readonly nominals: (Nominal | undefined)[];
  private readonly until: Map<number, number> = new Map();
  private readonly sourceAt: Map<number, number[]> = new Map();
  /** Which source's content begins with a word outside of quotation marks. */
  private readonly contentAt = new Map<number, number>();
  private readonly memory: Memory;
  private readonly phrases: PhraseEntities;
  private readonly pronounEntity = new Map<number, Entity>();
  /** What each noun phrase means, by the place of its head. */
  private readonly nominalEntity = new Map<number, Entity>();
  private readonly result: (Entity | null)[];
  private readonly unnamed: UnnamedMention[] = [];
  private readonly references: Reference[] = [];
  private lastPersonal: { entity: Entity; to: number } | null = null;
  private lastThing: { entity: Entity; to: number } | null = null;

  constructor(document: Document, { names, nameAt }: NamesOf, found: readonly Found[]) {
    this.document = document;
    this.tokens = document.tokens;
    this.found = found;
    this.names = names;
    this.nameAt = nameAt;
    this.heads = found.map(({ source }) => headOf(document, source, this.names, this.nameAt));
    const { entities, ofName } = linkNames(document, names);
    this.ofName = ofName;
    const covered = new Uint8Array(this.tokens.length);
    this.names.forEach((name, index) => {
      describeName(document, name, this.ofName[index] as Entity);
      for (let i = name.from; i < name.to; i++) covered[i] = 1;
    });
    for (const entity of entities) entity.at = -1;
    this.memory = new Memory(document, entities);
    this.phrases = new PhraseEntities(document, { names, nameAt }, ofName, this.memory);
    this.nominals = new Array(this.tokens.length);
    for (const nominal of findNominals(document, covered)) this.nominals[nominal.head] = nominal;
    this.result = found.map(() => null);
    this.speakers = speakersOf(document, found);
    found.forEach(({ content }, index) => {
      if (!content[0]) return;
      const at = tokenFrom(this.tokens, content[0].start);
      const begin = this.tokens[at]?.lower === "that" ? at + 1 : at;
      if (this.tokens[begin]?.quote === null) this.contentAt.set(begin, index);
    });
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
      if (!sources) this.readBody(i);
      if (sources) for (const index of sources) this.readOther(index);
    }
    this.heads.forEach((head, index) => {
      const own = this.result[index] ?? null;
      this.result[index] = meantByHeadline(this.document, head, own, this.memory.entities) ?? own;
    });
    for (const entity of this.memory.entities) if (entity.same) takeOver(entity, bearerOf(entity));
    return {
      read: this.heads.map((head, index) => ({ head, entity: bearerOf(this.result[index] ?? null) })),
      unnamed: this.unnamed,
      speakers: this.speakers,
      references: this.references.map((one) => ({ ...one, entity: bearerOf(one.entity) })),
    };
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
      entity.paragraph = first.paragraph;
      entity.quote = mention.quote;
      entity.byTheWay = mention.possessive || (mention.to - mention.from === 1 && PRONOUNS.has(first.lower));
    }
    entity.count++;
    if (source) {
      entity.spoke = first.sentence;
      for (const index of sources) this.result[index] = entity;
    }
    this.memory.recall(entity);
    entity.mentions.push({ start: first.start, end: (this.tokens[mention.to - 1] as Token).end });
    if (this.nameAt[mention.to - 1] === -1) this.references.push({ from: mention.from, to: mention.to, entity });
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

  private readName(index: number, sources: readonly number[] | undefined): void {
    const { from, to } = this.names[index] as Name;
    let entity = this.ofName[index] as Entity;
    const giver = this.whoGivesName(from, to);
    if (giver && giver !== entity) {
      // All mentions of the name, before and after, are the giver's.
      entity.same = giver;
      giver.descriptor ??= giver.name;
      giver.name = nameText(this.document, from, to);
      giver.named = true;
      entity = giver;
    }
    const mine = sources?.filter((source) => this.heads[source]?.form === "name");
    this.mention(entity, roleOf(this.document, from, to), mine);
  }

  /** "who gave his name only as Tom", "he gave only his first name, Tom": whose name it is; null elsewhere. */
  private whoGivesName(from: number, to: number): Entity | null {
    const described = this.whoIsCalled(from, to);
    if (described) return described;
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

  /** "a nurse called Ina", "a group calling itself Soft Rain": who is called so; null elsewhere. */
  private whoIsCalled(from: number, to: number): Entity | null {
    if (to - from > 3) return null;
    const callsItself = /^(?:itself|himself|herself)$/.test(this.tokens[from - 1]?.lower ?? "");
    const cue = this.tokens[callsItself ? from - 2 : from - 1]?.lower ?? "";
    if (!(callsItself ? cue === "calling" : /^(?:called|named)$/.test(cue))) return null;
    const entity = this.nominalEntity.get(callsItself ? from - 3 : from - 2) ?? null;
    const isOne = entity?.kind === "nominal" && !entity.plural && !entity.named;
    return isOne && (entity.sort === "person" || entity.sort === "org") ? entity : null;
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
      paragraph: token.paragraph,
      quote: token.quote,
      speaker: this.speakerOf(token.quote),
      source,
      owns: this.ownedBy(i),
      said: this.saidBefore(mine?.[0]),
    };
    const sure = this.ownRelative(i, gender) ?? this.ownContent(i, gender);
    const entity = sure ?? personOf(this.memory.focus, gender, place);
    if (entity === null) return;
    // The pronoun tells the gender of a person whose name tells none, and of an unnamed one when it speaks: the trustee who tells of
    // "his expenses" need not be a man.
    if (entity.gender === null && (sure || source || entity.kind === "person")) entity.gender = gender;
    this.pronounEntity.set(i, entity);
    const role = roleOf(this.document, i, i + 1);
    const owns =
      token.lower === "his" ||
      (token.lower === "her" && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(this.tokens[i + 1]?.pos ?? ""));
    this.mention(entity, owns ? { ...role, subject: false, possessive: true } : role, mine);
  }

  /** "lawyer" in "her lawyer": the noun for a person right behind a pronoun. */
  private ownedBy(i: number): string | null {
    if (!/^(?:his|her)$/.test((this.tokens[i] as Token).lower)) return null;
    const noun = nounOf(this.tokens[i + 1]?.lower ?? "");
    return noun?.kind === "person" ? noun.noun : null;
  }

  /** The words that a source says, where they stand before it: "The footage showed soldiers, it said". Null else. */
  private saidBefore(index: number | undefined): Place["said"] {
    if (index === undefined) return null;
    const { content, source } = this.found[index] as Found;
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last || last.end > (source[0]?.start ?? 0)) return null;
    return { from: tokenFrom(this.tokens, first.start), to: tokenFrom(this.tokens, last.end) };
  }

  /** "An observer said he had left": who begins what somebody says is that one. Null elsewhere. */
  private ownContent(i: number, gender: Gender): Entity | null {
    const index = this.contentAt.get(i);
    const entity = index === undefined ? null : (this.result[index] ?? null);
    if (entity === null || !personal(entity)) return null;
    return entity.gender === null || entity.gender === gender ? entity : null;
  }

  /** "The ministry said it closed the bridge": the body that says it, which nothing else is looked for. */
  private readBody(i: number): void {
    const index = (this.tokens[i] as Token).lower === "it" ? this.contentAt.get(i) : undefined;
    const entity = index === undefined ? null : (this.result[index] ?? null);
    if (entity?.sort !== "org" || entity.plural || EXPLETIVE.test(this.tokens[i + 1]?.lemma ?? "")) return;
    this.references.push({ from: i, to: i + 1, entity });
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
        paragraph: first.paragraph,
        quote: first.quote,
        speaker: null,
        source: false,
        owns: null,
        said: null,
      };
      if (first.lower === "its") return thingOf(this.memory.focus, place);
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

  private readNominal(nominal: Nominal, sources: readonly number[] | undefined): void {
    const mine = sources?.filter((source) => this.heads[source]?.form === "nominal");
    const role = roleOf(this.document, nominal.from, nominal.to);
    const entity = this.phrases.entityOf(nominal, this.until.get(nominal.head), (one) => this.ownerOf(one));
    this.nominalEntity.set(nominal.head, entity);
    this.mention(entity, role, mine);
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
        paragraph: token.paragraph,
        quote: token.quote,
        speaker: this.speakerOf(token.quote),
        source: true,
        owns: null,
        said: this.saidBefore(index),
      };
      const entity = things ? thingOf(this.memory.focus, place) : peopleOf(this.memory.focus, place);
      if (entity) this.mention(entity, roleOf(this.document, head.at, head.at + 1), [index]);
      return;
    }
    const text = nameText(this.document, head.from, Math.max(head.until, head.from + 1));
    const several = head.form === "several";
    const entity = this.memory.create(several ? "collective" : "other", text);
    const counted = COUNTED.test(text);
    entity.plural = several || counted || QUANTITY.test(text);
    if (entity.plural) entity.sort = "collective";
    else if (/^(?:one|another|someone|somebody|anyone)\b/i.test(text)) {
      entity.sort = "person";
      entity.groups.add(ANYBODY);
    }
    // Two of them speak for themselves; most of them as one.
    entity.determiner = counted ? "number" : "quantity";
    this.mention(entity, { ...roleOf(this.document, head.from, Math.max(head.until, head.from + 1)) }, [index]);
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
