import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/exact/amount.js";
import type { Stage } from "../../../src/model/records/stage.js";
import { checkProbabilities } from "../../../src/pipeline/check/checkProbabilities.js";
import { sound, stages } from "./checked.js";

/** Stages a, b, c … in their order, with what each states. */
const table = (probabilities: readonly (Amount | null)[], pipelineId?: string): Stage[] =>
  probabilities.map((probability, index) => ({
    ...{ id: String.fromCharCode(97 + index), order: index + 1, probability },
    ...(pipelineId !== undefined && { pipelineId }),
  }));

/** What is found in them, each with its subject. */
const found = (probabilities: readonly (Amount | null)[]): readonly string[] =>
  checkProbabilities({ stages: table(probabilities) }).map(({ code, subject }) => `${code} ${subject.id ?? "-"}`);

describe("a stage table", () => {
  it("is sound where probabilities rise towards closing, whatever order it is listed in", () => {
    expect(checkProbabilities({ stages })).toEqual([]);
    expect(checkProbabilities({ stages: stages.toReversed() })).toEqual([]);
    expect(found([0.1, null, "0.3", 0.6])).toEqual([]);
    expect(found([0, 0.3, 0.6, 1, 0])).toEqual([]);
    expect(found([0.2, 0.5, 0, 1])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it("states a value out of range, percentages among them", () => {
    expect(found([-0.1, 0.5, 60])).toEqual(["probability-out-of-range a", "probability-out-of-range c"]);
    const [first] = checkProbabilities({ stages: table([0.2, 0.5, 60]) });
    expect(first?.evidence).toEqual({ stated: "60", values: 1, fractions: 2 });
    expect(found([10, 50, 100, 0])).toEqual([
      "probability-out-of-range a",
      "probability-out-of-range b",
      "probability-out-of-range c",
    ]);
  });

  it("does not rise: the pair, next to each other among those that state something", () => {
    expect(found([0.1, 0.6, null, 0.6, 0.7])).toEqual(["stage-order d"]);
    const [finding] = checkProbabilities({ stages: table(["0.10", 0.6, 0.55, 0.58], "new") });
    expect(finding?.subject).toEqual({ kind: "stage", id: "c" });
    expect(finding?.evidence).toEqual({ pipeline: "new", stated: "0.55", before: "b", statedBefore: "0.6" });
  });

  it("need not rise between stages of one place, nor from one pipeline to another", () => {
    const parallel = table([0.3, 0.2, 0.5]).map((stage) => ({ ...stage, order: stage.id === "c" ? 2 : 1 }));
    expect(checkProbabilities({ stages: parallel })).toEqual([]);
    expect(checkProbabilities({ stages: [...table([0.5, 0.9], "new"), ...table([0.1, 0.2], "renewal")] })).toEqual([]);
  });

  it("was never configured: one value for all that is open, all at 100 %, or nothing set", () => {
    const never = ["default-probability -"];
    expect(found([0.5, 0.5])).toEqual(never);
    expect(found([0.5, "0.50", 1, 0])).toEqual(never);
    expect(found([1, 1, 1])).toEqual(never);
    expect(found([1, 1, 1, 0])).toEqual(never);
    expect(found([0, 0, 0, 1])).toEqual(never);
    expect(found([0.5, 1, 0])).toEqual([]);
    expect(found([0, 0, 1])).toEqual([]);
    expect(found([0.5])).toEqual([]);
    const [finding] = checkProbabilities({ stages: table([0.5, 0.5, 1, 0], "new") });
    expect(finding?.subject).toEqual({ kind: "pipeline", id: "new" });
    expect(finding?.evidence).toEqual({ of: "stages", stated: "0.5", stages: 2, deals: 0 });
  });
});

describe("the open deals of a pipeline", () => {
  const deals = (
    many: number,
    probability: (index: number) => number,
    stageOf = (index: number) => index % 2,
  ): unknown =>
    checkProbabilities({
      opportunities: Array.from({ length: many }, (_, index) => ({
        ...sound,
        ...{ id: index.toString(), stage: ["demo", "offer"][stageOf(index)] ?? "", probability: probability(index) },
      })),
    }).map(({ code, evidence }) => ({ code, evidence }));

  it("state one value whatever their stage: a default", () => {
    expect(deals(10, () => 0.5)).toEqual([
      { code: "default-probability", evidence: { of: "deals", stated: "0.5", stages: 2, deals: 10 } },
    ]);
  });

  it("are no default where they are few, in one stage, or one of them differs", () => {
    expect(deals(9, () => 0.5)).toEqual([]);
    expect(
      deals(
        10,
        () => 0.5,
        () => 0,
      ),
    ).toEqual([]);
    expect(deals(10, (index) => (index === 9 ? 0.6 : 0.5))).toEqual([]);
  });
});
