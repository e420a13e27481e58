import type { Opportunity } from "../records/opportunity.js";

/** Returns true if a deal's record answers a qualification question; an empty text is no answer. */
export function isAnswered({ known }: Pick<Opportunity, "known">, question: string): boolean {
  const answer = known != null && Object.hasOwn(known, question) ? known[question] : null;
  return answer != null && answer !== "";
}
