import { nameKey } from "../../domain/name-key.ts";
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
/** How many likenesses are noted of one name. */
const MOST_NOTED = 5;

/** Words that many bodies in many places have in their names: alone they tell nobody apart. */
const GENERIC = new Set(
  "a of the and for in to on national state federal central regional local city county town ministry minister department office government police army navy air force military defence defense foreign interior health finance justice education transport agency authority council court supreme high parliament senate congress assembly house commission committee board bank party union university hospital company group association federation institute service services press news tv television radio campaign team officials residents witnesses ministers authorities administration prosecutors prosecutor mayor president spokesman spokeswoman spokesperson".split(
    " ",
  ),
);

/**
 * Recognises somebody by name, alias or acronym, and by what the article says of them. One name alone joins nobody whose
 * description differs: a mayor and a goalkeeper of one name stay two until a person decides.
 */
export async function recognise(reader: Reader, mention: PreparedSource): Promise<Recognition> {
  const candidates = await candidatesFor(reader, mention);
  const judgements = await Promise.all(candidates.map((actor) => judge(reader, mention, actor)));
  judgements.sort((a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1));
  const [best, second] = judgements;
  const isClear = best !== undefined && best.score >= SURE && (second === undefined || second.score < best.score);
  const kept = isClear ? [best] : judgements.slice(0, MOST_NOTED).map(unsure);
  return { actor: isClear ? best.actor : null, judgements: kept };
}

const unsure = (one: Judgement): Judgement =>
  one.judgement === "POSITIVE" ? { ...one, judgement: "UNSURE", reason: `${one.reason}; others fit as well` } : one;

/** Actors that have the name; rejected ones are out of the question, and of those judged to be one, one is enough. */
async function candidatesFor(reader: Reader, { name }: PreparedSource): Promise<Actor[]> {
  const key = nameKey(name);
  if (key === "") return [];
  const keys = await reader.find("nameKeys", "key", [key]);
  const actors = await reader.find(
    "actors",
    "id",
    keys.map(({ actorId }) => actorId),
  );
  const groups = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.status !== "REJECTED" && !groups.has(actor.identity)) groups.set(actor.identity, actor);
  }
  return [...groups.values()];
}

async function judge(reader: Reader, mention: PreparedSource, actor: Actor): Promise<Judgement> {
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
  const agreement = await agreementOf(reader, mention, actor);
  if (agreement === "DIFFERS") return make("UNSURE", 0.5, "the same name, but described in other words");
  if (agreement === "AGREES") return make("POSITIVE", 0.95, "the same name, and described alike");
  return make("POSITIVE", isPerson ? 0.8 : 0.9, "the same name, and nothing speaks against it");
}

/** Whether a name has only words that many bodies have in theirs. */
export const isGeneric = (name: string): boolean =>
  nameKey(name)
    .split(" ")
    .every((word) => GENERIC.has(word));

const kindName = (kind: Actor["kind"]): string => kind.toLowerCase().replace("_", " ");

/** A person is never a body; which kind of body something is, its name alone tells badly. */
export const areLike = (a: Actor["kind"], b: Actor["kind"]): boolean => (a === "PERSON") === (b === "PERSON");

/** Whether the description in the article has a word in common with what is known of the actor. */
async function agreementOf(reader: Reader, { descriptor }: PreparedSource, actor: Actor) {
  const mine = tellingWords([descriptor]);
  if (mine.size === 0) return "UNKNOWN";
  const sources = await reader.find("sources", "actorId", [actor.id]);
  const titles = (await reader.find("actorNames", "actorId", [actor.id])).filter(({ kind }) => kind === "TITLE");
  const theirs = tellingWords([
    actor.description,
    ...sources.map((source) => source.descriptor),
    ...titles.map(({ value }) => value),
  ]);
  if (theirs.size === 0) return "UNKNOWN";
  return [...mine].some((word) => theirs.has(word)) ? "AGREES" : "DIFFERS";
}

const EMPTY = new Set("a an the of for and in at on to who is was his her its their with by from former".split(" "));

const tellingWords = (texts: readonly (string | null)[]): Set<string> =>
  new Set(texts.flatMap((text) => wordsOf(text ?? "").map(({ folded }) => folded)).filter((word) => !EMPTY.has(word)));
