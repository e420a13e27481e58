import { describe, expect, it } from "vitest";
import type { CheckCode, CheckEvidence } from "../../../src/diagnostics/pipelineChecks.js";
import { checkDiagnostic } from "../../../src/pipeline/check/checkDiagnostic.js";
import { pipelineCheckSentences } from "../../../src/locale/en/pipelineChecks.js";
import { pipelineCheckSentences as pipelineCheckSentencesInFrench } from "../../../src/locale/fr/pipelineChecks.js";
import { french as frenchLocale } from "../../../src/french.js";
import { translate } from "../../../src/locale/translate.js";
import { thrownBy } from "../../kpi/thrownBy.js";

type Told = { [Code in CheckCode]: readonly [Code, CheckEvidence[Code], string, string] }[CheckCode];

const step = { from: "demo", to: "offer", on: "2026-03-31" } as const;
const gap = { disagree: [], ties: 0, beforeCreation: 0, afterClose: 0 } as const;

/** Evidence of every code, with the sentences it makes of deal A-7, in the singular and in the plural. */
const told: readonly Told[] = [
  [
    "probability-out-of-range",
    { stated: "50", values: 1, fractions: 0 },
    "Deal A-7 states a probability of 50, which is above 1.",
    "L'affaire A-7 porte une probabilité de 50, supérieure à 1.",
  ],
  [
    "probability-out-of-range",
    { stated: "-0.5", values: 2, fractions: 1 },
    "Deal A-7 states a probability of -0.5, which is below 0 (2 such values with its history); 1 other lies between 0 and 1.",
    "L'affaire A-7 porte une probabilité de -0,5, inférieure à 0 (2 valeurs de ce type avec son historique) ; 1 autre se situe entre 0 et 1.",
  ],
  [
    "closed-probability",
    { outcome: "lost", stated: "0.25" },
    "Deal A-7 was lost and states a probability of 25 %, not 0 %.",
    "L'affaire A-7 est perdue et porte une probabilité de 25 %, et non de 0 %.",
  ],
  [
    "default-probability",
    { of: "deals", stated: "0.5", stages: 2, deals: 12_000 },
    "All 12 000 open deals of deal A-7, in 2 stages, are at 50 %: a default, not an estimate.",
    "Les 12 000 affaires en cours de l'affaire A-7, sur 2 étapes, sont toutes à 50 % : une valeur par défaut, pas une estimation.",
  ],
  [
    "stage-order",
    { pipeline: null, stated: "0.3", before: "demo", statedBefore: "0.3" },
    "Deal A-7 is at 30 %, no more than stage demo before it.",
    "L'affaire A-7 est à 30 %, pas plus que l'étape demo qui la précède.",
  ],
  [
    "probability-fell-forward",
    { ...step, moves: 1, before: "0.655", after: "0.4" },
    "Deal A-7 moved forward from demo to offer on 2026-03-31, and its probability fell from 65.5 % to 40 %.",
    "L'affaire A-7 a avancé de demo à offer le 31/03/2026, et sa probabilité a baissé de 65,5 % à 40 %.",
  ],
  [
    "probability-rose-backward",
    { ...step, moves: 2, before: "0.4", after: "0.655" },
    "Deal A-7 moved back from demo to offer on 2026-03-31, and its probability rose from 40 % to 65.5 % (the widest of 2 such moves).",
    "L'affaire A-7 a reculé de demo à offer le 31/03/2026, et sa probabilité a monté de 40 % à 65,5 % (le plus grand écart de 2 passages de ce type).",
  ],
  [
    "overdue",
    { expectedCloseOn: "2026-03-30", asOf: "2026-03-31", days: 1 },
    "Deal A-7 was expected to close on 2026-03-30 and is still open on 2026-03-31, 1 day later.",
    "L'affaire A-7 devait se conclure le 30/03/2026 et est encore en cours le 31/03/2026, 1 jour plus tard.",
  ],
  [
    "pushed",
    { times: 3, first: "2026-01-31", now: "2026-03-31", days: 59 },
    "The expected close of deal A-7 was moved later 3 times: from 2026-01-31 to 2026-03-31, 59 days in all.",
    "La clôture prévue de l'affaire A-7 a été repoussée 3 fois : du 31/01/2026 au 31/03/2026, 59 jours en tout.",
  ],
  [
    "stalled",
    { stage: "offer", days: 61, limit: 21.64, stays: 1, agedProbability: 0.1234 },
    "Deal A-7 has been in offer for 61 days; nine in ten of 1 stay of won deals took 21.6 days at most, and the chance of a win is now 12 %.",
    "L'affaire A-7 est à l'étape offer depuis 61 jours ; sur 1 passage d'affaire gagnée, neuf sur dix ont duré 21,6 jours au plus, et la chance de gain n'est plus que de 12 %.",
  ],
  [
    "stalled",
    { stage: "offer", days: 1, limit: 0, stays: 40, agedProbability: null },
    "Deal A-7 has been in offer for 1 day; nine in ten of 40 stays of won deals took 0 days at most.",
    "L'affaire A-7 est à l'étape offer depuis 1 jour ; sur 40 passages d'affaires gagnées, neuf sur dix ont duré 0 jour au plus.",
  ],
  [
    "late-amount-change",
    { stage: "offer", before: "12500.5", after: "10000", change: "-0.2" },
    "The amount of deal A-7 went from 12 500.5 to 10 000 in offer, the last stage (-20 %).",
    "Le montant de l'affaire A-7 est passé de 12 500,5 à 10 000 à la dernière étape, offer (-20 %).",
  ],
  [
    "late-amount-change",
    { stage: "offer", before: "0", after: "10", change: null },
    "The amount of deal A-7 went from 0 to 10 in offer, the last stage.",
    "Le montant de l'affaire A-7 est passé de 0 à 10 à la dernière étape, offer.",
  ],
  [
    "stage-skipped",
    { ...step, times: 1, passed: ["trial", "proof"] },
    "Deal A-7 skipped stages once, from demo to offer past trial and proof.",
    "L'affaire A-7 a sauté des étapes 1 fois, de demo à offer sans passer par trial et proof.",
  ],
  [
    "stage-backward",
    { ...step, times: 2 },
    "Deal A-7 went back 2 times, last from demo to offer on 2026-03-31.",
    "L'affaire A-7 a reculé 2 fois, la dernière fois de demo à offer le 31/03/2026.",
  ],
  [
    "not-qualified",
    { stage: "offer", missing: ["budget"], known: 0.5 },
    "Deal A-7 is in offer and lacks 1 answer: budget.",
    "L'affaire A-7 est à l'étape offer et il lui manque 1 réponse : budget.",
  ],
  [
    "wrong-target",
    {
      misses: [
        { field: "segment", value: "Bronze" },
        { field: "seats", value: 3 },
      ],
    },
    "Deal A-7 does not fit the target: segment is Bronze and seats is 3.",
    "L'affaire A-7 ne correspond pas à la cible : segment vaut Bronze et seats vaut 3.",
  ],
  [
    "no-next-step",
    { nextStepOn: null, asOf: null },
    "Deal A-7 has no next step.",
    "L'affaire A-7 n'a pas de prochaine action.",
  ],
  [
    "no-next-step",
    { nextStepOn: "2026-03-30", asOf: "2026-03-31" },
    "Deal A-7 has no next step on 2026-03-31 or later: the last was 2026-03-30.",
    "L'affaire A-7 n'a pas de prochaine action le 31/03/2026 ou après : la dernière était prévue le 30/03/2026.",
  ],
  ["no-amount", { outcome: "open" }, "Deal A-7 (open) has no amount.", "L'affaire A-7 (en cours) n'a pas de montant."],
  [
    "no-close-date",
    { outcome: "open" },
    "Deal A-7 has no expected close.",
    "L'affaire A-7 n'a pas de date de clôture prévue.",
  ],
  [
    "no-close-date",
    { outcome: "won" },
    "Deal A-7 was won, and no day says when.",
    "L'affaire A-7 est gagnée, sans que rien ne dise quand.",
  ],
  [
    "history-gap",
    { ...gap, ties: 1, beforeCreation: 1, afterClose: 3 },
    "The history of deal A-7 does not fit: 1 change has the very instant of another; 1 change lies before the creation; 3 changes lie after the close.",
    "L'historique de l'affaire A-7 ne concorde pas : 1 changement a l'instant exact d'un autre ; 1 changement précède la création ; 3 changements suivent la clôture.",
  ],
  [
    "history-gap",
    {
      ...gap,
      disagree: [
        { field: "amount", record: "12500", history: "9" },
        { field: "expectedCloseOn", record: null, history: "2026-03-31" },
      ],
    },
    "The history of deal A-7 does not fit: amount ends at 9 and the record says 12 500; expected close ends at 2026-03-31 and the record has none.",
    "L'historique de l'affaire A-7 ne concorde pas : le montant finit à 9 et la fiche dit 12 500 ; la clôture prévue finit à 31/03/2026 et la fiche n'en porte pas.",
  ],
];

const subject = { kind: "opportunity", id: "A-7" };

/** French parts signs and thousands by spaces that do not break; read here as spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const inFrench = (finding: Parameters<typeof translate>[0]): string => translate(finding, frenchLocale);

describe("the sentences of findings", () => {
  it.each(told)("%s", (code, evidence, english, french) => {
    const finding = checkDiagnostic(code, subject, evidence);
    expect(finding.message).toBe(english);
    expect(plain(inFrench(JSON.parse(JSON.stringify(finding)) as typeof finding))).toBe(french);
  });

  it("are told of every code in both languages", () => {
    const codes = Object.keys(pipelineCheckSentences).sort();
    expect(Object.keys(pipelineCheckSentencesInFrench).sort()).toEqual(codes);
    expect([...new Set(told.map(([code]) => code))].sort()).toEqual(codes);
  });

  it("name stages and pipelines, one without a name too", () => {
    const unset = { of: "stages", stated: "1", stages: 4, deals: 0 } as const;
    const [named, nameless] = ["new", null].map((id) =>
      checkDiagnostic("default-probability", { kind: "pipeline", id }, unset),
    );
    expect(named?.message).toBe("All 4 stages of pipeline new are at 100 %: they were never configured.");
    expect(nameless?.message).toBe("All 4 stages of the pipeline are at 100 %: they were never configured.");
    expect(nameless && plain(inFrench(nameless))).toBe(
      "Les 4 étapes du pipeline sont toutes à 100 % : elles n'ont jamais été paramétrées.",
    );
    const falls = { pipeline: "new", stated: "0.2", before: "demo", statedBefore: "0.3" };
    const finding = checkDiagnostic("stage-order", { kind: "stage", id: "offer" }, falls);
    expect(finding.message).toBe("Stage offer of pipeline new is at 20 %, less than stage demo before it (30 %).");
    expect(plain(inFrench(finding))).toBe(
      "L'étape offer du pipeline new est à 20 %, moins que l'étape demo qui la précède (30 %).",
    );
  });

  it("are refused for a code that no check finds, and for evidence of another", () => {
    const finding = { ...checkDiagnostic("no-amount", subject, { outcome: "won" }), code: "toString" };
    expect(thrownBy(() => inFrench(finding))).toMatchObject({
      code: "unknown-name",
      place: { value: "toString" },
    });
    expect(thrownBy(() => inFrench({ ...finding, code: "wrong-target" }))).toMatchObject({
      code: "impossible-request",
    });
  });
});
