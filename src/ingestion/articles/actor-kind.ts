import type { ACTOR_KINDS } from "../../domain/vocabulary.ts";
import type { ResolvedSource } from "../../extraction/attribution.ts";

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Somebody, or something, that an article names without letting it speak. */
export interface Named {
  readonly name: string;
  readonly kind: ActorKind;
  /** Whether it must be known by this name already; else a new name makes a new actor. */
  readonly isShortName: boolean;
}

/** Words in a name that tell what has it, tried in this order. */
const TELLING: readonly (readonly [ActorKind, RegExp])[] = [
  ["MEDIA_OUTLET", /\b(?:News|Press) Agency\b/i],
  [
    "ARMED_GROUP",
    /\b(?:Army of|Militia|Brigades?|Front|Rebels?|Insurgents?|Forces|Guards?|Taliban|Hezbollah|Hamas|Islamic State|Liberation Army|Fighters)\b/,
  ],
  [
    "GOVERNMENT_BODY",
    /\b(?:Minist(?:ry|ries)|Department|Government|Governor['’]s Office|Office|Police|Court|Tribunal|Parliament|Senate|House of|Congress|Assembly|Cabinet|Council|Commission|Agency|Authority|Army|Navy|Air Force|Military|Pentagon|Kremlin|White House|Embassy|Treasury|Board|Bureau|Service|Inspectorate|County|City of|Administration|Prosecutor)\b/i,
  ],
  [
    "MEDIA_OUTLET",
    /\b(?:TV|Television|Radio|News|Times|Post|Gazette|Herald|Tribune|Courier|Chronicle|Journal|Daily|Press|Broadcasting|Newspaper|Magazine|Media|Telegraph|Guardian|Echo|Observer|Lantern|Agence|Wire)\b/i,
  ],
  [
    "ORGANISATION",
    /\b(?:University|Institute|College|School|Hospital|Company|Corporation|Corp|Inc|Ltd|LLC|PLC|plc|Group|Bank|Union|Federation|Association|Society|Foundation|Fund|Party|Club|Church|Charity|Observatory|Monitor|Centre|Center|Committee|Coalition|Alliance|Network|Organi[sz]ation|Campaign|Trust|League|Nations|Airlines?|Railways?|Holdings|Partners|Industries|Systems|Labs?|Homes|Lines|Watch|Airport|Port|Hotel|Works)\b|&/i,
  ],
];
const PERSONAL_TITLE =
  /^(?:President|Prime Minister|Minister|Senator|Sen\.|Representative|Rep\.|Governor|Gov\.|Mayor|Judge|Justice|Dr\.?|Professor|Prof\.|Mr\.?|Mrs\.?|Ms\.?|Sir|Dame|Lord|Lady|General|Gen\.|Colonel|Col\.|Major|Captain|Capt\.|Sergeant|Sgt\.|Lieutenant|Lt\.|Bishop|Pope|King|Queen|Prince|Princess|Chancellor|Secretary|Councillor|Inspector|Superintendent|Chief)\s/;

/** What a named source is, as far as its name tells; a person when nothing speaks against it. */
export function actorKindOf(name: string, { cardinality }: Pick<ResolvedSource, "cardinality">): ActorKind {
  if (PERSONAL_TITLE.test(name)) return "PERSON";
  for (const [kind, pattern] of TELLING) if (pattern.test(name)) return kind;
  if (cardinality === "SEVERAL" || /^\p{Lu}\p{Ll}+s$/u.test(name)) return "COLLECTIVE";
  if (/^(?:the|The)\s|['’]s\s\p{Ll}/u.test(name) || /^\p{Lu}{2,}$/u.test(name) || /\d/.test(name))
    return "ORGANISATION";
  return "PERSON";
}
