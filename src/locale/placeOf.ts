import type { Evidence, EvidenceByCode, Sentences, Subject } from "../diagnostics/diagnostic.js";
import { quote } from "../errors.js";

/** Returns the place of a subject: `opportunities[4].closedOn (id "7")`, `criteria[1].weight`, or its kind alone. */
export function placeOf({ kind, id, index, path = "" }: Subject): string {
  if (index === undefined) return path === "" ? kind : path;
  return `${kind}[${index}]${path === "" ? "" : `.${path}`}${id === null ? "" : ` (id ${quote(id)})`}`;
}

/**
 * Returns the sentences of a catalogue with the place of their subject in front, which `colon` parts from them. The catalogue
 * comes as a function, so that a bundler can leave out what is not used.
 */
export function withPlace<Shown extends EvidenceByCode>(
  colon: string,
  catalogue: () => Sentences<Shown>,
): Sentences<Shown> {
  const sentences = catalogue() as unknown as Readonly<
    Record<string, (evidence: Evidence, subject: Subject) => string>
  >;
  const placed = Object.entries(sentences).map(([code, sentence]) => [
    code,
    (evidence: Evidence, subject: Subject) => `${placeOf(subject)}${colon}${sentence(evidence, subject)}`,
  ]);
  return Object.fromEntries(placed) as Sentences<Shown>;
}
