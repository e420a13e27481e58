import type { DiagnosticOf, EvidenceByCode, Sentences, Severity, Subject } from "./diagnostic.js";

/** Function that builds the diagnostics of one check from code, subject and evidence. */
export type DiagnosticMaker<Shown extends EvidenceByCode> = <Code extends keyof Shown & string>(
  code: Code,
  subject: Subject,
  evidence: Shown[Code],
) => DiagnosticOf<Shown>;

/** Returns the function that builds diagnostics: severity and sentence follow from the code. */
export const diagnosticMaker =
  <Shown extends EvidenceByCode>(
    severities: Readonly<Record<keyof Shown & string, Severity>>,
    sentences: Sentences<Shown>,
  ): DiagnosticMaker<Shown> =>
  (code, subject, evidence) => ({
    code,
    severity: severities[code],
    subject,
    message: sentences[code](evidence, subject),
    evidence,
  });
