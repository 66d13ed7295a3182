/** Verbs that take a stand only with the words behind them, `doubled down on`, `cast doubt on`, and a phrase quoted in what they are about. */
import { PLAIN_CUE } from "../lexicon.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { isNominal, type View } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { doer, quoteIn } from "./quoted-acts.ts";
import { stretch } from "./stretches.ts";
import { candidate } from "./verbs.ts";

/** What stands behind each verb, up to what the stand is taken on. */
const PHRASES: readonly (readonly [verbs: string, behind: RegExp])[] = [
  ["come speak", /^(?:out for|(?:out )?(?:against|in (?:favou?r|support|defen[cs]e) of|in opposition to)) /],
  ["sound", /^off (?:on|about|against|over) /],
  ["weigh", /^in (?:on|against) /],
  ["hold", /^forth (?:on|about) /],
  ["go", /^(?:on (?:about|and on about)|off (?:on|about)|after) /],
  [
    "touch dwell harp expand elaborate expound lecture riff fixate focus seize pounce pile comment remark reflect opine pontificate",
    /^(?:in )?(?:on|upon) /,
  ],
  ["double", /^down on /],
  ["zero home", /^in on /],
  ["hark hearken harken", /^back to /],
  ["nod point", /^to /],
  ["shrug brush wave laugh write tick reel rattle dash", /^off /],
  ["play talk shout", /^(?:down|up) /],
  ["call spell set lay trot dish single rule blurt belt cry", /^out /],
  ["bring offer", /^up /],
  ["walk push fire", /^back (?:on|against|at )?/],
  ["let", /^slip /],
  ["make poke", /^fun (?:of|at) /],
  ["heap pour shower pile", /^(?:praise|scorn|abuse|ridicule|derision|cold water|contempt|criticism) on /],
  ["cast throw", /^(?:doubt|shade|aspersions|cold water) on /],
  [
    "raise",
    /^(?:doubts?|questions?|concerns?|fears?|alarms?|objections?|the (?:issue|question|spectre|specter|prospect|possibility)) (?:about|over|of|on|to) /,
  ],
  ["sing", /^the praises of /],
  ["pay", /^(?:tribute|homage|lip service|heed) to /],
  ["take", /^(?:to task|credit for|responsibility for|pains to|note of|pride in) /],
  ["make give", /^(?:an? )?(?:case|pitch|plea|shout-out|nod|plug|argument|push) (?:for|to|about) /],
  ["dream despair boast brag lie", /^(?:of|about) /],
  ["balk bristle bridle chafe jeer hoot scoff sneer laugh marvel carp snipe wink", /^at /],
  ["fret gripe rave ramble crow obsess fuss grumble whine moan gush rant muse preach fume joke", /^(?:about|over|on) /],
  ["stump crusade agitate clamour clamor", /^for /],
  ["call", /^into question /],
];

const BEHIND = new Map<string, RegExp[]>();
for (const [verbs, behind] of PHRASES)
  for (const verb of verbs.split(" ")) BEHIND.set(verb, [...(BEHIND.get(verb) ?? []), behind]);

/** No such phrase has more words behind its verb. */
const LONGEST_PHRASE = 5;

/** `Vane doubled down on her “long winter”`, `came out against “dry walls”`, `poked fun at the “fast” boats`. */
export function quotedPhrasal(view: View, v: number): Candidate | null {
  const chunk = view.chunks[v];
  if (!chunk?.verb || chunk.verb.passive) return null;
  const behind = BEHIND.get(chunk.verb.lemma);
  if (!behind) return null;
  const words = `${view.doc.tokens
    .slice(chunk.to, chunk.to + LONGEST_PHRASE)
    .map(({ lower }) => lower)
    .join(" ")} `;
  const phrase = behind.map((one) => one.exec(words)?.[0].trim()).find((found) => found);
  if (!phrase) return null;
  const end = chunk.to + phrase.split(" ").length;
  const k = view.chunks.findIndex(({ from }) => from >= end);
  const subject = k > 0 && isNominal(view, k) ? doer(view, v) : null;
  if (!subject) return null;
  const last = phraseEnd(view, k, v);
  if (quoteIn(view, k, last) < 0) return null;
  const content = stretch(view, k, last);
  const made = content && candidate({ rule: "quoted-phrase", view, v, subject, cue: PLAIN_CUE, content: [content] });
  return made && { ...made, cue: [{ from: chunk.from, to: end }] };
}
