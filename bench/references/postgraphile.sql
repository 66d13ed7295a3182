-- What the operations ask of PostGraphile beyond its own arguments: its way of adding that is such functions.
drop schema if exists bench cascade;
create schema bench;
create function bench.attributions_said(source_id text, said_from text, said_before text) returns setof public.attributions stable language sql as $$
  select * from public.attributions a where a.source_id = $1 and a.said_at_desc >= $2 and a.said_at_desc < $3 and a.status <> 'REJECTED'
  order by a.said_at_desc desc, a.id desc
$$;
create function bench.claims_parts(c public.claims) returns setof public.claim_actors stable language sql as $$
  select * from public.claim_actors ca where ca.claim_id = c.id order by ca.ordinal, ca.actor_id
$$;
-- The words of an attribution in the newest version that has them.
create function bench.attributions_words(a public.attributions) returns setof public.evidence stable language sql as $$
  select * from public.evidence e where e.attribution_id = a.id and e.version_id = (select v.id from public.article_versions v where v.article_id = a.article_id and exists (select from public.evidence x where x.attribution_id = a.id and x.version_id = v.id and x.anchor <> 'ORPHANED') order by v.ordinal desc limit 1)
  order by e.start, e.ordinal, e.id
$$;
