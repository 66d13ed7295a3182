import {
  alikeKeys,
  endKey,
  endsOfName,
  isBody,
  isGeneric,
  mayBeOne,
  nameKey,
  withoutMiddle,
} from "../../domain/name-key.ts";
import { wordsOf } from "../../domain/search-words.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import type { PreparedSource } from "./prepare.ts";

type Reader = Pick<Transaction, "find">;
type Actor = Row<"actors">;

/** A judgement on whether a name that an article gives somebody is a known actor's. */
interface Judgement {
  readonly actor: Actor;
  readonly judgement: Entry<"identityJudgements">["judgement"];
  readonly score: number;
  /** In words, for whoever looks at it. */
  readonly reason: string;
}

/** Whom a name is taken for; null when it is somebody new. What was considered and not taken is UNSURE or NEGATIVE. */
export interface Recognition {
  readonly actor: Actor | null;
  readonly judgements: readonly Judgement[];
}

/** How sure a recognition must be: below it somebody new is made, and the likeness is noted. */
const SURE = 0.75;
/** How many actors of one name are looked at: a name that so many have tells nobody apart. */
export const MOST_CONSIDERED = 50;
/** How many likenesses are noted of one name. */
const MOST_NOTED = 5;

/**
 * Recognises somebody by name, alias or acronym, and by what the article says of them. One name alone joins nobody whose
 * description differs: a mayor and a goalkeeper of one name stay two until a person decides.
 */
export function recognise(known: KnownActors, mention: PreparedSource): Recognition {
  const named = known.named(mention.name);
  const identities = new Set(named.map(({ identity }) => identity));
  const judgements = [
    ...named.map((actor) => judge(known, mention, actor)),
    ...known
      .alike(mention)
      .flatMap((actor) => (identities.has(actor.identity) ? [] : judgeAlike(known, mention, actor))),
  ];
  judgements.sort((a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1));
  const [best, second] = judgements;
  const isClear =
    best !== undefined &&
    best.score >= SURE &&
    (second === undefined || second.score < best.score) &&
    named.length < MOST_CONSIDERED;
  const kept = isClear ? [best] : judgements.slice(0, MOST_NOTED).map(unsure);
  return { actor: isClear ? best.actor : null, judgements: kept };
}

/** The actors that some mentions may mean, with what is known of them: read at once, since an article names many. */
export class KnownActors {
  readonly #actors = new Map<string, readonly Actor[]>();
  readonly #sources = new Map<string, KnownSource[]>();
  readonly #names = new Map<string, string[]>();
  readonly #titles = new Map<string, string[]>();

  static async of(reader: Reader, mentions: readonly PreparedSource[]): Promise<KnownActors> {
    const known = new KnownActors();
    const wanted = new Set(mentions.flatMap((mention) => [nameKey(mention.name), ...keysOfAlike(mention)]));
    wanted.delete("");
    const keys = await reader.find("nameKeys", "key", [...wanted], MOST_CONSIDERED);
    const ids = keys.map(({ actorId }) => actorId);
    const actors = new Map((await reader.find("actors", "id", ids)).map((actor) => [actor.id, actor]));
    for (const key of wanted) {
      const named = keys.filter((one) => one.key === key).map(({ actorId }) => actors.get(actorId));
      known.#actors.set(key, eligible(named.filter((actor) => actor !== undefined)));
    }
    for (const source of await reader.find("sources", "actorId", ids)) known.addSource(source.actorId ?? "", source);
    for (const { id, name } of actors.values()) known.#names.set(id, [name]);
    for (const { actorId, kind, value } of await reader.find("actorNames", "actorId", ids)) {
      const values = kind === "TITLE" ? known.#titles : known.#names;
      values.set(actorId, [...(values.get(actorId) ?? []), value]);
    }
    return known;
  }

  /** Those who have a name, of the names asked for. */
  named(name: string): readonly Actor[] {
    return this.#actors.get(nameKey(name)) ?? [];
  }

  /** Those who have the first and last name of a person, or a body's name with more words before it, or fewer. */
  alike(mention: PreparedSource): readonly Actor[] {
    return eligible(keysOfAlike(mention).flatMap((key) => this.#actors.get(key) ?? []));
  }

  /** In the order of their ids. */
  sourcesOf(actorId: string): readonly KnownSource[] {
    return this.#sources.get(actorId) ?? [];
  }

  namesOf(actorId: string): readonly string[] {
    return this.#names.get(actorId) ?? [];
  }

  titlesOf(actorId: string): readonly string[] {
    return this.#titles.get(actorId) ?? [];
  }

  addSource(actorId: string, source: KnownSource): void {
    const sources = [...this.sourcesOf(actorId), source];
    this.#sources.set(
      actorId,
      sources.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
}

/** The keys of those who may have another form of a name: of bodies, those with words before it, and those without its first ones. */
function keysOfAlike({ name, actorKind }: PreparedSource): string[] {
  if (!isBody(actorKind)) return alikeKeys(actorKind, name);
  return [...(isGeneric(name) ? [] : [endKey(nameKey(name))]), ...endsOfName(name)];
}

type KnownSource = Pick<Entry<"sources">, "id" | "kind" | "descriptor">;

const unsure = (one: Judgement): Judgement =>
  one.judgement === "POSITIVE" ? { ...one, judgement: "UNSURE", reason: `${one.reason}; others fit as well` } : one;

/** Rejected actors are out of the question, and of those judged to be one, one is enough. */
function eligible(actors: readonly Actor[]): Actor[] {
  const groups = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.status !== "REJECTED" && !groups.has(actor.identity)) groups.set(actor.identity, actor);
  }
  return [...groups.values()];
}

function judge(known: KnownActors, mention: PreparedSource, actor: Actor): Judgement {
  const make = (judgement: Judgement["judgement"], score: number, reason: string) => ({
    actor,
    judgement,
    score,
    reason,
  });
  const words = nameKey(mention.name).split(" ");
  if (!areLike(mention.actorKind, actor.kind))
    return make("NEGATIVE", 0.1, `the same name, but ${kindName(mention.actorKind)}, not ${kindName(actor.kind)}`);
  if (isGeneric(mention.name)) return make("UNSURE", 0.4, "the same name, but one that many bodies have");
  const isPerson = actor.kind === "PERSON";
  if (isPerson && words.length === 1) return make("UNSURE", 0.4, "the same name, but a single one");
  const agreement = agreementOf(known, mention, actor);
  if (agreement === "DIFFERS") return make("UNSURE", 0.5, "the same name, but described in other words");
  if (agreement === "AGREES") return make("POSITIVE", 0.95, "the same name, and described alike");
  return make("POSITIVE", isPerson ? 0.8 : 0.9, "the same name, and nothing speaks against it");
}

/** Whose names are but alike are never taken for one: father and son may differ in no more than the middle. */
function judgeAlike(known: KnownActors, mention: PreparedSource, actor: Actor): Judgement[] {
  const likeness = likenessOf(known, mention, actor);
  if (likeness === null) return [];
  const isDescribedAlike = agreementOf(known, mention, actor) === "AGREES";
  const [score, also] = isDescribedAlike ? [0.6, ", and described alike"] : [0.5, ""];
  return [{ actor, judgement: "UNSURE", score, reason: `${likeness}${also}` }];
}

/** In which way a name is like an actor's, in words; null where it is not. */
function likenessOf(known: KnownActors, { name, actorKind }: PreparedSource, actor: Actor): string | null {
  if (actorKind === "PERSON") {
    const key = withoutMiddle(name);
    const may = known.namesOf(actor.id).some((other) => withoutMiddle(other) === key && mayBeOne(name, other));
    return may ? "the same first and last name" : null;
  }
  return isBody(actor.kind) ? "the same name but for words before it" : null;
}

const kindName = (kind: Actor["kind"]): string => kind.toLowerCase().replace("_", " ");

/** A person is never a body; which kind of body something is, its name alone tells badly. */
export const areLike = (a: Actor["kind"], b: Actor["kind"]): boolean => (a === "PERSON") === (b === "PERSON");

/** Whether the description in the article has a word in common with what is known of the actor. */
function agreementOf(known: KnownActors, { descriptor }: PreparedSource, actor: Actor) {
  const mine = tellingWords([descriptor]);
  if (mine.size === 0) return "UNKNOWN";
  const described = known.sourcesOf(actor.id).map((source) => source.descriptor);
  const theirs = tellingWords([actor.description, ...described, ...known.titlesOf(actor.id)]);
  if (theirs.size === 0) return "UNKNOWN";
  return [...mine].some((word) => theirs.has(word)) ? "AGREES" : "DIFFERS";
}

const EMPTY = new Set("a an the of for and in at on to who is was his her its their with by from former".split(" "));

const tellingWords = (texts: readonly (string | null | undefined)[]): Set<string> =>
  new Set(texts.flatMap((text) => wordsOf(text ?? "").map(({ folded }) => folded)).filter((word) => !EMPTY.has(word)));
