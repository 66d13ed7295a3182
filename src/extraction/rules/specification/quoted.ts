/** Speech in quotation marks, and what stands in their stead: transcripts, headlines, signatures. */
import type { RuleName } from "../candidate.ts";
import type { Cases } from "./cases.ts";

export const QUOTED = {
  "quote-then-cue": {
    matches: [
      "{“We will not close a single ward before the winter is over,”} [Health Minister Dora Vane] <said> on Tuesday.",
      '{"Nobody at the harbour had seen a storm like that in thirty years,"} <said> [Piet Halloran, a ferry captain].',
      "{‘The council has been warned about this wall three times since March,’} [the engineer] <told> |The Ketterby Herald|.",
      "{''These figures tell us nothing about the hospitals in the north,''} [a spokesman for the trust] <said>.",
      "{«The strike goes on until every driver is paid,»} [the union's president, Lea Marchetti], <wrote> in a letter.",
      "{„We have lost a whole harvest in a single night,“} [farmer Jonas Brandt] <said> as he walked the field.",
      "{“It was a quiet street,”} [she] <recalled>, {“until the lorries came.”}",
      "{“That bridge,”} [Vane] <said>, {“should have been closed years ago.”}",
      "{“He told me, ‘Take the boat and go,’ and so I went,”} [Halloran] <recalled>.",
      ['{"Will the mayor resign?"} <asked> [Councillor Amir Sethi], to laughter from the public gallery.', "QUESTIONS"],
      "{“I am proud of what this team did tonight,”} <said> [the coach, who has led the club since 2019].",
      "{The plan was “dead on arrival,”} [Vane] <said> at the weekend, and no vote would change that.",
      "{In a hard winter, “the wall will not hold,”} [Vane] <said>.",
      "{But the plan was “dead on arrival,”} [Vane] <said> at the weekend.",
      "{If the rain goes on, “I think we shall lose the bridge,”} [Halloran] <said>.",
      "When the hall fell silent, {“Nobody asked us,”} [Sethi] <said>.",
      "Still, {“the wall will hold,”} [she] <added>.",
      "{“Our pumps failed at two in the morning,”} [the harbour master] <said>. {“Nobody answered the telephone in Ketterby.”}",
      "{“The water came from both sides,”} [Okafor] <said>.\n{“We carried the children out on our backs.”}",
      "{“No,”} [Vane] <said>.",
      "{“I will not resign”}, [the mayor] <told> |reporters| outside the town hall on Friday.",
      "{“Anybody who thinks the strike is over,”} <added> [Marchetti, the union's president], {“has not been to the pier.”}",
      "{“We're not going to wait for a third flood,”} [Sethi] <shot back> during Monday's debate.",
    ],
    nearMisses: [
      "Vane read “The Long Winter” twice as a child and kept the copy all her life.",
      "The so-called “quiet zone” around the Ketterby hospital begins at the bakery on Mill Street.",
      "“The Salt Road,” a novel by Lea Marchetti, sold out within a week of its release in May.",
      "Halloran's boat, the “Second Chance,” sank off the northern pier in the early hours of Friday.",
    ],
  },
  "quote-then-verb": {
    matches: [
      "{“This is the best night of my whole life,”} <beamed> [Marchetti].",
      "{“You cannot simply close a school by text message,”} [Sethi] <thundered> in the chamber.",
      "{“I could have played until midnight,”} <laughed> [Brandt, who had scored twice].",
      "{“Nine boats and not one captain,”} <sighed> [the harbour master].",
      "{“Look at that wall!”} <laughed> [Sethi].",
      "{“My mother swam across that river every day,”} <smiled> [Okafor].",
      "{“I told you the pump would fail,”} [he] <snapped>.",
    ],
    nearMisses: [
      "“The Salt Road,” Marchetti's second novel, won the Corvin prize on Thursday evening in Ketterby.",
      "“Never again!” The banner hung over the gates of the shipyard for most of the summer.",
      "With “Harbour Lights,” Marchetti moved away from the folk songs that had made her name.",
    ],
  },
  "cue-then-quote": {
    matches: [
      "[Vane] <said> on Tuesday: {“We will not close a single ward before the winter is over.”}",
      '[The union\'s president] <told> |reporters| outside the court, {"Our members have waited four years for this day."}',
      "In a letter to parents, [head teacher Ruth Okafor] <wrote>: {‘The school will stay open on Monday.’}",
      "<Said> [Piet Halloran, a ferry captain]: {“Nobody had seen a storm like that in thirty years.”}",
      "[He] <added>: {«The drivers have had enough, and so have I.»}",
      "[Sethi] <demurred>: {“I would rather wait for the report before I say anything.”}",
      "{If the rain goes on}, [Vane] <said>, {“the wall will not hold until the spring.”}",
      "{In other words}, [she] <wrote>, {“the pumps were never tested before May.”}",
      "In a letter to the council, [she] <wrote>, {“The pumps were never tested before May.”}",
      "At one point, [she] <said>, {“we shall all have to leave the town.”}",
      "Asked about the wall, [the engineer] <replied>, {“We warned them in March and again in June.”}",
      "[The minister] <said>, {“We have a plan,”} and {“We will carry it out.”}",
      "[The report] <said>, {“No member of staff had been trained to use the pump.”}",
      "[The engineers' letter] <warned>: {“The wall will not stand another flood.”}",
      "“We are late,” [he] said, <then added>: {“We are always late.”}",
      '[Vane, who has run the ministry since 2021], <told> |the chamber|: {"Nobody will lose a bed."}',
      "[Vane] <said>: {“We left the boat at the pier.}\n{“We came back for it in the morning.”}",
    ],
    nearMisses: [
      "Vane was reading “The Salt Road” on the train when the call from Ketterby came.",
      "The committee renamed the square “Halloran Place” after the captain who saved eleven people.",
      "Halloran painted “Second Chance” on the bow of the boat with his own hands.",
      "A sign above the door of the ward reads like a poem and is signed by nobody.",
      "The band opened with “Harbour Lights” and played for two hours.",
    ],
  },
  "cue-colon": {
    matches: [
      "The message from the harbour was simple, [Halloran] <said>: {Stay at home until the wind drops}.",
      "[Some residents] <say>: {The wall has stood for ninety years, and it will stand for ninety more}.",
      "From [the inquiry's report]<:> {“No member of staff had been trained to use the pump.”}",
      "[The audit]<:> {“Nobody could say where the missing four million had gone.”}",
    ],
    nearMisses: [
      "The menu was short: soup, bread and the local cheese that Ketterby has made since 1820.",
      "Vane has three tasks this winter: the wards, the waiting lists and the nurses' pay.",
      "Ketterby 2, Norland 1: the cup final was decided by a late goal from Brandt.",
    ],
  },
  "colon-block": {
    matches: [
      "The minister issued a short reply to the union on Tuesday evening. [It] <said>:\n{“We have read your letter with care. A meeting will be held next week.”}",
      "In an email to staff, [hospital director Ruth Okafor] <wrote>:\n{“No ward will be closed before April. You have my word.”}",
      "[The club] <released the following statement:>\n{“We are aware of the events of Saturday night. We will say more in due course.”}",
      "[Halloran] <told> |the inquest|:\n{“I turned the boat round at once. There was nobody else out there.”}",
    ],
    nearMisses: [
      "The results of the first round were as follows:\nKetterby 2, Norland 1.",
      [
        "[Vane] <said> {three things had changed since March}:\nThe wards are full, and the nurses are leaving.",
        "bare-clause",
      ],
      "The four songs on the record are:\n“Harbour Lights”, “Salt Road”, “Mill Street” and “Home”.",
    ],
  },
  transcript: {
    matches: [
      "[VANE]<:> {We are not closing a single ward this winter, and I have said so three times.}",
      ["[Q]<:> {Minister, did you know about the report before it was published on Monday?}", "QUESTIONS"],
      "[DORA VANE]<:> {I read it on Friday. The director told me that it was finished.}",
      "[MR. SETHI]<:> {The council has never seen these figures, and neither has the public.}",
    ],
    nearMisses: [
      "UPDATE: The bridge at Ketterby has been opened again to cars and buses since noon.",
      "NOTE: Times of trains may change at the weekend because of work on the line.",
      "Weather: Rain in the north, clearing by the evening, with a light wind from the sea.",
      "PHOTOS: The flood in Ketterby and the villages along the river, hour by hour.",
    ],
  },
  headline: {
    matches: [
      "[Health minister]<:> {No wards will close this winter}\n\nThe wards of the Ketterby hospital are full, and more nurses are leaving every week.",
      "[Union]<:> {Drivers will strike until May}\n\nThe buses of Ketterby will stand still again on Monday morning.",
      "[Halloran]<:> {Storm was worst in thirty years}\n\nThe harbour of Ketterby was still closed on Monday morning.",
    ],
    nearMisses: [
      "Video: Flood waters rise in Ketterby harbour\n\nThe harbour of Ketterby was still closed on Monday morning.",
      "Review: A novel about salt and silence\n\nThe second novel of Lea Marchetti is shorter than the first.",
      "Why Ketterby floods: The river and the wall\n\nThe harbour of Ketterby was still closed on Monday morning.",
      "Live: Ketterby v Norland in the cup final\n\nThe teams are out on the pitch in Ketterby.",
    ],
  },
  signature: {
    matches: [
      "{“We counted nine boats and no captain.”}\n<–> [Dora Vane, Ketterby harbour].",
      "{“We counted nine boats and no captain on that terrible morning.”} <—> [Dora Vane, harbour master]",
      '{"We counted nine boats and no captain.}\n[Dora Vane, Ketterby harbour]."',
      "{“We counted nine boats and no captain.”}\n[Dora Vane, 41]\n“I never want to hear that wind again.”\nPiet Halloran, 58",
      "“We counted nine boats and no captain.”\nDora Vane, 41\n{“I never want to hear that wind again.”}\n[Piet Halloran, 58]",
    ],
    nearMisses: [
      "“The Salt Road” – a novel of 300 pages – is out now and costs twelve crowns.",
      "“We counted nine boats and no captain.”\nThe harbour was closed for the whole of Monday.",
      "“Harbour Lights” – Lea Marchetti",
    ],
  },
  "quoted-phrase": {
    matches: [
      "[The union] <compared> {the offer to “a soup without salt” in a leaflet} on Monday.",
      ["[Okafor] <credited> {“the patience of the nurses” for the calm in the wards}.", "WELCOMES"],
      "[Sethi] <attributed> {the delay to “a chain of small mistakes” in the town hall}.",
      "[Vane] <celebrated> {“a great day for the harbour” with the crews}.",
      "[Sethi] <listed> {“missing money and broken pumps” among the failures of the mayor}.",
      "[Halloran] <introduced> {her as “the bravest nurse in Ketterby”} on Saturday.",
      "[He] <discussed> {“the price of silence” with the students}.",
    ],
    nearMisses: [
      "Vane discussed “The Salt Road” with her book club in Ketterby on the first Monday of May.",
      "She opened the “Quiet Garden” behind the hospital together with three nurses on Friday.",
      "Marchetti listed “Salt” and “Harbour Lights” among her favourite songs.",
      "She discussed “The Salt Road” with her students on Friday.",
      "Halloran introduced the “Second Chance” to the passengers on the pier.",
    ],
  },
} as const satisfies Partial<Record<RuleName, Cases>>;
