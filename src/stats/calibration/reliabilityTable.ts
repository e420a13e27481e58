import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkLevel } from "../intervals/checkLevel.js";
import type { Outcome } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";
import { invalidValue } from "../sample/invalidValue.js";
import { wilsonBounds } from "../intervals/wilsonBounds.js";
import { zOfLevel } from "../intervals/zOfLevel.js";

/** Stated probability beside the observed share, for one value or bin. */
export interface ReliabilityRow {
  /** Lower edge of the bin, included. Without bins `from`, `to` and `stated` are the value itself. */
  readonly from: number;
  /** Upper edge of the bin, excluded unless it is 1. */
  readonly to: number;
  readonly n: number;
  readonly happened: number;
  /** Mean of the stated values. */
  readonly stated: number;
  /** Share of the cases that happened. */
  readonly observed: number;
  /** Wilson interval of the observed share. */
  readonly interval: { readonly low: number; readonly high: number };
}

/** Bins and level of confidence of {@link reliabilityTable}. */
export interface ReliabilityTableOptions {
  /** Edges of the bins, rising from 0 to 1. Without edges each distinct value has a row. Default none. */
  readonly edges?: readonly number[] | undefined;
  /** Share of such intervals that hold the true share, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

const reliabilityKinds: OptionKinds<ReliabilityTableOptions> = { edges: "list?", level: "number?" };

/**
 * Returns the observed share beside the stated probability, as rows for a table or a plot, by ascending value. There is one row
 * for each distinct value or, with `edges`, for each bin.
 *
 * `edges` rise from 0 to 1. A bin includes its lower edge and excludes its upper edge; the last bin includes both. An empty bin
 * has no row, and without cases there are no rows. The mean and share of a bin hide differences inside it: prefer distinct
 * values if they are few.
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, the lengths
 *   differ, edges do not rise from 0 to 1, or `level` is not between 0 and 1
 * @example
 * const rows = reliabilityTable([0.2, 0.2, 0.9], [0, 1, 1]);
 * rows.map(({ stated, observed, n }) => [stated, observed, n]) // => [[0.2, 0.5, 2], [0.9, 1, 1]]
 */
export function reliabilityTable(
  stated: readonly number[],
  outcomes: readonly Outcome[],
  options: ReliabilityTableOptions = {},
): ReliabilityRow[] {
  const { edges, level = 0.95 } = checkOptions("reliabilityTable", options, reliabilityKinds);
  checkLevel("reliabilityTable", level);
  const z = zOfLevel(level);
  const groups = outcomesByStated(stated, outcomes);
  const bins =
    edges === undefined
      ? groups.map((group) => ({ from: group.score, to: group.score, groups: [group] }))
      : readBins(edges).map(({ from, to }) => ({
          from,
          to,
          groups: groups.filter(({ score }) => from <= score && (score < to || to === 1)),
        }));
  return bins.flatMap(({ from, to, groups: members }) => {
    const n = members.reduce((sum, group) => sum + group.n, 0);
    const happened = members.reduce((sum, group) => sum + group.happened, 0);
    const interval = wilsonBounds(happened, n, z);
    if (interval === null) return [];
    const mean = from === to ? from : members.reduce((sum, group) => sum + group.n * group.score, 0) / n;
    return [{ from, to, n, happened, stated: mean, observed: happened / n, interval }];
  });
}

function readBins(edges: readonly number[]): { readonly from: number; readonly to: number }[] {
  if (edges[0] !== 0 || edges.at(-1) !== 1) refuse("edges", edges, "edges from 0 to 1");
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? NaN;
    if (!(from < to)) throw invalidValue("edges", index + 1, to, `an edge above ${from}`);
    return { from, to };
  });
}
