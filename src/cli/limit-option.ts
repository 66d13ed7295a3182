import { InvalidArgumentError, Option } from "commander";

const SHOWN = 20;

/** `--limit`: how many of a list are shown. */
export const limitOption = (): Option =>
  new Option("--limit <number>", "how many").default(SHOWN).argParser((text) => {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It should be a whole number from 1.");
    return Number(text);
  });
