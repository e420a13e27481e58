import { isotonicFit } from "../../stats/calibration/isotonicFit.js";
import { trendTest, type TrendTest } from "../../stats/tests/trendTest.js";
import { getOrInsert } from "../../collections/getOrInsert.js";

/** Order of the win rates of a pipeline's stages. */
export interface StageOrderTest {
  readonly level: "group" | "total";
  readonly key: string | null;
  readonly pipeline: string | null;
  /** Stages with an order and a deal scored, in their order. */
  readonly stages: readonly string[];
  /** Test if rates rise or fall over all stages; conservative, because deals count in several stages. Null if none is possible. */
  readonly trend: TrendTest | null;
  /** Neighbouring stages whose rates fall and were pooled by the isotonic repair. */
  readonly pooled: readonly PooledStages[];
}

/** Stages out of order, with their pooled rate. */
export interface PooledStages {
  readonly stages: readonly string[];
  readonly observed: number;
  /** Test if the rates of these stages fall by more than chance explains. */
  readonly trend: TrendTest | null;
}

interface StageRow {
  readonly level: "group" | "total";
  readonly key: string | null;
  readonly pipeline: string | null;
  readonly stage: string;
  readonly order: number | null;
  readonly n: number;
  readonly won: number;
}

/** Tests the trend of each pipeline's stages and repairs their rates isotonically; stages without an order are excluded. */
export function testStageOrder(rows: readonly StageRow[]): {
  readonly orders: StageOrderTest[];
  readonly repaired: ReadonlyMap<number, number>;
} {
  const pipelines = new Map<string, { readonly row: StageRow; readonly index: number }[]>();
  rows.forEach((row, index) => {
    const name = JSON.stringify([row.level, row.key, row.pipeline]);
    if (row.order !== null && row.n > 0) getOrInsert(pipelines, name, () => []).push({ row, index });
  });
  const repaired = new Map<number, number>();
  const orders = [...pipelines.values()].flatMap((stages) => {
    const stageRows = stages.map(({ row }) => row);
    const [first] = stageRows;
    const { fitted, blocks } = isotonicFit(
      stageRows.map(({ won, n }) => won / n),
      stageRows.map(({ n }) => n),
    );
    stages.forEach(({ index }, position) => repaired.set(index, fitted[position] ?? NaN));
    const pooled = blocks
      .filter(({ start, end }) => end - start > 1)
      .map(({ start, end, value }) => {
        const within = stageRows.slice(start, end);
        return { stages: within.map(({ stage }) => stage), observed: value, trend: trendOf(within) };
      });
    if (first === undefined) return [];
    const { level, key, pipeline } = first;
    return [{ level, key, pipeline, stages: stageRows.map(({ stage }) => stage), trend: trendOf(stageRows), pooled }];
  });
  return { orders, repaired };
}

/** Tests the trend by position: the distances of CRMs' order numbers mean nothing. */
const trendOf = (rows: readonly StageRow[]): TrendTest | null =>
  trendTest(
    rows.map(({ won }) => won),
    rows.map(({ n }) => n),
  );
