/** Nouns for what has no voice: things, weather, events, times and what is only thought of. Facts about English. */
import { kindAt, type View } from "./view.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * In the singular; a noun that may stand for a document, a body or its people (`speech`, `city`, `poll`) is not here. Nor are
 * `house`, `body`, `head`, `star`, `chair` and `part`: a chamber or a firm, a council, those who lead or are famous, and `part of
 * the crowd` speak.
 */
const MUTE_NOUNS = new Set(
  words(`
    engine motor car truck lorry bus train tram ferry boat ship vessel plane aircraft helicopter bicycle bike machine computer printer
    printing-press press-run battery clock watch door gate window wall roof floor ceiling stair lift elevator building room kitchen cellar
    street road bridge tunnel pier dam dyke pipe pipeline wire cable lamp light bulb fire flame smoke dust mud water river lake sea tide wave
    current beach coast hill mountain valley forest tree leaf flower crop harvest field garden grass stone rock sand soil cloud sky rain snow hail
    ice fog mist wind storm hurricane tornado thunder lightning sun moon weather temperature climate heat cold drought flood earthquake
    eruption landslide avalanche coat shirt shoe hat glove dress bag box bottle cup plate knife gun rifle bullet bomb missile rocket shell drone
    ball bat racket goal net pitch stadium bed table desk sofa money coin cash dollar euro pound price cost wage salary tax taxis taxes rent debt
    deficit budget-gap market stock share bond economy growth inflation trade spending payment relief ticket bill-board hand arm leg foot eye
    ear nose mouth heart brain blood bone skin face smile nod voice-mail laugh echo shadow noise silence sound colour color smell taste
    fracas clash fight battle war attack assault raid blast explosion crash collision accident incident disaster crisis shutdown collapse
    meeting rally march parade party-night festival concert match game race season tournament election vote ballot primary runoff referendum debate-night
    trip visit journey tour flight walk move shift change turn rise fall drop increase decrease surge slump delay trend pattern
    approach strategy tactic effort attempt effect impact influence cause reason result-night outcome consequence fact truth idea thought
    belief hope fear worry anger love hate hatred hostility antagonism freedom liberty peace justice-system power strength weakness health illness disease
    death life birth marriage divorce relationship friendship connection link bias stereotype prejudice victory defeat win loss lead margin gap
    chance prospect fortune luck choice decision option extent element factor aspect stage phase step timing time moment minute hour day
    night morning afternoon evening week month year decade century past future history memory event issue problem matter question-mark concern
    awkwardness neutrality integration adaptation simulation control ban tariff sanction rule-change process procedure system
    mechanism method technique technology device equipment infrastructure gaffe mistake error answering-machine focus reaction
  `),
);

/** Whether the noun phrase at chunk `k` is headed by a noun for what has no voice: `the engine`, `clouds`. */
export function isMute(view: View, k: number): boolean {
  const chunk = view.chunks[k];
  if (!chunk || kindAt(view, k) !== "np") return false;
  const head = view.doc.tokens[chunk.head];
  return head?.pos === "NOUN" && (MUTE_NOUNS.has(head.lower) || MUTE_NOUNS.has(head.lower.replace(/s$/, "")));
}
