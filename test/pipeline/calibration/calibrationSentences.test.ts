import { describe, expect, it } from "vitest";
import type { Sentences } from "../../../src/diagnostics/diagnostic.js";
import type { CalibrationEvidence, MiscalibrationEvidence } from "../../../src/diagnostics/calibration.js";
import { calibrationSentences } from "../../../src/locale/en/calibration.js";
import { calibrationSentences as calibrationSentencesInFrench } from "../../../src/locale/fr/calibration.js";

const languages: readonly (readonly [string, Sentences<CalibrationEvidence>])[] = [
  ["English", calibrationSentences],
  ["French", calibrationSentencesInFrench],
];

const truth = (won: number, expected: number): MiscalibrationEvidence => ({
  ...{ pipeline: null, n: 97, won, expected, method: "likelihood-ratio", shift: null, intercept: null, slope: null },
  ...{ pValue: 0.001, adjusted: 0.01 },
});
const stage = { pipeline: null, stage: "Offre", stated: 0.6, observed: 41 / 97, n: 97, low: 0.329, high: 0.522 };
const bias = { pipeline: null, n: 12, pValue: 0.001, adjusted: 0.01 };
const stages = [
  { stage: "demo", n: 90, won: 60 },
  { stage: "offer", n: 80, won: 30 },
];
const order = { pipeline: "new", pooled: [["demo", "offer"]], stages, z: -3, pValue: 0.001 };
const rep = { kind: "rep", id: "ann" };
const book = { kind: "book", id: null };
const pipeline = { kind: "pipeline", id: "new" };

describe.each(languages)("the sentences in %s", (_, texts) => {
  const told = (): readonly string[] => [
    texts["stated-vs-observed"]({ ...stage, won: 41, evidence: "enough", pValue: 0, adjusted: 0 }, rep),
    texts.optimism(truth(41, 58.2), rep),
    texts.pessimism(truth(1, 0.4), book),
    texts["observed-order"]({ ...order, falls: true }, pipeline),
    texts["observed-order"]({ ...order, falls: false }, { kind: "pipeline", id: null }),
    texts["amount-bias"](
      { ...bias, estimated: "1200", final: "961.2", ratio: "0.801", median: -0.2, low: -0.3, high: 0.05 },
      rep,
    ),
    texts["date-bias"]({ ...bias, median: 1, low: 0.5, high: 12 }, { kind: "stage", id: "demo" }),
    texts["date-bias"]({ ...bias, median: -1.5, low: -2, high: -1 }, { kind: "stage", id: "demo" }),
    texts["final-values-in-history"]({ field: "expectedCloseOn", deals: 21, final: 19 }, book),
  ];

  it("name their subject and their figures", () => {
    const named = [
      ["Offre", /60\s%/, "41", "97", /42\s%/, /33\s%/, /52\s%/],
      ["ann", "41", "97", /58[.,]2/],
      ["97", "1", /0[.,]4/],
      ["new", "demo", "offer", "60", "90", "30", "80"],
      ["demo", "60", "90"],
      ["ann", /20\s%/, "12", /-30\s%/, /\+5\s%/, /80\s%/],
      ["demo", "12", /0[.,]5/],
      ["demo", "12", /1[.,]5/],
      ["21", "19"],
    ];
    told().forEach((sentence, index) => {
      expect(named[index]?.length).toBeGreaterThan(0);
      for (const part of named[index] ?? []) expect(sentence).toMatch(part instanceof RegExp ? part : literally(part));
      expect(sentence.endsWith(".")).toBe(true);
    });
  });
});

const literally = (text: string): RegExp => new RegExp(text.replace(/[+]/g, "\\$&"));

describe("one and many", () => {
  it("are told apart in English", () => {
    expect(calibrationSentences.optimism(truth(1, 3), book)).toBe(
      "The probabilities stated of deals of the whole book are too high: 3 of 97 were to be won, 1 was.",
    );
    expect(calibrationSentences["date-bias"]({ ...bias, median: 1, low: 1, high: 2 }, rep)).toBe(
      "Deals of rep ann close 1 day later than expected in the median of 12 (interval 1 day to 2 days).",
    );
    expect(calibrationSentences["date-bias"]({ ...bias, median: -2, low: -3, high: -1 }, rep)).toBe(
      "Deals of rep ann close 2 days earlier than expected in the median of 12 (interval -3 days to -1 day).",
    );
  });

  it("are told apart in French, where 0 and 1,5 are one", () => {
    const rate = (won: number): string =>
      calibrationSentencesInFrench["stated-vs-observed"](
        { ...stage, won, evidence: "thin", pValue: 0, adjusted: 0 },
        rep,
      );
    expect(rate(41)).toBe(
      "L'étape Offre annonce 60\u202f%, 41 sur 97 (42\u202f%, intervalle de 33\u202f% à 52\u202f%) ont été gagnées.",
    );
    expect(rate(1)).toMatch(/a été gagnée\.$/);
    expect(calibrationSentencesInFrench.pessimism(truth(41, 12.5), rep)).toBe(
      "Les probabilités annoncées des affaires du commercial ann sont trop basses\u00a0: 12,5 sur 97 devaient être gagnées, 41 l'ont été.",
    );
    expect(calibrationSentencesInFrench.optimism(truth(0, 12), book)).toMatch(/0 l'a été\.$/);
    expect(calibrationSentencesInFrench["date-bias"]({ ...bias, median: 1.5, low: 1, high: 2 }, rep)).toBe(
      "Les affaires du commercial ann se concluent 1,5 jour plus tard que prévu en médiane sur 12 (intervalle de 1 jour à 2 jours).",
    );
  });
});
