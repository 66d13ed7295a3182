import { describe, expect, it } from "vitest";
import { readDocument } from "../document.ts";
import { clauseStarts } from "./clauses.ts";
import { contentEnd, type EndOptions } from "./contents.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { phraseEnd } from "./phrase-ends.ts";
import { subjectOf } from "./subjects.ts";
import { type Range, rangeOf, type View, viewOf } from "./view.ts";

const wordsOf = ({ doc: { text, tokens } }: View, { from, to }: Range): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** The sentence's view, and the place of the verb in <angles>. */
function readVerb(marked: string): { view: View; verb: number } {
  const doc = readDocument(marked.replace(/[<>]/g, ""));
  const view = viewOf(doc, 0, doc.tokens.length, 0);
  const at = marked.indexOf("<");
  const verb = view.chunks.findIndex(({ kind, to }) => kind === "vg" && (doc.tokens[to - 1]?.end ?? 0) > at);
  return { view, verb };
}

function subjectIn(marked: string, of: (view: View, v: number) => ReturnType<typeof subjectOf>): string | null {
  const { view, verb } = readVerb(marked);
  const subject = of(view, verb);
  return subject && wordsOf(view, rangeOf(view, subject.from, subject.to));
}

describe("the subject to the left", () => {
  it.each([
    ["The mayor of Ketterby <said> it held.", "The mayor of Ketterby"],
    ["In Norland the mayor <said> it held.", "the mayor"],
    ["The mayor on Tuesday <said> it held.", "The mayor"],
    ["The guild's new president later <said> it held.", "The guild's new president"],
    ["The so-called “new plan” committee <said> it held.", "The so-called “new plan” committee"],
    ["A poll released Monday <said> it held.", "A poll released Monday"],
    ["A poll last week <said> it held.", "A poll last week"],
    ["A survey in May <said> it held.", "A survey in May"],
    ["The guild last week <said> it held.", "The guild"],
    ["A man briefed on the plan <said> it held.", "A man briefed on the plan"],
    ["The plan, the mayor <said>, would hold.", "the mayor"],
  ])("of a plain clause: %s", (marked, subject) => expect(subjectIn(marked, subjectOf)).toBe(subject));

  it.each([
    ["The mayor (48) <said> it held.", "The mayor (48)"],
    ["The mayor (Ketterby), <said> it held.", "The mayor (Ketterby)"],
    ["It was the crews, who, on a call Friday, <said> it held.", "who"],
    ["The new plan, which – as Orr noted – <says> it held.", "which"],
    ["The guild less than two weeks ago <said> it held.", "The guild"],
    ["The mayor kept <asking> why it held.", "The mayor"],
    ["Vane mocked the mayor for <calling> it dry.", "the mayor"],
    ["Vane left for <calling> it dry.", "Vane"],
    ["The crews have all <said> it held.", "The crews"],
    ["Calling it “a farce,” Sethi <left>.", "Sethi"],
    ["Sethi backs “an honest count,” <opposes> “dry rules” and recalled the flood.", "Sethi"],
    ["Sethi, the head of the guild, <said> it held.", "Sethi, the head of the guild"],
    ["Sethi, who heads the guild, <said> it held.", "Sethi, who heads the guild"],
    ["Sethi, wearing a red coat, <said> it held.", "Sethi"],
    ["Sethi, like many others, <said> it held.", "Sethi, like many others"],
    ["Sethi, in a letter, <said> it held.", "Sethi"],
    ["Sethi, acting head of the guild, <said> it held.", "Sethi, acting head of the guild"],
    ["The retired real estate broker <said> it held.", "The retired real estate broker"],
    ["The guild’s vice presidential candidate <said> it held.", "The guild’s vice presidential candidate"],
    ["Three guilds, including the bakers, <said> it held.", "Three guilds, including the bakers"],
    ["The man who sold the boat <said> it held.", "The man who sold the boat"],
    ["The woman who <said> it held was Vane.", "who"],
  ])("with an apposition or a relative clause: %s", (marked, subject) =>
    expect(subjectIn(marked, subjectOf)).toBe(subject),
  );

  it.each([
    ["Sethi and the mayor both <said> it held.", "Sethi and the mayor"],
    ["The guild itself <said> it held.", "The guild"],
    ["Vane left but in a later interview <said> it held.", "Vane"],
    ["Vane all but <accused> them of it.", "Vane"],
    ["Both Sethi and the mayor <said> it held.", "Both Sethi and the mayor"],
    ["Sethi, Vane and Okafor <said> it held.", "Sethi, Vane and Okafor"],
    ["The guild met on Monday and <said> it held.", "The guild"],
    ["Vane said it held and <wrote> it down.", "Vane"],
    ["Vane said that she found it safe and <called> it new.", "Vane"],
    ["Vane did say it held and <called> it safe.", "Vane"],
    ["Vane put off saying whether it would hold but <called> it safe.", "Vane"],
    ["A council approved the plan and <said> it held.", "A council"],
    ["Vane praised the plan after she won and <said> it held.", "Vane"],
    ["Vane rejected the idea that the wall leaked and <said> it held.", "Vane"],
    ["The crowd booed when Vane thanked the mayor and <said> it held.", "Vane"],
  ])("in coordination: %s", (marked, subject) => expect(subjectIn(marked, subjectOf)).toBe(subject));

  it.each([
    ["The hospital has issued a statement <saying> it held.", "The hospital"],
    ["The crews emailed their guild <saying> it held.", "The crews"],
    ["The crews sang, holding signs <saying> it held.", "The crews"],
    ["A statement <saying> it held was read.", "A statement"],
    ["When Vane asked the mayor to stay, she declined, <citing> the fog.", "she"],
    ["Vane left early, <saying> it held.", "Vane"],
    ["<Saying> that it held, Vane went home.", "Vane"],
    ["The debate began while Vane toured the ward, <saying> it held.", "Vane"],
    ["The guild said it held, while the mayor left early, <saying> it would fall.", "the mayor"],
    ["Vane went home without <denying> it.", "Vane"],
    ["The Herald quoted the mayor as <saying> it held.", "the mayor"],
    ["Vane refused <to say> it held.", "Vane"],
    ["Vane urged the crews <to leave>.", "the crews"],
    ["The guild was asked about it, but the mayor went home, <saying> it held.", "the mayor"],
    ["The boat sank, leaving the crews <to wonder> why.", "the crews"],
    ["It is rare for the mayor <to say> it held.", "the mayor"],
    ["When the boat sank she went home, <saying> it had been old.", "she"],
    ["It prompted the Herald of Orla <to ask> why.", "the Herald of Orla"],
  ])("of participles and infinitives: %s", (marked, subject) => expect(subjectIn(marked, subjectOf)).toBe(subject));

  it.each(["On Tuesday <said> it.", "Him <said> it held.", "Tuesday <said> it held.", "“It held,” <said> the mayor."])(
    "is none that cannot speak: %s",
    (marked) => expect(subjectIn(marked, subjectOf)).toBeNull(),
  );

  it("tells whether it is a relative word", () => {
    const { view, verb } = readVerb("The woman who <said> it held was Vane.");
    expect(subjectOf(view, verb)?.relative).toBe(true);
  });
});

describe("the subject to the right", () => {
  it.each([
    ["“It held,” <said> Vane.", "Vane"],
    ["“It held,” <said> Vane, the head of the guild.", "Vane, the head of the guild"],
    ["“It held,” <said> Vane, who heads the guild.", "Vane, who heads the guild"],
    ["“It held,” <said> Vane, now a baker.", "Vane, now a baker"],
    ["“It held,” <said> Vane, then a baker.", "Vane, then a baker"],
    ["“It held,” <said> Vane, a veteran political writer.", "Vane, a veteran political writer"],
    ["“It held,” <said> Vane, a Ketterby native.", "Vane, a Ketterby native"],
    ["“It held,” <said> Vane, managing director of the line.", "Vane, managing director of the line"],
    ["“It held,” <said> Vane, the mayor’s aide four years ago.", "Vane, the mayor’s aide four years ago"],
    ["“It held,” <said> one Liberal involved in the talks.", "one Liberal involved in the talks"],
    ["“It held,” <said> Vane of the coast guard.", "Vane of the coast guard"],
    ["“It held,” <said> a spokesman for the trust.", "a spokesman for the trust"],
    ["“It held,” <said> Sethi and Vane.", "Sethi and Vane"],
    ["“It held,” <said> Vane (48).", "Vane (48)"],
    ["“It held,” <said> Dora “Bell” Vane in May.", "Dora “Bell” Vane"],
    ["“It held,” <said> Vane, head of the Centre on Floods.", "Vane, head of the Centre on Floods"],
    ["“It held,” <said> Vane, 34, of Ketterby.", "Vane, 34, of Ketterby"],
    ["“It held,” <said> a clerk close to the council.", "a clerk close to the council"],
    ["“It held,” <said> Vane, the mayor, in an interview.", "Vane, the mayor"],
    ["“It held,” <said> Vane on Tuesday.", "Vane"],
    ["“It held,” <said> Vane as she walked home.", "Vane"],
    ["“It held,” <said> Vane when she came home.", "Vane"],
    ["“It held,” <said> Vane, adding that it was old.", "Vane"],
    ["“It held,” <said> him.", null],
  ])("%s", (marked, subject) => expect(subjectIn(marked, invertedSubject)).toBe(subject));
});

describe("whether a clause begins behind the verb", () => {
  it.each([
    ["Vane <said> the wall held.", true],
    ["Vane <said> the wall of the old harbour held.", true],
    ["Vane <said> the wall, which is old, held.", true],
    ["Vane <said> perhaps the wall held.", true],
    ["Vane <said> a word.", false],
    ["Vane <said> yes.", false],
    ["Brandt <claimed> a narrow victory and moved up.", false],
  ])("%s", (marked, begins) => {
    const { view, verb } = readVerb(marked);
    expect(clauseStarts(view, verb + 1)).toBe(begins);
  });
});

describe("where what is said ends", () => {
  const contentIn = (marked: string, more: Partial<EndOptions> = {}): string => {
    const { view, verb } = readVerb(marked);
    const options: EndOptions = { enclosed: false, cue: verb, ...more };
    return wordsOf(view, rangeOf(view, verb + 1, contentEnd(view, verb + 1, options) - 1));
  };

  it.each([
    ["while the mayor has been silent"],
    ["while the mayor denied it"],
    ["although it was old"],
    ["even as it leaked"],
    ["but the mayor denied it"],
    ["according to the Herald"],
    ["adding that it was old"],
    ["which nobody believed"],
    ["a claim that nobody believed"],
    ["compared with the bridge"],
    ["the mayor said"],
    ["echoing the mayor"],
    ["as has the mayor"],
    ["with whom she had served"],
    ["one that nobody believed"],
    ["the first time since May"],
    ["drawing jeers from the hall"],
    ["after the mayor wrote to her"],
    ["despite a row over the gate"],
    ["while praising the mayor"],
  ])("before a comma and: %s", (rest) =>
    expect(contentIn(`Vane <said> the wall held, ${rest}.`)).toBe("the wall held"),
  );

  it.each([
    ["; nobody asked her"],
    [" — and went home"],
    [" and called the plan a disgrace"],
    [" and denied the rest"],
    [": “I saw it myself,” she wrote"],
  ])("before%s", (rest) => expect(contentIn(`Vane <said> the wall held${rest}.`)).toBe("the wall held"));

  it.each([
    ["Vane <said> the wall held and the bridge fell.", "the wall held and the bridge fell"],
    ["Vane <said> the wall, which is old, held.", "the wall, which is old, held"],
    ["Vane <said> the wall held – all of it – in May.", "the wall held – all of it – in May"],
    ["Vane <said> the wall held – including the old gate.", "the wall held – including the old gate"],
    ["Vane <said> the wall held – at least in May.", "the wall held – at least in May"],
    ["Vane <said> the wall held – only the gate broke.", "the wall held – only the gate broke"],
    ["Vane <said> the wall held even though it was old.", "the wall held even though it was old"],
    ["Vane <said> the wall held, leaving the gate dry.", "the wall held, leaving the gate dry"],
    ["Vane <said> the wall held – and that it was dry.", "the wall held – and that it was dry"],
    ["Vane <said> the wall held; the wall was new.", "the wall held; the wall was new"],
    ["Vane <said> that the wall held, but the gate broke.", "that the wall held, but the gate broke"],
    ["Vane <said> the wall held, and the gate broke.", "the wall held, and the gate broke"],
    ["Vane <said> the wall held, as is the rule.", "the wall held, as is the rule"],
    ["Vane <said> it would hold, even though it was old.", "it would hold, even though it was old"],
    ["Vane <said> the wall, though old, held.", "the wall, though old, held"],
    ["Vane <said> the wall, despite its age, held.", "the wall, despite its age, held"],
    ["Vane <said> she had met Brandt, whom she likes.", "she had met Brandt, whom she likes"],
    ["Vane <said> the wall would hold – or might.", "the wall would hold – or might"],
    ["Vane <said> she hoped to sing – and to be heard.", "she hoped to sing – and to be heard"],
    ["Vane <said> she was glad but feared the sea.", "she was glad but feared the sea"],
    ["Vane <said> she had not sung and never danced.", "she had not sung and never danced"],
    ["Vane <said> she was ill and took to her bed.", "she was ill and took to her bed"],
    ["Vane <said> the wall held, while the gate broke.", "the wall held, while the gate broke"],
    ["Vane <said> the wall held – and dry.", "the wall held – and dry"],
    ["Vane <said> the wall held – and would hold again.", "the wall held – and would hold again"],
    ["Vane <said> the wall held – and which nobody mended.", "the wall held – and which nobody mended"],
  ])("not in the midst of it: %s", (marked, content) => expect(contentIn(marked)).toBe(content));

  it.each([
    ["A poll <found> half were for it, while a third were against.", "half were for it, while a third were against"],
    ["A poll <found> half liked Vane, who leads the guild.", "half liked Vane, who leads the guild"],
  ])("later where a poll tells it: %s", (marked, content) =>
    expect(contentIn(marked, { finding: true })).toBe(content),
  );

  it.each([
    ["40% <said> the wall held, 30% were unsure."],
    ["One in three <said> the wall held and one in four said it broke."],
  ])("before the share of others: %s", (marked) => expect(contentIn(marked)).toBe("the wall held"));

  it("before a clause in the present with a subject of its own, the cue being in the present too", () => {
    expect(contentIn("Vane has <said> the wall will hold, and the guild is at work on it.")).toBe("the wall will hold");
  });

  it.each(["The mayor, who <said> the wall held, went home.", "When Vane <said> the wall held, the mayor went home."])(
    "at the comma that closes the cue's own clause: %s",
    (marked) => expect(contentIn(marked, { enclosed: true })).toBe("the wall held"),
  );

  it.each([
    ["When Vane <said> that the wall, and the gate in particular, must be mended, he left."],
    ["When Vane <said> that the glut of boats, nets and ropes was over, he left."],
  ])("not at a comma before the clause has its verb: %s", (marked) =>
    expect(contentIn(marked, { enclosed: true })).toMatch(/(?:must be mended|was over)$/),
  );

  it("at a comma behind a question that has no verb", () => {
    expect(contentIn("When he <asked> why, Vane left.", { enclosed: true })).toBe("why");
  });

  it("before the verb of those whose participle the cue is", () => {
    expect(contentIn("The share of voters <saying> the wall held is small.")).toBe("the wall held");
  });

  it.each(["Those who <said> the wall held were few.", "The engineers who <agreed> that the wall held have left."])(
    "before a second verb, which is that of the clause around the cue's: %s",
    (marked) => expect(contentIn(marked, { enclosed: true })).toMatch(/the wall held$/),
  );

  it.each(["Those who <said> he thinks the wall held", "Those who <said> the wall that burned held"])(
    "not before a second verb that another word explains: %s",
    (marked) => expect(contentIn(marked, { enclosed: true })).toMatch(/held$/),
  );

  it.each([
    ["Vane <promised> to go, leaving her no choice.", "to go"],
    ["Vane <declined> to sing, took her hat and slept.", "to sing"],
    ["Vane <urged> them to go, and the hall was empty.", "them to go"],
    ["Vane <promised> to sing, including the old songs.", "to sing, including the old songs"],
    ["Vane <promised> to sing, dance and play.", "to sing, dance and play"],
    ["Vane <refused> to sing as the crews left the hall.", "to sing"],
    ["Vane <promised> to sing after they had left.", "to sing after they had left"],
    ["Vane <said> that to mend it, the crews need wood.", "that to mend it, the crews need wood"],
  ])("of what is to be done, before a participle, another verb or a clause: %s", (marked, content) =>
    expect(contentIn(marked)).toBe(content),
  );

  it.each([
    ["Vane <said> she likes the wall but took issue with the gate.", "she likes the wall"],
    ["Vane <denies> that the wall leaked and goes there every day.", "that the wall leaked"],
    ["Vane <said> she would go, but did not tell them why.", "she would go"],
    ["Vane has <said> she wants the wall and has asked for a gate.", "she wants the wall"],
    ["Vane has <proposed> mending the wall and has gone to see it.", "mending the wall"],
    ["Vane <declined> to be named and is not of the guild.", "to be named"],
    ["Vane left, <saying> she would mend it, and reminded them of the storm.", "she would mend it"],
  ])("before a verb in the tense of the cue, and in no other's: %s", (marked, content) =>
    expect(contentIn(marked)).toBe(content),
  );

  it("before another name of what is told of, at the end", () => {
    expect(contentIn("Vane <said> she had bought the Old Quay, also known as the Dock.")).toBe(
      "she had bought the Old Quay",
    );
  });

  it("not before another form of the verb than the cue's subject has", () => {
    expect(contentIn("Vane <says> he would sit down and tell them.")).toBe("he would sit down and tell them");
  });
});

describe("where a noun phrase that is said ends", () => {
  const phraseIn = (marked: string): string => {
    const { view, verb } = readVerb(marked);
    return wordsOf(view, rangeOf(view, verb + 1, phraseEnd(view, verb + 1, verb) - 1));
  };

  it.each([
    [", and went home"],
    [" and left"],
    [" and Brandt paid for it"],
    [" on Tuesday"],
    [" until May came"],
    [" after the vote"],
    [" in an interview"],
    [", which was new"],
    [", a small one"],
    [" when asked"],
    [": “I never saw it.”"],
    [" during a debate"],
    [" in speeches"],
    [" on the condition that it stays out of the minutes"],
    [" Friday"],
    [" repeatedly"],
    [" as well"],
  ])("before%s", (rest) => expect(phraseIn(`Vane <denied> the charge${rest}.`)).toBe("the charge"));

  it.each([
    ["the charge of theft in May"],
    ["the theft, the fire and the flood"],
    ["the old, loud rumours of May"],
    ["the theft of April 4, 2031"],
    ["selling it before the war"],
    ["the boat that burned when he came"],
    ["the charge, which was new, of theft"],
    ["the claims of her successor, Ada Brandt"],
    ["the fire in which two horses and a mule died"],
    ["selling, hiding and burning it"],
    ["the theft, support for the raid and silence about both"],
    ["the “small fire,” “two floods” and a storm"],
    ["the mayor, whose loud, angry voice he knew, of theft"],
    ["one of the bakers, Ada Brandt, of theft"],
    ["lying in interviews"],
    ["lying by leaving out the fire"],
    ["a wish to take the money and burn the books"],
    ["the wisdom of selling the boat and buying a mule"],
    ["the baker, not the mayor, for the fire"],
    ["the theft, the small fires and floods"],
    ["the notion that a storm, or a flood, had burnt it"],
    ["the fire, which he mourned, as well as the mule"],
    ["Brandt's and Orr's friendship with the guild"],
    ["the economic and power gap of the town"],
    ["her motives for, in his view, selling it"],
    ["the bill that failed when she, Orr and Brandt were there"],
    ["a plot of covering up, hiding and burning it"],
    ["a better deal, opposition to dredging and reforms of the port"],
  ])("not in the midst of: %s", (phrase) => expect(phraseIn(`Vane <denied> ${phrase}.`)).toBe(phrase));

  it("before a finite cue, the own verb being a participle", () => {
    expect(phraseIn("Vane left, <denying> the charge and said it was new.")).toBe("the charge");
  });

  it("before another's participle, the own verb being one", () => {
    expect(phraseIn("Vane left, <blaming> the fire and Brandt calling for calm.")).toBe("the fire");
  });

  it("before the verb of the clause whose subject the participle tells of", () => {
    expect(phraseIn("Anyone <denying> the charge can leave.")).toBe("the charge");
    expect(phraseIn("Anyone <denying> he can sing leaves.")).toBe("he can sing");
    expect(phraseIn("Those who <praised> the plan warned that it may fail.")).toBe("the plan");
    expect(phraseIn("Those <blaming> the baker showed the strain.")).toBe("the baker");
  });

  it("before another verb of the same voice, over a relative clause", () => {
    expect(phraseIn("Vane <mocked> those who fled and called them cowards.")).toBe("those who fled");
  });
});
