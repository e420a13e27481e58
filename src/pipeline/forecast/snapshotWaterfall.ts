import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { SlippageRow } from "../../kpi/views/slippageWaterfall.js";
import { byId } from "../../model/book/byId.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import {
  addAmount,
  compareSums,
  emptySum,
  mergeSums,
  negateSum,
  subtractSums,
  type ExactSum,
} from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { snapshotSteps, snapshotStepsOf, entryAndExitValues, type SnapshotStep } from "./snapshotSteps.js";

/** Step from the value due in a period down to 0, between two snapshots. */
export interface SnapshotRow extends Omit<SlippageRow, "step"> {
  readonly step: SnapshotStep;
}

/** Period of a waterfall. */
export interface SnapshotWaterfallOptions {
  readonly period: Period;
}

const snapshotWaterfallKinds: OptionKinds<SnapshotWaterfallOptions> = { period: "period" };

/**
 * Returns the steps that changed the pipeline due in a period, from one snapshot of the deals to a later one, down to 0, exactly,
 * in number and in value.
 *
 *     due + pulled in + created + reopened + grown − shrunk − won − lost − pushed out − removed − still due = 0
 *
 * - `due`: open in the earlier snapshot, expected to close in the period
 * - `pulled-in`: open then, and not due; in the later snapshot due, or won in the period
 * - `created`: not in the earlier snapshot; now due, or won in the period
 * - `reopened`: won or lost then; now open and due, or a loss that was won in the period after all
 * - `grown`, `shrunk`: change in value of the deals that were in both snapshots
 * - `won`, `lost`: closed; `pushed-out`: open, and no longer due; `removed`: no longer among the deals; `still-due`: the rest
 *
 * Deals are matched by id; of two deals with one id in a snapshot the later counts. Two exports show facts that no stage history
 * tells: a deal that was reopened, and a deal that was deleted. For one book with its history see {@link slippageWaterfall}. A
 * deal without an amount adds nothing and counts as missing. Decision: snapshot-steps.
 *
 * @param earlier - deals of the earlier snapshot
 * @param later - deals of the later snapshot
 * @example
 * const then = [{ ...open, id: "a", expectedCloseOn: "2026-03-01" }, { ...lost, id: "b", amount: 30 }];
 * const now = [{ ...open, id: "a", expectedCloseOn: "2026-05-01" }, { ...open, id: "b", amount: 30, expectedCloseOn: "2026-03-20" }];
 * snapshotWaterfall(then, now, { period: { start: "2026-01-01", end: "2026-04-01" } }).filter(({ deals }) => deals > 0).map(({ step, amount, amountLeft }) => `${step} ${amount}, left ${amountLeft}`) // => [ 'due 100, left 100', 'reopened 30, left 130', 'pushed-out -100, left 30', 'still-due -30, left 0' ]
 */
export function snapshotWaterfall(
  earlier: Iterable<Opportunity>,
  later: Iterable<Opportunity>,
  options: SnapshotWaterfallOptions,
): SnapshotRow[] {
  const { period } = checkOptions("snapshotWaterfall", options, snapshotWaterfallKinds);
  checkPeriod(period);
  checkDeals("earlier", earlier);
  checkDeals("later", later);
  const [then, now] = [byId(earlier), byId(later)];
  const tallies = new Map(snapshotSteps.map(({ step }) => [step, { deals: 0, missing: 0, sum: emptySum() }]));
  const record = (step: SnapshotStep, sum: ExactSum, isMissing: boolean): void => {
    const tally = tallies.get(step);
    if (tally === undefined) return;
    tally.deals += 1;
    tally.missing += Number(isMissing);
    tally.sum = mergeSums(tally.sum, sum);
  };
  for (const id of new Set([...then.keys(), ...now.keys()])) {
    const [before, after] = [then.get(id), now.get(id)];
    const steps = snapshotStepsOf(before, after, period);
    if (steps === null) continue;
    const { onEntry, onExit } = entryAndExitValues(before, after, steps.entry);
    const [valueThen, valueNow] = [exactSumOf(onEntry), exactSumOf(onExit)];
    record(steps.entry, valueThen, onEntry === null);
    const growth = compareSums(valueNow, valueThen);
    if (growth !== 0) record(growth > 0 ? "grown" : "shrunk", subtractSums(valueNow, valueThen), false);
    record(steps.exit, valueNow, onExit === null);
  }
  let [dealsLeft, left] = [0, emptySum()];
  return snapshotSteps.map(({ step, way }) => {
    const { deals, missing, sum } = tallies.get(step) ?? { deals: 0, missing: 0, sum: emptySum() };
    const signed = way === -1 ? negateSum(sum) : sum;
    dealsLeft += way * deals;
    left = mergeSums(left, signed);
    return { step, deals, amount: sumToDecimal(signed), dealsLeft, amountLeft: sumToDecimal(left), missing };
  });
}

function checkDeals(name: string, deals: unknown): void {
  if (typeof deals !== "object" || deals === null || !(Symbol.iterator in deals))
    refuse(`snapshotWaterfall: ${name}`, deals, "a list of opportunities");
}

const exactSumOf = (amount: Amount | null): ExactSum => (amount === null ? emptySum() : addAmount(emptySum(), amount));
