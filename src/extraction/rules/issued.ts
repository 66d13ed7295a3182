/** Who issues what says something: `X released a statement saying`, `wrote a letter that urges`: X says it, and the statement is the medium. */
import { issuing } from "../syntax/issuing.ts";
import { subjectOf } from "../syntax/subjects.ts";
import type { Subject, View } from "../syntax/view.ts";

/** The verb that issues the statement in which the verb at `v` says something, the statement's noun, and who issues it. */
export function issuedStatement(view: View, v: number): { verb: number; noun: number; issuer: Subject } | null {
  const statement = issuing(view, v);
  const issuer = statement && subjectOf(view, statement.verb);
  return issuer && { ...statement, issuer };
}
