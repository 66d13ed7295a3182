/**
 * Cues: the verbs and nouns by which somebody says something, each with the constructions ("frames") in which it is speech and
 * nothing else, its stance, and what the choice of the word says of the reporter's own view (`class`). A verb that is also
 * literal (see, find, show) has only the frames that are speech.
 */
import type { Certainty, CueClass, Medium, Stance } from "./attribution.ts";

/**
 * - Q a quotation beside it (`"…," he said`)      - T a that-clause (`said that …`)
 * - B a bare clause (`said he would …`)           - E set apart at the end or in the middle (`…, he said`)
 * - W an indirect question (`asked whether …`)    - N a noun phrase (`denied the charge`)
 * - I an infinitive (`promised to …`)             - G a gerund (`denied taking …`)
 * - A an addressee before its clause (`told X that …`)
 * - O an addressee before an infinitive (`urged X to …`)
 * - C a noun phrase and what it is called (`called X a Y`, `described X as Y`)
 */
export type Frame = "Q" | "T" | "B" | "E" | "W" | "N" | "I" | "G" | "A" | "O" | "C";

export interface Cue {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions and particles that belong to the cue: `called for`, `pointed out`. The frames after them. */
  readonly particles: ReadonlyMap<string, ReadonlySet<Frame>>;
  readonly stance: Stance;
  readonly cueClass: CueClass;
  readonly medium: Medium | null;
  /** Only evidence (a report, a poll, footage) is its subject when it speaks: `the survey found`. */
  readonly evidenceOnly: boolean;
}

/** lemma:frames[:particle/frames …] in groups of stance, cue class and medium. */
export const GROUPS: readonly (readonly [Stance, CueClass, Medium | null, string])[] = [
  [
    "ASSERTS",
    "NEUTRAL",
    null,
    `say:QTBEWN:about/N tell:QA add:QTE note:QTBENW argue:QTBE:for/NG:against/NG:over/N explain:QTEWNB intimate:QTBE reason:QTBE continue:Q conclude:QTBEW recall:QTENWBG
    respond:QT:with/N reply:QTB:with/N remark:QTEB:on/N observe:QTEB comment:Q state:QTBE relate:TQ recount:NQT describe:NWC detail:W mention:NGTW answer:QTB:with/N counter:QTEB:with/N
    point:Q:out/TBNE:to/N refer::to/N allude::to/N speak::about/N:of/N talk::about/N:up/N discuss:W cite:NT quote::as/N name: elaborate:QT put::it/Q return: read:Q shoot::back/QT fire::back/QT cut::in/Q chime::in/Q
    repeat:QTN reiterate:QTNEB stress:QTNEBW emphasize:QTEBNW emphasise:QTEBNW reaffirm:TB affirm:TB convey:T clarify:TQW specify:TBW
    remind:A assure:AQ reassure:A inform:A notify:A advise:A brief: introduce: rule:T joke:QTEBW:about/NG quip:QTEB muse:QTBW
    interject:QT exclaim:QT shout:QT yell:QT scream:QT chant:Q intone:Q marvel:QTBW recite:N rattle::off/N reflect:Q stammer:Q whisper:QT
    mutter:QT murmur:QT cry:Q open:Q begin:Q start:Q finish:Q volunteer:QT opine:QT:on/N posit:T hint:TEB:at/N signal:TB imply:TBE insinuate:TB suggest:TBEGW
    indicate:TBE express:N voice:N agree:TQE concur:QTB   
    compare: liken:N label:C dub:C brand:C term:C nickname:C characterize:NC characterise:NC portray:C depict:C deem: list: outline:N gush:Q
    expound::on/N weigh:Q theorize:TQE hypothesize:T propose:TBGN rhapsodize: summarize:Q
    bring: lay::out/N estimate:TBE calculate:T reckon:TBE figure: project:TB forecast:TN predict:QTBENW anticipate:T foresee:N speculate:QT:about/N
    retort:QTEB rejoin:Q venture:QTE confide:QTEB text:QT profess:TI attest:T avow:T aver:QTBE enthuse:QTE gloat:QT exult:QT jest:QT wisecrack:QT deadpan:QT drawl:Q sigh:QT
    groan:QT growl:QT snarl:QT snap:Q bark:Q hiss:Q bellow:QT thunder:QT roar:QT howl:QT holler:QT shriek:QT wail:QT sob:QT sputter:QT stutter:QT gasp:QT
    bluster:QT rage:QT rave:QT:about/N seethe:QT carp:QT:about/N declaim:QT prophesy:QT blurt::out/QT pipe::up/Q
    preach: declare:QTBENW proclaim:QTNB pronounce:QC announce:QTBNIE trumpet: extol:N tout:N celebrate: vouch::for/N interpret: attribute:
    find:T determine:T learn:TE hear: understand: testify:QTBE `,
  ],
  ["ASSERTS", "NEUTRAL", "WRITING", "write:QTBEW:about/NG:of/NG reply:Q pen: headline: scribble:Q email:QA"],
  ["ASSERTS", "NEUTRAL", "SOCIAL_POST", "tweet:QTBNE:about/N:out/N retweet:Q post:QT blog:QT"],
  ["ASSERTS", "NEUTRAL", null, "report:QTBNEG:about/N"],
  ["ASSERTS", "ENDORSING", null, "reveal:QTBEW disclose:TBE confirm:QTBENWG demonstrate: prove:"],
  [
    "ASSERTS",
    "DOUBTING",
    null,
    "claim:QTBEI allege:QTBENG insist:QTBE maintain:QTE assert:QTBEN contend:QTBE purport: boast:QTEB:of/NG:about/N brag:QT:about/NG:of/N",
  ],
  [
    "CONCEDES",
    "ENDORSING",
    null,
    "admit:QTBENG:to/NG acknowledge:QTBENWG apologize:Q:for/NG apologise:Q:for/NG concede:QTBENG confess:QTBE:to/NG allow:T grant:T recognize:T",
  ],
  [
    "DENIES",
    "DENYING",
    null,
    "deny:QTNGE dispute:NT refute:N rebut:N reject:N dismiss:NC repudiate:N disagree:Q contradict:",
  ],
  ["QUESTIONS", "NEUTRAL", null, "ask:QTWEAOI:for/N:about/N question:NWQ wonder:QW query:QN inquire:QW"],
  ["QUESTIONS", "DOUBTING", null, "doubt:TN"],
  [
    "WELCOMES",
    "NEUTRAL",
    null,
    "praise:NQW welcome:N applaud:N commend:N laud:N hail:NC endorse: thank:N congratulate: compliment:N defend:Q salute:N credit: champion:",
  ],
  [
    "CRITICISES",
    "NEUTRAL",
    null,
    `criticize:NQ criticise:NQ accuse:N blame:N denounce:NQ condemn:NQ slam:NQ blast:NQ decry:NQ deride:NC mock:NQW ridicule:N attack:Q assail:NQ
    lambaste:NQ lambast:NQ rebuke:NQ chide:NQ scold:NQ berate:N excoriate:N bash:N skewer:N lament:QTNE bemoan:N complain:QTEB:about/NG:of/NG
    protest:Q fault:N castigate:N chastise:N disparage:N rail::against/N lash::at/N fume:QT gripe:QTB:about/N scoff:QT:at/N sneer:QT taunt:NQ
    object:Q belittle:N admonish:NQ vilify: savage:NQ charge:QT knock:N hammer: jab:Q tease:NQ snipe:QT vent:QT grumble:QT moan:QT whine:QT crow:QT rant:QT trash:N upbraid:N`,
  ],
  ["FEARS", "HEDGING", null, "fear:T:for/N worry:TQ"],
  ["WARNS", "NEUTRAL", null, "warn:QTBENAO:of/NG:against/NG:about/NG caution:QTAEB:against/NG threaten:IQ"],
  ["PROMISES", "NEUTRAL", null, "promise:QTBIANE vow:QTBIEN pledge:QTI swear:QT guarantee:TB commit:"],
  [
    "DEMANDS",
    "NEUTRAL",
    null,
    "demand:QTNI recommend:TG urge:QOTN press:O challenge:O call::for/NG:on/O:upon/O:out/N implore:QO beg:O plead:Q exhort:QO order:OT petition: invite: appeal:Q:for/N ",
  ],
  ["DECLINES", "NEUTRAL", null, "decline:I refuse:I"],
  ["RETRACTS", "NEUTRAL", null, "retract:N withdraw:"],
  ["ASSERTS", "NEUTRAL", null, "call:CI grouse:QT:about/NG"],
];
/** Verbs whose subject must be evidence: documents, studies, footage. */
export const EVIDENCE =
  "show:TBNWE find:QTBEN indicate:TBE suggest:TBEN conclude:QTBE reveal:TBN say:QTBENW estimate:TBE demonstrate:TW document:N detail:N illustrate:T record:NT give:N read:QT state:QTBE report:QTBE note:QTBE put:Q confirm:TB argue:QTBE warn:QTBE add:QTBE claim:QTBEN describe:QNC call:CQ:for/NG:on/O allege:QTBE declare:QTBE predict:TBE acknowledge:TBE continue:Q ask:QWO";

const frameSet = (letters: string): ReadonlySet<Frame> => new Set(letters.split("") as Frame[]);

function parse(entry: string, stance: Stance, cueClass: CueClass, medium: Medium | null, evidenceOnly: boolean): Cue {
  const [lemma = "", frames = "", ...particles] = entry.split(":");
  return {
    lemma,
    frames: frameSet(frames),
    particles: new Map(
      particles
        .map((p) => p.split("/") as [string, string])
        .filter(([word, letters]) => word !== "" && letters !== "")
        // What goes with "on" goes with "upon".
        .flatMap(([word, letters]) =>
          (word === "on" ? ["on", "upon"] : [word]).map((w) => [w, frameSet(letters)] as const),
        ),
    ),
    stance,
    cueClass,
    medium,
    evidenceOnly,
  };
}

/** What a verb is that no group has, where a construction makes it speech: neutral, in these frames. */
export const plainCue = (stance: Stance, frames = ""): Cue => parse(`:${frames}`, stance, "NEUTRAL", null, false);
/** Any verb with a quotation beside it (`beamed`), or with a noun of speech (`made the suggestion that`). */
export const PLAIN_CUE = plainCue("ASSERTS");

const CUES = new Map<string, Cue>();
for (const [stance, cueClass, medium, entries] of GROUPS) {
  for (const entry of entries.trim().split(/\s+/)) {
    const cue = parse(entry, stance, cueClass, medium, false);
    const known = CUES.get(cue.lemma);
    // A verb in two groups has the frames of both; the first group's stance is its usual one.
    CUES.set(
      cue.lemma,
      known
        ? {
            ...known,
            stance: cue.frames.size > known.frames.size ? cue.stance : known.stance,
            frames: new Set([...known.frames, ...cue.frames]),
            particles: new Map([...known.particles, ...cue.particles]),
          }
        : cue,
    );
  }
}
const EVIDENCE_CUES = new Map(
  EVIDENCE.split(" ").map((entry) => {
    const cue = parse(entry, "ASSERTS", "NEUTRAL", null, true);
    return [cue.lemma, cue] as const;
  }),
);

export const cueOf = (lemma: string): Cue | undefined => CUES.get(lemma);
export const evidenceCueOf = (lemma: string): Cue | undefined => EVIDENCE_CUES.get(lemma);

/** Nouns that speak: whatever is their subject is evidence. */
export const EVIDENCE_NOUNS = new Set(
  "poll polls survey surveys study studies report reports analysis research data figures statistics footage video videos photo photos photograph photographs image images document documents record records email emails e-mail e-mails letter memo review investigation audit inquiry filing filings results findings evidence tape tapes transcript transcripts recording article story book paper census ad ads statement numbers test tests polling returns list website site page indictment affidavit complaint lawsuit ruling opinion order note message tweet text sign banner headline editorial op-ed column profile bulletin release count tally exit estimate assessment index map chart graph database satellite intelligence replay replays picture pictures accounts log logs notice diary cctv inspection inspections inquest autopsy letters memos statements editorials op-eds columns headlines signs banners placard placards poster posters billboard billboards t-shirt t-shirts plaque leaflet leaflets flyer flyers articles stories books papers tweets texts messages notes rulings opinions audits reviews investigations inquiries lawsuits complaints indictments affidavits filing memo website websites sites pages posts post cartoon suit suits".split(
    " ",
  ),
);

/** Nouns of speech that take a clause: `his claim that`, with stance. */
export const SPEECH_NOUNS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ..."claim assertion statement suggestion allegation argument contention announcement comment remark point declaration report assurance admission acknowledgment insistence revelation observation hint notion belief conclusion finding prediction testimony message rumor rumour answer theory explanation boast estimate confirmation"
    .split(" ")
    .map((noun) => [noun, "ASSERTS"] as const),
  ..."accusation charge criticism complaint".split(" ").map((noun) => [noun, "CRITICISES"] as const),
  ..."denial".split(" ").map((noun) => [noun, "DENIES"] as const),
  ..."fear concern worry".split(" ").map((noun) => [noun, "FEARS"] as const),
  ..."warning".split(" ").map((noun) => [noun, "WARNS"] as const),
  ..."promise pledge vow threat commitment".split(" ").map((noun) => [noun, "PROMISES"] as const),
  ..."demand call request plea".split(" ").map((noun) => [noun, "DEMANDS"] as const),
  ..."refusal".split(" ").map((noun) => [noun, "DECLINES"] as const),
  ..."doubt question".split(" ").map((noun) => [noun, "QUESTIONS"] as const),
]);

/** Adverbs by which an unnamed voice says it. */
export const HEARSAY_ADVERBS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["reportedly", "UNSPECIFIED"],
  ["allegedly", "UNSPECIFIED"],
  ["purportedly", "UNSPECIFIED"],
  ["supposedly", "UNSPECIFIED"],
]);

/** Verbs of hearsay in the passive with an infinitive: `is believed to`. */
export const HEARSAY_PASSIVES = new Set(
  "say believe report expect think fear allege rumor rumour suspect understand know estimate predict project consider deem feel hold claim assume presume".split(
    " ",
  ),
);

/** Nouns for where or in what something is said, after the cue. */
export const MEDIUM_NOUNS: ReadonlyMap<string, Medium> = new Map<string, Medium>([
  ..."interview".split(" ").map((noun) => [noun, "INTERVIEW"] as const),
  ..."briefing".split(" ").map((noun) => [noun, "PRESS_CONFERENCE"] as const),
  ..."statement release".split(" ").map((noun) => [noun, "PRESS_RELEASE"] as const),
  ..."television tv show radio broadcast program programme cnn nbc abc cbs fox msnbc bbc podcast"
    .split(" ")
    .map((noun) => [noun, "BROADCAST"] as const),
  ..."twitter facebook instagram tweet post tweets posts weibo telegram"
    .split(" ")
    .map((noun) => [noun, "SOCIAL_POST"] as const),
  ..."email e-mail letter memo book memoir essay column op-ed article blog report note filing editorial message document"
    .split(" ")
    .map((noun) => [noun, "WRITING"] as const),
  ..."court trial testimony ruling affidavit indictment hearing".split(" ").map((noun) => [noun, "COURT"] as const),
  ..."speech rally address remarks debate sermon".split(" ").map((noun) => [noun, "SPEECH"] as const),
  ..."video footage".split(" ").map((noun) => [noun, "FOOTAGE"] as const),
]);
