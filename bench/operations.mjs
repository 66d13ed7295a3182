/**
 * The operations that are measured: each as GraphQL, as the statement that somebody would write by hand for it, and with the
 * sets of variables that it is asked with. The statements give the bytes of `data`; `?1` and so on are `parameters`.
 */
const SETS = 200;

const ATTRIBUTION = "id type stance certainty cue saidAt";

const NODE = {
  name: "node",
  title: "node by id with two levels",
  query: `query ($id: ID!) { node(id: $id) { ... on Attribution { ${ATTRIBUTION} source { id name kind actor { id name } } claim { id text event { id name } } article { id title publishedAt publisher { id name } } } } }`,
  sql: `select json_object('node', (select json_object('id', a.id, 'type', a.type, 'stance', a.stance, 'certainty', a.certainty, 'cue', a.cue, 'saidAt', a.said_at,
  'source', (select json_object('id', s.id, 'name', s.name, 'kind', s.kind, 'actor', (select json_object('id', c.id, 'name', c.name) from actors c where c.id = s.actor_id)) from sources s where s.id = a.source_id),
  'claim', (select json_object('id', c.id, 'text', c.text, 'event', (select json_object('id', e.id, 'name', e.name) from events e where e.id = c.event_id)) from claims c where c.id = a.claim_id),
  'article', (select json_object('id', r.id, 'title', r.title, 'publishedAt', r.published_at, 'publisher', (select json_object('id', p.id, 'name', p.name) from actors p where p.id = r.publisher_id)) from articles r where r.id = a.article_id))
from attributions a where a.id = ?1))`,
  sets: (database) => spread(database, "select id from attributions order by id").map(({ id }) => ({ id })),
  parameters: ({ id }) => [id],
};

const EVIDENCE = "role paragraph start end exact passageSha256";

const FILTERED = {
  name: "filtered",
  title: "50 filtered attributions, everything nested, totalCount",
  query: `query ($source: ID!, $from: PartialDate!, $to: PartialDate!) { attributions(first: 50, filter: { source: { id: $source }, saidBetween: { from: $from, to: $to } }, orderBy: { field: SAID_AT, direction: DESC }) { totalCount pageInfo { hasNextPage endCursor } nodes { ${ATTRIBUTION} source { id name } claim { id text actors { role actor { id name } } } article { id title publishedAt } evidence { ${EVIDENCE} } } } }`,
  sql: `with p as materialized (select a.id, a.said_at_desc k from attributions a where a.source_id = ?1 and a.said_at_desc >= ?2 and a.said_at_desc < ?3 and a.status <> 'REJECTED' order by k desc, a.id desc limit +51),
kept as (select * from p order by k desc, id desc limit +50)
select json_object('attributions', json_object('totalCount', (select count(*) from attributions a where a.source_id = ?1 and a.said_at_desc >= ?2 and a.said_at_desc < ?3 and a.status <> 'REJECTED'),
  'pageInfo', json_object('hasNextPage', json(case when (select count(*) from p) > 50 then 'true' else 'false' end), 'endCursor', (select lower(hex(json_array(1, 'SAID_AT DESC', k, id))) from kept order by k, id limit +1)),
  'nodes', (select json_group_array(json_object('id', a.id, 'type', a.type, 'stance', a.stance, 'certainty', a.certainty, 'cue', a.cue, 'saidAt', a.said_at,
    'source', (select json_object('id', s.id, 'name', s.name) from sources s where s.id = a.source_id),
    'claim', (select json_object('id', c.id, 'text', c.text, 'actors', (select json_group_array(json_object('role', ca.role, 'actor', (select json_object('id', t.id, 'name', t.name) from actors t where t.id = ca.actor_id)) order by ca.ordinal, ca.actor_id) from claim_actors ca where ca.claim_id = c.id)) from claims c where c.id = a.claim_id),
    'article', (select json_object('id', r.id, 'title', r.title, 'publishedAt', r.published_at) from articles r where r.id = a.article_id),
    'evidence', (select json_group_array(json_object('role', e.role, 'paragraph', e.paragraph, 'start', e.start, 'end', e.end, 'exact', e.exact, 'passageSha256', e.passage_sha256) order by e.start, e.ordinal, e.id) from evidence e where e.attribution_id = a.id and e.version_id = (select v.id from article_versions v where v.article_id = a.article_id and exists (select 1 from evidence x where x.attribution_id = a.id and x.version_id = v.id and x.anchor <> 'ORPHANED') order by v.ordinal desc limit +1))
  ) order by kept.k desc, kept.id desc) from kept cross join attributions a on a.id = kept.id)))`,
  sets: (database) =>
    popularSources(database).map(({ id }, i) => ({
      source: id,
      from: String(2015 + (i % 8)),
      to: String(2017 + (i % 8)),
    })),
  parameters: ({ source, from, to }) => [source, `${from}-01-01T00:00:00.000Z`, `${to}-12-31T23:59:59.999Z/~`],
};

const DEEP = {
  name: "deep",
  title: "five levels deep",
  query: `query ($slug: String!) { source(slug: $slug) { name attributions(first: 10) { nodes { stance claim { text attributions(first: 10) { nodes { stance source { name actor { name kind } } article { title } } } } } } } }`,
  sql: `select json_object('source', (select json_object('name', s.name, 'attributions', json_object('nodes', (
  select json_group_array(json_object('stance', a.stance, 'claim', (select json_object('text', c.text, 'attributions', json_object('nodes', (
    select json_group_array(json_object('stance', b.stance, 'source', (select json_object('name', t.name, 'actor', (select json_object('name', u.name, 'kind', u.kind) from actors u where u.id = t.actor_id)) from sources t where t.id = b.source_id), 'article', (select json_object('title', r.title) from articles r where r.id = b.article_id)) order by b.article_id, b.position, b.id)
    from (select i.id, i.stance, i.source_id, i.article_id, i.position from attributions i where i.claim_id = c.id and i.status <> 'REJECTED' order by i.article_id, i.position, i.id limit +10) b))) from claims c where c.id = a.claim_id)) order by a.article_id, a.position, a.id)
  from (select o.id, o.stance, o.claim_id, o.article_id, o.position from attributions o where o.source_id = s.id and o.status <> 'REJECTED' order by o.article_id, o.position, o.id limit +10) a))) from sources s where s.slug = ?1))`,
  sets: (database) => lessPopularSources(database).map(({ slug }) => ({ slug })),
  parameters: ({ slug }) => [slug],
};

const SEARCH = {
  name: "search",
  title: "search with snippets",
  query: `query ($query: String!) { search(query: $query, types: [CLAIM], first: 20) { node { ... on Claim { id slug text } } snippet { text highlights { start end } } } }`,
  sql: `select json_object('search', (select json_group_array(json_object('node', (select json_object('id', c.id, 'slug', c.slug, 'text', c.text) from claims c where c.id = h.subject_id), 'snippet', json(hand_snippet(h.text, ?2))) order by h.score, h.subject_id)
from (select t.subject_id, t.text, m.score from (select rowid, bm25(search_index) score from search_index where search_index match ?1) m cross join search_texts t on t.row = m.rowid where t.subject = 'CLAIM' order by m.score, t.subject_id limit +20) h))`,
  sets: (database) => {
    const common = database
      .prepare("select words from search_texts where subject = 'CLAIM' order by row")
      .pluck()
      .all();
    return everyNth(
      common.map((words) => words.split(" ").filter((word) => word.length > 3)).filter(({ length }) => length > 8),
      SETS,
    ).map((words) => ({ query: `${words[2]} ${words[6]}` }));
  },
  parameters: ({ query }) => [
    query
      .split(" ")
      .map((word) => `"${word}"`)
      .join(" AND "),
    query,
  ],
};

const COUNTS = {
  name: "counts",
  title: "counts by source and month",
  query: `query ($event: ID!) { attributionStats(filter: { event: { id: $event } }, groupBy: [SOURCE, MONTH], first: 50) { total groups { count keys { dimension value } } } }`,
  sql: `with counted as materialized (select a.source_id s, substr(case when a.said_at is null then r.published_at_asc else a.said_at_asc end, 1, 7) m, count(*) n
  from claims c cross join attributions a on a.claim_id = c.id join articles r on r.id = a.article_id where c.event_id = ?1 and a.status <> 'REJECTED' group by 1, 2)
select json_object('attributionStats', json_object('total', (select sum(n) from counted), 'groups', (select json_group_array(json_object('count', n, 'keys', json_array(json_object('dimension', 'SOURCE', 'value', (select slug from sources where id = s)), json_object('dimension', 'MONTH', 'value', m))) order by n desc, s, m) from (select * from counted order by n desc, s, m limit +50))))`,
  sets: (database) => spread(database, "select id from events order by id").map(({ id }) => ({ event: id })),
  parameters: ({ event }) => [event],
};

const PAGE = {
  name: "page",
  title: "a deep page",
  query: `query ($after: String!) { attributions(first: 50, after: $after, orderBy: { field: SAID_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes { id stance saidAt source { name } claim { text } article { title } } } }`,
  sql: `with p as materialized (select a.id, a.said_at_desc k from attributions a where a.status <> 'REJECTED' and (a.said_at_desc, a.id) < (?1, ?2) order by k desc, a.id desc limit +51),
kept as (select * from p order by k desc, id desc limit +50)
select json_object('attributions', json_object('pageInfo', json_object('hasNextPage', json(case when (select count(*) from p) > 50 then 'true' else 'false' end), 'endCursor', (select lower(hex(json_array(1, 'SAID_AT DESC', k, id))) from kept order by k, id limit +1)),
  'nodes', (select json_group_array(json_object('id', a.id, 'stance', a.stance, 'saidAt', a.said_at, 'source', (select json_object('name', s.name) from sources s where s.id = a.source_id), 'claim', (select json_object('text', c.text) from claims c where c.id = a.claim_id), 'article', (select json_object('title', r.title) from articles r where r.id = a.article_id)) order by kept.k desc, kept.id desc) from kept cross join attributions a on a.id = kept.id)))`,
  sets: (database) =>
    spread(
      database,
      "select said_at_desc k, id from attributions where said_at is not null order by said_at_desc desc, id desc",
    ).map(({ k, id }) => ({
      after: Buffer.from(JSON.stringify([1, "SAID_AT DESC", k, id])).toString("hex"),
    })),
  parameters: ({ after }) => JSON.parse(Buffer.from(after, "hex").toString()).slice(2),
};

const TYPENAME = {
  name: "typename",
  title: "{__typename}",
  query: "{ __typename }",
  sql: `select json_object('__typename', 'Query')`,
  sets: () => [{}],
  parameters: () => [],
};

export const OPERATIONS = [NODE, FILTERED, DEEP, SEARCH, COUNTS, PAGE, TYPENAME];

/** As many items as a run has sets, evenly out of a list. */
function everyNth(items, count) {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_item, i) => i % step === 0).slice(0, count);
}

const spread = (database, sql) => everyNth(database.prepare(sql).all(), SETS);

const bySayings =
  "select s.id, s.slug from sources s join attributions a on a.source_id = s.id where s.kind = 'NAMED' group by s.id order by count(*) desc, s.id";
const popularSources = (database) => database.prepare(`${bySayings} limit ${SETS}`).all();
const lessPopularSources = (database) => spread(database, bySayings);

/** What a request of GraphQL over HTTP has as its body. */
export const bodyOf = ({ query }, variables) => JSON.stringify({ query, variables });
