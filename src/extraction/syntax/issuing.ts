/** Who issues a statement says what it says: `sent a letter that …`, `holding signs calling it dull`. */
import { isTime } from "../chunks.ts";
import { headAt, isNominal, kindAt, type View } from "./view.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is issued, and says something; in the singular. */
const ISSUED = words(`
  statement letter release memo tweet message video note email e-mail report petition op-ed article post ad communique appeal column essay blog
  resolution motion amendment declaration decree directive edict order ruling opinion dissent verdict lawsuit suit complaint brief filing
  affidavit testimony speech address eulogy sermon lecture manifesto platform pamphlet leaflet flyer flier poster banner placard newsletter bulletin
  brochure advert advertisement commercial spot clip film documentary podcast broadcast segment website site story piece editorial
  commentary book paper study research survey poll analysis dossier notice warning advisory alert text robocall card telegram cable
  plank mailer tirade rant diatribe missive retort rebuttal response reply thread series cartoon song cover hashtag slogan caption headline
  sign shirt t-shirt tee-shirt sweatshirt button badge hat cap sticker pitch plea
`);

/** Verbs that issue it, or hold it up. */
const ISSUES = words(`
  issue release put send post publish give write sign launch start circulate pen draft email distribute approve pass adopt file deliver lead plant
  run air roll produce make lodge submit hand mail tape record upload share print broadcast unveil mount sponsor commission author co-author
  include compose prepare present fire dispatch blast deploy rush debut leak drop type scribble read
  hold carry wave hoist brandish display raise flash wear sport hang unfurl place revise amend update retweet
`);

/** Verbs that issue only a few of these: who reads a book or runs a website has not written it. */
const GIVES_OUT = /^(?:drop|run|read|type)$/;
const GIVEN_OUT = /^(?:statement|letter|ad|advert|advertisement|commercial|message)s?$/;
/** Who holds a report has not written it, and who holds a sign means it. */
const HOLDS = /^(?:hold|carry|wave|hoist|brandish|display|raise|flash|wear|sport|hang|unfurl)$/;
const HELD = /^(?:sign|banner|placard|poster|flag|leaflet|(?:t-|tee-|sweat)?shirt|button|badge|hat|cap|sticker)s?$/;
/** Verbs of writing to somebody, who stands between them and the participle: `emailed supporters saying`. */
const WRITES_TO = /^(?:email|e-mail|text|message)$/;

const isIssued = (head: string): boolean => ISSUED.has(head) || ISSUED.has(head.replace(/s$/, ""));

/** The verb that issues the statement in which the verb at `v` says something, and the statement's noun. */
export function issuing(view: View, v: number): { verb: number; noun: number } | null {
  if (kindAt(view, v - 1) === "np" && WRITES_TO.test(view.chunks[v - 2]?.verb?.lemma ?? ""))
    return { verb: v - 2, noun: v - 1 };
  let noun = v - 1;
  while (noun > v - 6 && !isIssued(headAt(view, noun))) {
    const chunk = view.chunks[noun];
    if (chunk?.kind === "np" && isTime(view.doc, chunk)) noun -= kindAt(view, noun - 1) === "prep" ? 2 : 1;
    else if (isNominal(view, noun) && kindAt(view, noun - 1) === "prep") noun -= 2;
    else return null;
  }
  if (kindAt(view, noun) !== "np") return null;
  const at = [noun - 1, noun - 2].find((k) => view.chunks[k]?.verb) ?? -1;
  const verb = view.chunks[at]?.verb;
  if (!verb || verb.passive || !ISSUES.has(verb.lemma)) return null;
  if (GIVES_OUT.test(verb.lemma) && !GIVEN_OUT.test(headAt(view, noun))) return null;
  return HOLDS.test(verb.lemma) && !HELD.test(headAt(view, noun)) ? null : { verb: at, noun };
}
