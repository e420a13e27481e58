import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";
import type { CalibrationDiagnostic } from "../../diagnostics/calibration.js";
import { calibrationDiagnostic } from "./calibrationDiagnostic.js";
import type { StageCalibration, StageCalibrations } from "./stageCalibration.js";

/**
 * Reports pipelines whose win rates fall from a stage to the next by more than chance explains, or do not rise although every
 * stage has enough deals.
 */
export function stageOrderFindings(
  { stages, pipelines }: Pick<StageCalibrations, "stages" | "pipelines">,
  level: number,
): CalibrationDiagnostic[] {
  const blocks = pipelines.flatMap(({ pooled }) => pooled);
  const adjusted = benjaminiHochberg(blocks.map(({ trend }) => (trend !== null && trend.z < 0 ? trend.pValue : 1)));
  const falling = new Set(blocks.filter((_, index) => (adjusted[index] ?? 1) <= level));
  return pipelines.flatMap(({ pipeline, stages: names, trend, pooled }) => {
    const rows = names.flatMap(
      (stage) => stages.find((row) => row.level === "total" && row.pipeline === pipeline && row.stage === stage) ?? [],
    );
    const fallingBlocks = pooled.filter((block) => falling.has(block));
    const isFlat =
      rows.length > 1 && rows.every(hasEnoughDeals) && (trend === null || trend.z <= 0 || trend.pValue > level);
    if (fallingBlocks.length === 0 && !isFlat) return [];
    const subject = { kind: "pipeline", id: pipeline };
    return calibrationDiagnostic("observed-order", subject, {
      pipeline,
      pooled: (fallingBlocks.length > 0 ? fallingBlocks : pooled).map((block) => block.stages),
      stages: rows.map(({ stage, n, won }) => ({ stage, n, won })),
      z: trend?.z ?? null,
      pValue: trend?.pValue ?? null,
      falls: fallingBlocks.length > 0,
    });
  });
}

const hasEnoughDeals = ({ evidence }: StageCalibration): boolean => evidence === "enough";
