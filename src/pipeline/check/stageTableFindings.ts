import type { Stage } from "../../model/records/stage.js";
import { isFraction, isOutOfRange, plainAmount } from "./readProbability.js";
import { checkDiagnostic } from "./checkDiagnostic.js";
import type { CheckDiagnostic } from "../../diagnostics/pipelineChecks.js";
import type { PipelineStages } from "./pipelineStages.js";

/** Checks the stage table of each pipeline. */
export function stageTableFindings(pipelines: Iterable<PipelineStages>): CheckDiagnostic[] {
  const tables = [...pipelines];
  const fractions = tables.flatMap(({ all }) => all).filter(({ probability }) => isFraction(probability)).length;
  return tables.flatMap((table) => {
    const unconfigured = unconfiguredStages(table);
    return [
      ...stagesOutOfRange(table, fractions),
      ...(unconfigured.length > 0 ? unconfigured : stagesOutOfOrder(table)),
    ];
  });
}

const stagesOutOfRange = ({ all }: PipelineStages, fractions: number): CheckDiagnostic[] =>
  all.flatMap(({ id, probability }) =>
    probability != null && isOutOfRange(probability)
      ? [
          checkDiagnostic(
            "probability-out-of-range",
            { kind: "stage", id },
            { stated: plainAmount(probability), values: 1, fractions },
          ),
        ]
      : [],
  );

/**
 * Reports stages that were never configured: all at one value, or all but the won column at 0. One stage alone says
 * nothing, and two at 0 may be the first stage and the lost column.
 */
function unconfiguredStages({ pipeline, open, notWon }: PipelineStages): CheckDiagnostic[] {
  const [equal] = [withProbability(open), withProbability(notWon)].filter(
    (stages, index) =>
      stages.length > index + 1 && new Set(stages.map(({ probability }) => Number(probability))).size === 1,
  );
  const value = equal?.[0]?.probability;
  if (equal === undefined || value == null) return [];
  const evidence = { of: "stages", stated: plainAmount(value), stages: equal.length, deals: 0 } as const;
  return [checkDiagnostic("default-probability", { kind: "pipeline", id: pipeline }, evidence)];
}

const withProbability = (stages: readonly Stage[]): readonly Stage[] =>
  stages.filter(({ probability }) => probability != null);

/** Reports each open stage at no more than a stage of the order before it; stages of equal order are not compared. */
function stagesOutOfOrder({ pipeline, open }: PipelineStages): CheckDiagnostic[] {
  const findings: CheckDiagnostic[] = [];
  const steps = withProbability(open);
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
      findings.push(checkDiagnostic("stage-order", { kind: "stage", id: stage.id }, evidence));
    }
  }
  return findings;
}
