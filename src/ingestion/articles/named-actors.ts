import { mintPartId, tailOf } from "../../domain/ids.ts";
import { isGeneric, nameKey } from "../../domain/name-key.ts";
import { slugOf } from "../../domain/slug.ts";
import type { Entry, Row } from "../../storage/port.ts";
import type { Named } from "./actor-kind.ts";
import { areLike, MOST_CONSIDERED } from "./recognise.ts";
import type { Task } from "./task.ts";

/** Finds the id of the actor that is called so; undefined when nobody is, or several are. */
export type ActorOf = (name: string) => string | undefined;

/**
 * Whom names mean that stand beside those of the sources: first one of the article's own sources, by its whole name or a surname
 * that only one of them has; else the one actor of the database that has the name and is of a like kind; else somebody new. A
 * name that several have means nobody: it is left to people. The number of statements does not depend on that of the names.
 */
export async function actorsNamed(task: Task, own: ActorOf, names: readonly Named[]): Promise<ActorOf> {
  const { transaction } = task;
  const wanted = new Map<string, Named>();
  for (const one of names) {
    const key = nameKey(one.name);
    if (key === "" || own(one.name) !== undefined || isGeneric(one.name)) continue;
    const known = wanted.get(key);
    if (!known || known.isShortName) wanted.set(key, one);
  }
  if (wanted.size === 0) return own;
  const keys = await transaction.find("nameKeys", "key", [...wanted.keys()], MOST_CONSIDERED);
  const actors = await transaction.find(
    "actors",
    "id",
    keys.map(({ actorId }) => actorId),
  );
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const found = new Map<string, string>();
  const news: [key: string, named: Named][] = [];
  for (const [key, named] of wanted) {
    const all = keys.flatMap((one) => (one.key === key ? (byId.get(one.actorId) ?? []) : []));
    const standing = all.filter(({ status }) => status !== "REJECTED");
    const like = standing.filter(({ kind }) => areLike(kind, named.kind));
    if (new Set(like.map(({ identity }) => identity)).size === 1 && like.length === standing.length)
      found.set(key, (like[0] as Row<"actors">).id);
    else if (standing.length === 0 && !named.isShortName) news.push([key, named]);
  }
  for (const [key, id] of await addActors(task, news)) found.set(key, id);
  return (name) => own(name) ?? found.get(nameKey(name));
}

async function addActors(
  { transaction, version }: Task,
  news: readonly (readonly [key: string, named: Named])[],
): Promise<[key: string, id: string][]> {
  const wanted = news.map(([key, { name, kind }]) => ({ key, name, kind, slug: slugOf(name, "actor") }));
  const taken = new Set(
    (
      await transaction.find(
        "actors",
        "slug",
        wanted.map(({ slug }) => slug),
      )
    ).map(({ slug }) => slug),
  );
  const rows = wanted.map(({ key, name, kind, slug }): Entry<"actors"> => {
    const id = mintPartId("Actor", version.id, "named", key);
    const own = taken.has(slug) ? `${slug}-${tailOf(id)}` : slug;
    taken.add(slug);
    return { id, slug: own, name, kind, status: "PROPOSED" };
  });
  await transaction.put("actors", rows);
  return rows.map(({ id }, i) => [wanted[i]?.key ?? "", id]);
}

/** Finds an article's own sources by their names, or by a surname that one of them alone has. */
export function ownActors(sources: readonly { readonly name: string; readonly actorId: string }[]): ActorOf {
  const ids = new Map<string, Set<string>>();
  const note = (key: string, id: string) => ids.set(key, (ids.get(key) ?? new Set()).add(id));
  for (const { name, actorId } of sources) {
    const key = nameKey(name);
    const surname = key.slice(key.lastIndexOf(" ") + 1);
    note(key, actorId);
    if (surname !== key) note(surname, actorId);
  }
  return (name) => {
    const found = ids.get(nameKey(name));
    return found?.size === 1 ? [...found][0] : undefined;
  };
}
