import { isotonicFit } from "../../stats/calibration/isotonicFit.js";
import { trendTest, type TrendTest } from "../../stats/tests/trendTest.js";
import { getOrInsert } from "../../collections/getOrInsert.js";

/** How the win rates of a pipeline's stages stand to one another. */
export interface StageOrderTest {
  readonly level: "group" | "total";
  readonly key: string | null;
  readonly pipeline: string | null;
  /** Stages with an order and a deal scored, in their order. */
  readonly stages: readonly string[];
  /** Whether rates rise or fall on the whole; deals that count in several stages make it too careful. Null where none can show. */
  readonly trend: TrendTest | null;
  /** Neighbouring stages whose rates fall, and which the repair has pooled. */
  readonly pooled: readonly PooledStages[];
}

/** Stages out of order, with the rate they share after the repair. */
export interface PooledStages {
  readonly stages: readonly string[];
  readonly observed: number;
  /** Whether the rates of these stages fall by more than chance explains. */
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

/** The trend and the isotonic repair of each pipeline's stages; stages without an order have none. */
export function stageOrderOf(rows: readonly StageRow[]): {
  readonly orders: StageOrderTest[];
  readonly repaired: ReadonlyMap<number, number>;
} {
  const pipelines = new Map<string, { readonly row: StageRow; readonly index: number }[]>();
  rows.forEach((row, index) => {
    const name = JSON.stringify([row.level, row.key, row.pipeline]);
    if (row.order !== null && row.n > 0) getOrInsert(pipelines, name, () => []).push({ row, index });
  });
  const repaired = new Map<number, number>();
  const orders = [...pipelines.values()].flatMap((places) => {
    const own = places.map(({ row }) => row);
    const [first] = own;
    const { fitted, blocks } = isotonicFit(
      own.map(({ won, n }) => won / n),
      own.map(({ n }) => n),
    );
    places.forEach(({ index }, at) => repaired.set(index, fitted[at] ?? NaN));
    const pooled = blocks
      .filter(({ start, end }) => end - start > 1)
      .map(({ start, end, value }) => {
        const within = own.slice(start, end);
        return { stages: within.map(({ stage }) => stage), observed: value, trend: trendOf(within) };
      });
    if (first === undefined) return [];
    const { level, key, pipeline } = first;
    return [{ level, key, pipeline, stages: own.map(({ stage }) => stage), trend: trendOf(own), pooled }];
  });
  return { orders, repaired };
}

/** Scored by the place in the row: the distances of CRMs' order numbers mean nothing. */
const trendOf = (rows: readonly StageRow[]): TrendTest | null =>
  trendTest(
    rows.map(({ won }) => won),
    rows.map(({ n }) => n),
  );
