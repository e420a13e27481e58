import type { Stage } from "../../model/records/stage.js";
import { chanceStated, isOutOfRange } from "./chanceStated.js";
import { checkFinding } from "./checkFinding.js";
import type { CheckFinding } from "./checkEvidence.js";
import type { PipelineStages } from "./pipelineStages.js";
import { plainAmount } from "./plainAmount.js";

/** What is found in the stages of a book, by themselves: in each pipeline its own. */
export function stageTableFindings(pipelines: Iterable<PipelineStages>): CheckFinding[] {
  const tables = [...pipelines];
  const isFraction = ({ probability }: Stage): boolean => {
    const chance = chanceStated(probability);
    return chance !== null && chance > 0 && chance < 1;
  };
  const fractions = tables.reduce((count, { all }) => count + all.filter(isFraction).length, 0);
  return tables.flatMap((table) => {
    const unset = neverSet(table);
    return [...stagesOutOfRange(table, fractions), ...(unset.length > 0 ? unset : stepsThatDoNotRise(table))];
  });
}

const stagesOutOfRange = ({ all }: PipelineStages, fractions: number): CheckFinding[] =>
  all.flatMap(({ id, probability }) =>
    probability != null && isOutOfRange(probability)
      ? [
          checkFinding(
            "probability-out-of-range",
            { kind: "stage", id },
            { stated: plainAmount(probability), values: 1, fractions },
          ),
        ]
      : [],
  );

/**
 * Stages all at one value, or all but the one for won deals at 0: nobody ever set them. One stage alone says nothing, and two
 * at 0 may be the first and the one for lost deals.
 */
function neverSet({ pipeline, open, notWon }: PipelineStages): CheckFinding[] {
  const [alike] = [stated(open), stated(notWon)].filter(
    (stages, index) =>
      stages.length > index + 1 && new Set(stages.map(({ probability }) => Number(probability))).size === 1,
  );
  const value = alike?.[0]?.probability;
  if (alike === undefined || value == null) return [];
  const evidence = { of: "stages", stated: plainAmount(value), stages: alike.length, deals: 0 } as const;
  return [checkFinding("default-probability", { kind: "pipeline", id: pipeline }, evidence)];
}

const stated = (stages: readonly Stage[]): readonly Stage[] => stages.filter(({ probability }) => probability != null);

/** Each open stage that states no more than one in the place before it; stages of one place are not compared. */
function stepsThatDoNotRise({ pipeline, open }: PipelineStages): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const steps = stated(open);
  for (const stage of steps) {
    const order = Math.max(...steps.filter((other) => other.order < stage.order).map((other) => other.order));
    for (const before of steps.filter((other) => other.order === order)) {
      if (stage.probability == null || before.probability == null) continue;
      if (Number(stage.probability) > Number(before.probability)) continue;
      const evidence = {
        pipeline,
        stated: plainAmount(stage.probability),
        before: before.id,
        statedBefore: plainAmount(before.probability),
      };
      findings.push(checkFinding("stage-order", { kind: "stage", id: stage.id }, evidence));
    }
  }
  return findings;
}
