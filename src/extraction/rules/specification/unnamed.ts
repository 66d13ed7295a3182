/** Speech without such a verb: according to, nouns that say something, the passive, questions, hearsay. */
import type { RuleName } from "../candidate.ts";
import type { Cases } from "./cases.ts";

export const UNNAMED = {
  "according-to": {
    matches: [
      "<According to> [the auditor], {four million crowns have been missing since the spring}.",
      "{The ferry was already on fire when it left the pier}, <according to> [two passengers].",
      "{The wall}, <according to> [a report by the engineers], {would not stand another flood}.",
      "<As reported by> [The Ketterby Herald], {the minister had read the letter on Friday}.",
      "{Four people were injured}, <according to> [Lea Marchetti, who heads the coast guard], {and two are missing}.",
      "{Sethi will run against the mayor in the spring}, <according to> [people close to him].",
      "{The hall was built in 1820}, <according to> [the town's website], {and has burned down twice}.",
    ],
    nearMisses: [
      "The ferry left at noon, and the crews on the pier went home accordingly.",
      "As reported cases fell, two of the wards were opened again in March.",
      "As described on the box, the pump comes with a hose of nine metres.",
      "Everything went according to plan until the second pump stopped at midnight.",
      "The seats were given out according to age, and the oldest nurse sat in the first row.",
    ],
  },
  nominal: {
    matches: [
      "[The mayor's] <claim> {that the wall was safe} has been taken apart by the engineers.",
      "<Rumours> {that the ferry would be sold} drove the passengers to the pier.",
      "On Saturday there were <reports of> {looting in the harbour and along Mill Street}.",
      "The mayor ignored <claims> by [a group of captains] {that the light had failed}.",
      "Police are looking into a <claim> by [the clerk] {that the money was stolen}.",
      ["Sethi has not forgotten [the mayor's] <promise> {to build a second wall}.", "PROMISES"],
      ["Nobody at the ministry believed [their] <warnings> {that the river would rise before dawn}.", "WARNS"],
      "The inquiry will look at [her] <allegation> {that the letter was burned}.",
      "The union laughed at [the director's] <assertion> {that the wards had never been full}.",
      ["The crews were angry about [his] <threat> {to sell the ferries to a company abroad}.", "PROMISES"],
      ["Vane is known for [her] <pledge> {to resign if a single ward is closed}.", "PROMISES"],
      "<Claims> by [a group of captains] {that the light had failed} are being looked into.",
    ],
    nearMisses: [
      "The report of the auditor lies on a shelf in the cellar of the town hall.",
      "The promise of rain brought the farmers out into the fields before dawn.",
      "The question of money came up at the end of a long evening in Ketterby.",
      "The charges of the battery last for eight hours at sea.",
      "A report of 300 pages lies in the cellar of the town hall in Ketterby.",
      "His report filled two shelves, and her criticism filled none.",
      "The council's reports about the wall, four of them, are kept in the cellar.",
    ],
  },
  asked: {
    matches: [
      ["<Asked> {whether he would resign}, the mayor shook his head and closed the door.", "QUESTIONS"],
      ["Vane <was asked> by [a reporter] about {the letter from the engineers}.", "QUESTIONS"],
      ["When <asked> {why the pump had failed}, the director looked at the floor.", "QUESTIONS"],
      ["The captain <was asked> {if he had seen the light before the collision}.", "QUESTIONS"],
      ["<Asked about> {the letter}, Vane said that she had never seen it.", "QUESTIONS"],
      ["The director <was repeatedly asked> {whether the pump had been tested}.", "QUESTIONS"],
      ["The minister, <asked> {how many beds were empty}, said that she did not know.", "QUESTIONS"],
    ],
    nearMisses: [
      ["[The mayor] <asked for> {silence}, but nobody in the hall sat down.", "particle"],
      "Nobody was asked, and nobody came to the meeting on Thursday.",
      "The asking price of the ferry fell by a third over the winter.",
      "The mayor asks too much of his drivers, and the buses are late.",
      "Nothing is asked of the visitors except that they wipe their shoes.",
    ],
  },
  heard: {
    matches: [
      "The court <heard> {that Halloran had left the bridge of the ferry before the collision}.",
      "{The pump had not been used since 2019}, an inquest <has heard>.",
      "The jury <heard> {that the letter had been lying in a drawer for a year}.",
      "{Halloran had been asleep for an hour}, the court <heard>.",
      "Members of the council <heard> {that the pumps had never been tested}.",
    ],
    nearMisses: [
      "The passengers heard that terrible noise and ran to the boats.",
      "Halloran heard a bell in the fog and turned the ferry to the left.",
      "The judge heard two witnesses on Friday and went home early.",
    ],
  },
  passive: {
    matches: [
      ["{Two clerks} <were accused> {of taking money from the account of the hospital}.", "CRITICISES"],
      ["{Residents} <were told> {to leave their houses before the river reached the wall}.", "DEMANDS"],
      "The parents <were told> {that the school would stay closed until Monday}.",
      "{The closure} <was announced> on Friday evening, an hour after the last bus had left.",
      ["{The mayor} <was widely criticised> {for his silence during the flood}.", "CRITICISES"],
      ["{Drivers} <were warned> {not to use the bridge before the engineers had seen it}.", "WARNS"],
      "{The death of the old captain} <was confirmed> on Monday.",
      "{The wall} <has been called> {“the old lady” since 1931}.",
      "{The pier} <is described> as {a “disgrace” on the town's page}.",
    ],
    nearMisses: [
      "The ferry was driven onto the rocks by a wind of ninety kilometres an hour.",
      "The nurses were seen to by a doctor after the night in the flooded ward.",
      "Four chairs were placed on the stage, and the band was brought in.",
      "The letter was written in March and was read to nobody.",
    ],
  },
  "passive-by": {
    matches: [
      ["{The plan} <was dismissed> {as a fairy tale} by [the union of the captains].", "DENIES"],
      ["{The mayor} <was accused> by [two councillors] {of hiding the letter from the engineers}.", "CRITICISES"],
      ["{The closure} <was condemned> by [the nurses].", "CRITICISES"],
      ["{Passengers} <were urged> by [the harbour master] {to stay on the pier}.", "DEMANDS"],
      ["{The crews} <were praised> by [Vane] {for their courage during the storm}.", "WELCOMES"],
      "{The wall} <was described> by [the engineers] {as too low}.",
      ["{The minister} <was urged> by [nurses in Ketterby] {to open the wards again}.", "DEMANDS"],
    ],
    nearMisses: [
      "The pier was finished by Christmas, and the first ferry sailed in January.",
      "The mayor was followed by two councillors and a man with an umbrella.",
      "The song was recorded by Marchetti and her brother in a barn near Norland.",
      "Halloran was raised by his aunt in a house above the harbour.",
      ["The report, {which} [he] <called> {a disgrace}, was written by three of his friends.", "called"],
    ],
  },
  "hearsay-passive": {
    matches: [
      "{The captain} <is believed> {to have left the bridge before the collision}.",
      "{The minister} <was said> {to be furious about the letter from the engineers}.",
      ["{Two more passengers} <are feared> {trapped under the deck of the ferry}.", "FEARS"],
      "{The talks} <are expected> {to last until the end of the week}.",
      "The ferry, {which} <was said> {to be unsinkable}, went down in nine minutes.",
      "{About 40 people} <are thought> {to have been on the pier when the wave struck}.",
      "{Sethi} <is expected> {to announce on Monday that he will run for mayor}.",
      "{The clerk} <is alleged> {to have burned the letter in the yard of the town hall}.",
    ],
    nearMisses: [
      "The nurses are trained to use the pump, and every ward has one.",
      "The keys were found to the left of the door on Sunday morning.",
      ["Passengers <are asked> {to have their tickets ready on the pier}.", "asked"],
      "The captain was known in every bar between Ketterby and Norland.",
      "The bridge is to be opened in May, and the old one will be taken down.",
    ],
  },
  "hearsay-it": {
    matches: [
      "It <is understood> {that the minister had read the letter before Friday}.",
      "{The ferry}, it <is believed>, {had been on fire for an hour before anybody saw it}.",
      "It <is believed> {that the ferry had been on fire for an hour}.",
      "It <is said> {that the bell of the old church can be heard in Norland}.",
      "It <was reported> {that two sailors had been seen on the rocks}.",
      "{The captain}, it <was reported>, {had left the bridge before the collision}.",
      "It <has been claimed> {that the letter was lost on the way}.",
      "It <was alleged> {that the clerk had taken the money in small sums}.",
    ],
    nearMisses: [
      "It is a pity that the last ferry leaves before the end of the concert.",
      "It was agreed at midnight, and the captains went home to their families.",
      "It is raining, it is late, and the pier is empty.",
    ],
  },
  "hearsay-adverb": {
    matches: [
      "{The captain} <reportedly> {left the bridge of the ferry before the collision}.",
      "<Supposedly> {the letter had been lying in a drawer for a year}.",
      "{Sethi has} <allegedly> {been paid twice for the same journey to Norland}.",
      "{The money was} <reportedly> {found in a boat}.",
      "{The letter was} <supposedly> {lost on the way from Ketterby to the ministry}.",
      "The goalkeeper, {who} <reportedly> {broke two fingers}, will miss the final.",
    ],
    nearMisses: [
      "The captain slowly left the bridge of the ferry before the collision.",
      "The report lies in a drawer, and nobody has read it for a year.",
      "The alleged thief was seen near the pier on Sunday.",
    ],
  },
} as const satisfies Partial<Record<RuleName, Cases>>;
