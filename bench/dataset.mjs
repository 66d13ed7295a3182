/**
 * The data set: invented articles in the product's own schema, as rows of its tables. Sources, actors, publishers and words are
 * Zipf-popular; texts are held, and all offsets, hashes and derived columns are right, but what finds reprints and like claims is
 * left out: `dixit check` misses that alone.
 */
import { createHash } from "node:crypto";
import { idMaker, randomNumbers, zipf } from "./random.mjs";

const WORDS = 20_000;
const PER_ARTICLE = 10;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3_650;
const DAY = 86_400_000;
/** The sort keys of an unknown date. */
const UNKNOWN = { asc: "~", desc: "" };

const SYLLABLES =
  "ba be bo da de do fa fi ga go ka ke la le lo ma mi mo na ne no pa pe ra re ro sa se so ta te to va ve zé ü".split(
    " ",
  );

/** One attribution out of this many relays another of its article. */
const NESTED_EVERY = 9;
const STANCES = ["ASSERTS", "ASSERTS", "ASSERTS", "ASSERTS", "DENIES", "QUESTIONS", "WELCOMES", "CONCEDES"];
const CERTAINTIES = ["CERTAIN", "CERTAIN", "PROBABLE", "POSSIBLE", "UNSPECIFIED"];
const CUES = ["said", "told", "claimed", "added", "denied", "wrote"];
const ROLES = ["AGENT", "PATIENT", "TOPIC", "LOCATION"];
const RELATIONS = ["SUPPORTS", "CONTRADICTS", "REFINES", "RESPONDS_TO"];

/** How much of everything a data set of so many attributions has. */
const amounts = (attributions) => ({
  articles: Math.ceil(attributions / PER_ARTICLE),
  claims: Math.ceil(attributions * 0.6),
  actors: Math.max(50, Math.ceil(attributions / 50)),
  publishers: Math.max(10, Math.ceil(attributions / 2_000)),
  events: Math.max(20, Math.ceil(attributions / 200)),
});

/** Gives `[table, row]` pairs, each row after those that it refers to. Columns that are left out are null. */
export function* rowsOf(attributions) {
  const random = randomNumbers(20_170_905);
  const world = createWorld(random, attributions);
  yield* world.rows;
  for (let i = 0; i < world.counts.articles; i++) yield* articleRows(random, world, i, attributions);
}

function createWorld(random, attributions) {
  const counts = amounts(attributions);
  const id = idMaker(random);
  const vocabulary = createVocabulary(random);
  const world = {
    counts,
    id,
    vocabulary,
    popularWord: zipf(random, WORDS),
    rows: [],
    searchRow: 0,
    actors: [],
    sources: [],
    publishers: [],
    claims: [],
  };
  const add = (table, row) => world.rows.push([table, row]);
  for (let i = 0; i < counts.actors; i++) addActor(random, world, add, i);
  for (let i = 0; i < counts.publishers; i++) {
    const actor = {
      id: id("act"),
      slug: `outlet-${i}`,
      name: `The ${title(name(random, world))}`,
      kind: "MEDIA_OUTLET",
    };
    world.publishers.push(actor);
    addActorRow(add, actor);
    add("search_texts", searchText(world, "ACTOR", actor.id, "name", actor.name));
  }
  world.events = Array.from({ length: counts.events }, (_, i) => {
    const event = {
      id: id("evt"),
      slug: `event-${i}`,
      name: title(words(world, 4)),
      ...dated("time", day(random)),
    };
    add("events", event);
    add("search_texts", searchText(world, "EVENT", event.id, "name", event.name));
    return event;
  });
  for (let i = 0; i < counts.claims; i++) addClaim(random, world, add, i);
  world.popularSource = zipf(random, world.sources.length);
  world.popularPublisher = zipf(random, world.publishers.length);
  return world;
}

function createVocabulary(random) {
  const seen = new Set();
  while (seen.size < WORDS) {
    let word = "";
    const syllables = 2 + Math.floor(random() * 3);
    for (let i = 0; i < syllables; i++) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
    seen.add(word);
  }
  return [...seen];
}

const words = (world, count) => {
  const drawn = [];
  for (let i = 0; i < count; i++) drawn.push(world.vocabulary[world.popularWord()]);
  return drawn.join(" ");
};
/** Names are made of any words: those of people are not the words that texts are full of. */
const name = (random, { vocabulary }) =>
  `${vocabulary[Math.floor(random() * WORDS)]} ${vocabulary[Math.floor(random() * WORDS)]}`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const title = (text) => text.split(" ").map(capital).join(" ");
const day = (random) => new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);

/** A date of day precision with its sort keys. */
function dated(column, date) {
  const key = date === null ? null : `${date}T00:00:00.000Z/${String(DAY - 1).padStart(15, "0")}`;
  return { [column]: date, [`${column}_asc`]: key ?? UNKNOWN.asc, [`${column}_desc`]: key ?? UNKNOWN.desc };
}

/** Folds as the product's search does, as far as this vocabulary needs it. */
const fold = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .normalize("NFKC");

const searchText = (world, subject, subjectId, part, text) => ({
  row: ++world.searchRow,
  subject_id: subjectId,
  subject,
  part,
  text,
  words: fold(text),
});

/** An actor; two of three speak, under one source each. */
function addActor(random, world, add, i) {
  const called = title(name(random, world));
  const actor = {
    id: world.id("act"),
    slug: `actor-${i}`,
    name: called,
    kind: i % 3 === 0 ? "ORGANISATION" : "PERSON",
  };
  world.actors.push(actor);
  addActorRow(add, actor);
  add("search_texts", searchText(world, "ACTOR", actor.id, "name", called));
  if (i % 3 === 2) return;
  const source = {
    id: world.id("src"),
    slug: `actor-${i}-speaking`,
    name: called,
    kind: "NAMED",
    actor_id: actor.id,
    cardinality: "ONE",
  };
  addSource(world, add, source);
  add("voice_links", { source_id: source.id, ordinal: 1, kind: "IS", from_id: source.id, to_id: actor.id });
  world.sources.push(source);
}

/** Keys leave out a title before a name: some made-up words are one. */
function addActorRow(add, actor) {
  add("actors", { ...actor, identity: actor.id });
  add("name_keys", { actor_id: actor.id, key: fold(actor.name).replace(/^(?:(?:the|dame|pope) )+/, "") });
}

function addSource(world, add, source) {
  add("sources", { ...source, voice: source.id });
  add("search_texts", searchText(world, "SOURCE", source.id, "name", source.name));
}

function addClaim(random, world, add, i) {
  const isCounted = i % 4 === 0;
  const amount = Math.ceil(random() * 1_000);
  const claim = {
    id: world.id("clm"),
    slug: `claim-${i}`,
    text: `${capital(words(world, 12 + Math.floor(random() * 9)))}.`,
    event_id: i % 5 === 0 ? null : world.events[Math.floor(random() * world.events.length)].id,
    ...(isCounted && {
      quantity_min: amount,
      quantity_max: amount,
      quantity_unit: "people",
      quantity_is_approximate: i % 8 === 0 ? 1 : 0,
    }),
    ...dated("time", i % 3 === 0 ? day(random) : null),
  };
  add("claims", { ...claim, same_as: claim.id });
  add("search_texts", searchText(world, "CLAIM", claim.id, "text", claim.text));
  const about = new Set([0, 1].map(() => world.actors[Math.floor(random() ** 3 * world.actors.length)].id));
  let ordinal = 0;
  for (const actorId of about) {
    add("claim_actors", { claim_id: claim.id, actor_id: actorId, role: ROLES[(i + ordinal) % ROLES.length], ordinal });
    ordinal++;
  }
  if (i % 5 === 0 && i > 0) {
    const kind = RELATIONS[Math.floor(random() * RELATIONS.length)];
    const other = world.claims[Math.floor(random() * world.claims.length)];
    add("claim_relations", {
      id: world.id("rel"),
      from_id: claim.id,
      kind,
      to_id: other,
      asserted_by: "bench",
      status: "ACCEPTED",
    });
  }
  world.claims.push(claim.id);
}

/** An article with its version, its own voices, its attributions and their evidence. */
function* articleRows(random, world, i, attributions) {
  const published = day(random);
  const article = {
    id: world.id("art"),
    slug: `article-${i}`,
    url: `https://news.example/${published}/${i}`,
    title: title(words(world, 7)),
    publisher_id: world.publishers[world.popularPublisher()].id,
    bylines: JSON.stringify([title(name(random, world))]),
    language: "en",
    ...dated("published_at", published),
  };
  yield ["articles", article];
  yield ["search_texts", searchText(world, "ARTICLE", article.id, "title", article.title)];
  const own = ownVoices(world, article, i);
  for (const source of own) {
    yield ["sources", { ...source, voice: source.id }];
    yield ["search_texts", searchText(world, "SOURCE", source.id, "name", source.name)];
    if (source.descriptor)
      yield ["search_texts", searchText(world, "SOURCE", source.id, "descriptor", source.descriptor)];
  }
  const first = i * PER_ARTICLE;
  const sentences = [];
  for (let n = first; n < Math.min(first + PER_ARTICLE, attributions); n++)
    sentences.push(sentence(random, world, own, n));
  const text = sentences.map(({ line }) => line).join("\n\n");
  const version = {
    id: world.id("ver"),
    article_id: article.id,
    ordinal: 1,
    text_sha256: sha256(text),
    text,
    length: text.length,
    length_code_points: text.length,
    change_kind: "INITIAL",
  };
  yield ["article_versions", version];
  yield* attributionRows(random, world, { article, version, sentences, published });
}

/** The narrator of each article, and an unnamed source of every third. */
function ownVoices(world, article, i) {
  const shared = { article_id: article.id };
  const narrator = {
    id: world.id("src"),
    slug: `article-${i}-narrator`,
    name: `Narrator of article ${i}`,
    kind: "NARRATOR",
    cardinality: "ONE",
    ...shared,
  };
  if (i % 3 !== 0) return [narrator];
  const unnamed = {
    slug: `article-${i}-official`,
    name: "An official",
    kind: "UNNAMED",
    descriptor: "an official who was there",
    cardinality: "ONE",
  };
  return [narrator, { id: world.id("src"), ...unnamed, reason_for_anonymity: "No reason is given.", ...shared }];
}

/** A line of an article and where source, cue and content stand in it. */
function sentence(random, world, own, n) {
  const source = n % 5 === 0 ? own[Math.floor(random() * own.length)] : world.sources[world.popularSource()];
  const cue = CUES[Math.floor(random() * CUES.length)];
  const content = words(world, 8 + Math.floor(random() * 14));
  const isNarrated = source.kind === "NARRATOR";
  const line = isNarrated ? `${capital(content)}.` : `${source.name} ${cue} that ${content}.`;
  return { n, source, cue, line, isNarrated, content: isNarrated ? capital(content) : content };
}

function* attributionRows(random, world, { article, version, sentences, published }) {
  let offset = 0;
  let before = null;
  for (const [at, { n, source, cue, line, isNarrated, content }] of sentences.entries()) {
    const id = world.id("atr");
    const stance = isNarrated ? "ASSERTS" : STANCES[Math.floor(random() * STANCES.length)];
    const isNested = n % NESTED_EVERY === 0 && before !== null;
    const drawn = n < world.claims.length ? n : Math.floor(random() * world.claims.length);
    // Who relays somebody carries the same claim.
    const claim = world.claims[isNested ? before.claim : drawn];
    yield [
      "attributions",
      {
        id,
        article_id: article.id,
        claim_id: claim,
        source_id: source.id,
        via_id: isNested ? before.id : null,
        first_version_id: version.id,
        position: offset + line.indexOf(content),
        type: isNarrated ? "NARRATED" : "INDIRECT",
        stance,
        negated: 0,
        certainty: CERTAINTIES[Math.floor(random() * CERTAINTIES.length)],
        polarity: stance === "DENIES" ? "NEGATIVE" : "POSITIVE",
        cue: isNarrated ? null : cue,
        cue_class: "NEUTRAL",
        ...dated("said_at", n % 4 === 0 ? null : published),
        status: n % 50 === 0 ? "PROPOSED" : "ACCEPTED",
        method: "MANUAL",
        origin_id: id,
      },
    ];
    if (isNested) yield ["attribution_ancestors", { attribution_id: id, ancestor_id: before.id, depth: 1 }];
    const parts = isNarrated
      ? [["CONTENT", content]]
      : [
          ["SOURCE", source.name],
          ["CUE", cue],
          ["CONTENT", content],
        ];
    for (const [ordinal, [role, words]] of parts.entries()) {
      // The cue stands behind the name, the content behind the cue.
      const start =
        offset +
        (role === "CUE"
          ? source.name.length + 1
          : line.indexOf(words, role === "CONTENT" ? line.length - words.length - 1 : 0));
      const evidence = evidenceRow(world, { id, version, role, ordinal, paragraph: at + 1, start, words });
      yield ["evidence", evidence];
      if (role === "CONTENT") yield ["search_texts", searchText(world, "ATTRIBUTION", id, evidence.id, words)];
    }
    if (!isNested) before = { id, claim: drawn };
    offset += line.length + 2;
  }
}

function evidenceRow(world, { id, version, role, ordinal, paragraph, start, words }) {
  const end = start + words.length;
  const parts = words.split(" ");
  return {
    id: world.id("evi"),
    attribution_id: id,
    version_id: version.id,
    role,
    ordinal,
    paragraph,
    start,
    end,
    start_code_point: start,
    end_code_point: end,
    first_words: parts.slice(0, 4).join(" "),
    last_words: parts.slice(-4).join(" "),
    passage_sha256: sha256(words),
    exact: words,
    prefix: version.text.slice(Math.max(0, start - 32), start),
    suffix: version.text.slice(end, end + 32),
    text_fragment: `:~:text=${parts.length > 8 ? `${encoded(parts.slice(0, 4))},${encoded(parts.slice(-4))}` : encoded(parts)}`,
    anchor: "EXACT",
    in_caption: 0,
  };
}

const encoded = (parts) => encodeURIComponent(parts.join(" "));
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
