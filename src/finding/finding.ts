/** How much a finding weighs: numbers are wrong, something should be looked at, or it is only good to know. @since 0.1.0 */
export type FindingSeverity = "error" | "warning" | "advice";

/** What a finding is about: a kind of record, or a part of a plan, with its id; a whole book or plan has none. @since 0.1.0 */
export interface FindingSubject {
  readonly kind: string;
  readonly id: string | null;
}

/** What a figure of the evidence may be: JSON, amounts as their plain text. @since 0.1.0 */
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** A part of the evidence. @since 0.1.0 */
export type EvidenceValue =
  string | number | boolean | null | readonly EvidenceValue[] | { readonly [name: string]: EvidenceValue };

/**
 * Something a check found, with the numbers it rests on. Plain JSON: its sentence can be told again in another language from
 * its code, subject and evidence.
 *
 * @since 0.1.0
 */
export interface Finding<Code extends string = string, Shown extends Evidence = Evidence> {
  /** What was found, as a name that stays. */
  readonly code: Code;
  readonly severity: FindingSeverity;
  readonly subject: FindingSubject;
  /** A sentence that names the subject and the figures. */
  readonly message: string;
  readonly evidence: Shown;
}

/** Whatever a check finds: the code tells which evidence a finding has. */
export type FindingOf<Shown extends Readonly<Record<string, Evidence>>> = {
  readonly [Code in keyof Shown & string]: Finding<Code, Shown[Code]>;
}[keyof Shown & string];

/** For each code, the sentence of a finding. */
export type FindingTexts<Shown extends Readonly<Record<string, Evidence>>> = {
  readonly [Code in keyof Shown & string]: (evidence: Shown[Code], subject: FindingSubject) => string;
};
