import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";
import { calibrationFinding, type CalibrationFinding } from "./calibrationFinding.js";
import type { StageCalibration, StageCalibrations } from "./stageCalibration.js";

/**
 * Pipelines whose win rates fall from a stage to the next by more than chance explains; or do not rise at all, though every
 * stage has deals enough to tell.
 */
export function orderFindings(
  { stages, pipelines }: Pick<StageCalibrations, "stages" | "pipelines">,
  level: number,
): CalibrationFinding[] {
  const blocks = pipelines.flatMap(({ pooled }) => pooled);
  const adjusted = benjaminiHochberg(blocks.map(({ trend }) => (trend !== null && trend.z < 0 ? trend.pValue : 1)));
  const falling = new Set(blocks.filter((_, index) => (adjusted[index] ?? 1) <= level));
  return pipelines.flatMap(({ pipeline, stages: names, trend, pooled }) => {
    const rows = names.flatMap(
      (stage) => stages.find((row) => row.level === "total" && row.pipeline === pipeline && row.stage === stage) ?? [],
    );
    const out = pooled.filter((block) => falling.has(block));
    const isFlat = rows.length > 1 && rows.every(isTold) && (trend === null || trend.z <= 0 || trend.pValue > level);
    if (out.length === 0 && !isFlat) return [];
    const subject = { kind: "pipeline", id: pipeline };
    return calibrationFinding("observed-order", subject, {
      pipeline,
      pooled: (out.length > 0 ? out : pooled).map((block) => block.stages),
      stages: rows.map(({ stage, n, won }) => ({ stage, n, won })),
      z: trend?.z ?? null,
      pValue: trend?.pValue ?? null,
      falls: out.length > 0,
    });
  });
}

const isTold = ({ evidence }: StageCalibration): boolean => evidence === "enough";
