import type { FieldEvidence, RecordFieldEvidence } from "../../diagnostics/fields.js";
import { fieldSentences, recordFieldSentences } from "../../locale/en/fields.js";

/** Evidence of each reason for which a schema refuses a value. */
export type RefusalEvidence = Omit<FieldEvidence, "unknown-currency" | "unknown-reference"> & RecordFieldEvidence;

/** Reason for which a schema refuses a value, with its evidence. */
export type Refusal = {
  readonly [Code in keyof RefusalEvidence]: { readonly code: Code; readonly evidence: RefusalEvidence[Code] };
}[keyof RefusalEvidence];

/** Returns the English sentence of a refusal, without the place of the value. */
export function refusalMessage({ code, evidence }: Refusal): string {
  const sentences = { ...fieldSentences, ...recordFieldSentences };
  return (sentences[code] as (evidence: Refusal["evidence"]) => string)(evidence);
}
