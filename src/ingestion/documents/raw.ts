import type { UserError } from "../../domain/errors.ts";
import type { Metadata } from "./metadata.ts";

/** What an input holds of one article, before its text is taken out of what it is wrapped in. */
export interface RawDocument {
  /** Where it came from, for messages: a file, `file:line`, an address. */
  readonly origin: string;
  /** `html` is a whole page, `fragment` a piece of HTML that is all article. */
  readonly format: "text" | "html" | "fragment";
  readonly content: string;
  /** What its wrapping says of it, such as the fields of a JSON line. */
  readonly given: Partial<Metadata>;
  /** What holds where neither its wrapping nor the article itself says otherwise. */
  readonly defaults?: Partial<Metadata>;
  /** Whether to look also for what it says itself, and not only for what it says that others say. */
  readonly ownVoice?: boolean;
}

/** An article of an input, or why there is none. */
export type Read = { readonly raw: RawDocument } | { readonly problem: UserError };
