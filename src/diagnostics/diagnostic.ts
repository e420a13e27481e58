/** Weight of a diagnostic: figures are wrong, a person should look, or it is good to know. */
export type Severity = "error" | "warning" | "advice";

/** Subject of a diagnostic: a record, a plan or a part of a plan. A whole book or plan has no id. */
export interface Subject {
  readonly kind: string;
  readonly id: string | null;
  /** Position of the record in its list, from 0; absent if the diagnostic concerns no list. */
  readonly index?: number;
  /** Path of the field: `"closedOn"`, `"criteria[1].curve.points[2]"`; absent for the subject as a whole. */
  readonly path?: string;
}

/** Figures that a diagnostic rests on, by name. JSON, with amounts as plain text. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** One figure of the evidence. */
export type EvidenceValue =
  string | number | boolean | null | readonly EvidenceValue[] | { readonly [name: string]: EvidenceValue };

/** Evidence of each code that a check reports. */
export type EvidenceByCode = Readonly<Record<string, Evidence>>;

/**
 * Report of one fact about data or a plan, with the figures that prove it. Plain JSON: a locale writes the sentence
 * again from code, subject and evidence.
 */
export interface Diagnostic<Code extends string = string, Shown extends Evidence = Evidence> {
  /** Stable name of the fact. */
  readonly code: Code;
  readonly severity: Severity;
  readonly subject: Subject;
  /** Sentence that names the subject and the figures. */
  readonly message: string;
  readonly evidence: Shown;
}

/** Diagnostic of one check: its code determines its evidence. */
export type DiagnosticOf<Shown extends EvidenceByCode> = {
  readonly [Code in keyof Shown & string]: Diagnostic<Code, Shown[Code]>;
}[keyof Shown & string];

/** Sentence of each code in one language: a function of evidence and subject. */
export type Sentences<Shown extends EvidenceByCode> = {
  readonly [Code in keyof Shown & string]: (evidence: Shown[Code], subject: Subject) => string;
};
