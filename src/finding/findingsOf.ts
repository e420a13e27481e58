import type { Evidence, FindingOf, FindingSeverity, FindingSubject, FindingTexts } from "./finding.js";

/** How findings of one check are made: their severities and sentences, by code. */
export type FindingMaker<Shown extends Readonly<Record<string, Evidence>>> = <Code extends keyof Shown & string>(
  code: Code,
  subject: FindingSubject,
  evidence: Shown[Code],
) => FindingOf<Shown>;

/** Makes findings whose severity and sentence follow from their code. */
/* @__NO_SIDE_EFFECTS__ */
export const findingsOf =
  <Shown extends Readonly<Record<string, Evidence>>>(
    severities: Readonly<Record<keyof Shown & string, FindingSeverity>>,
    texts: FindingTexts<Shown>,
  ): FindingMaker<Shown> =>
  (code, subject, evidence) => ({
    code,
    severity: severities[code],
    subject,
    message: texts[code](evidence, subject),
    evidence,
  });
