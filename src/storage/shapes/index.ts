import { actor, actorName, actors, affiliation, identifier } from "./actor.ts";
import { article, articles, articleVersion, derivation } from "./article.ts";
import { articleChange, articleChanges } from "./article-change.ts";
import { attribution, attributions, extraction } from "./attribution.ts";
import { claim, claimActor, claimRelation, claims, quantity } from "./claim.ts";
import { corroboration, voiceGroup } from "./corroboration.ts";
import { event, events } from "./event.ts";
import { evidence } from "./evidence.ts";
import { identityJudgement, identityJudgements, mention } from "./identity.ts";
import { query } from "./query.ts";
import { review, reviews } from "./review.ts";
import { searchHit } from "./search.ts";
import type { Shape } from "./shape.ts";
import { source, sources } from "./source.ts";
import { stats, statsGroup, statsKey } from "./stats.ts";

/** Every shape, by its GraphQL type. */
export const shapes: ReadonlyMap<string, Shape<unknown>> = new Map(
  (
    [
      actor,
      actorName,
      affiliation,
      article,
      articleChange,
      articleVersion,
      attribution,
      claim,
      claimActor,
      claimRelation,
      corroboration,
      derivation,
      event,
      evidence,
      extraction,
      identifier,
      identityJudgement,
      mention,
      quantity,
      query,
      review,
      searchHit,
      source,
      stats,
      statsGroup,
      statsKey,
      voiceGroup,
    ] as readonly Shape<never>[]
  ).map((shape) => [shape.type, shape as Shape<unknown>]),
);

/** How types are listed, by GraphQL type. */
export const listShapes = new Map(
  [actors, articleChanges, articles, attributions, claims, events, identityJudgements, reviews, sources].map((list) => [
    list.type as string,
    list,
  ]),
);
