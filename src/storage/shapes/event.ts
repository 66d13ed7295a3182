import { sql } from "drizzle-orm";
import { where } from "../page.ts";
import { attributionsOf, notRejected } from "./attribution.ts";
import { claimsAbout, hasWords, inRange, refId } from "./filters.ts";
import { entity, type ListShape, page, value } from "./shape.ts";

export const event = entity("Event", {
  id: value((t) => t.id),
  slug: value((t) => t.slug),
  name: value((t) => t.name),
  time: value((t) => t.time),
  place: value((t) => t.place),
  claims: page("Claim", (claim, t) => sql`${claim.eventId} = ${t.id}`),
  attributions: attributionsOf((attribution, t, compiler) => {
    const [claim, from] = compiler.from("claims");
    return sql`${attribution.claimId} in (select ${claim.id} from ${from} where ${claim.eventId} = ${t.id})`;
  }),
});

export const events: ListShape<"events"> = {
  type: "Event",
  table: "events",
  searched: (t) => [t.id],
  filters: {
    about: (t, about, compiler, field) => {
      const [claim, from] = compiler.from("claims");
      const isAbout = sql`${claim.id} in ${claimsAbout(about, compiler, field)}`;
      return sql`${t.id} in (select ${claim.eventId} from ${from}${where([...compiler.alive(claim), isAbout])})`;
    },
    article: (t, ref, compiler, field) => {
      const [claim, claims] = compiler.from("claims");
      const [attribution, attributions] = compiler.from("attributions");
      return sql`${t.id} in (select ${claim.eventId} from ${attributions} join ${claims} on ${claim.id} = ${attribution.claimId} where ${attribution.articleId} = ${refId("articles", ref, compiler, field)} and ${notRejected(attribution)})`;
    },
    timeBetween: (t, range, compiler, field) => inRange({ asc: t.timeAsc, desc: t.timeDesc }, range, compiler, field),
    text: hasWords("EVENT"),
  },
  orders: {
    TIME: (t, direction) => [direction === "ASC" ? t.timeAsc : t.timeDesc],
    NAME: (t) => [t.name],
  },
  defaultOrder: { field: "TIME", direction: "ASC" },
};
