import { refuse } from "../../errors.js";
import { isShare } from "../../metric/sumWeighted.js";
import { stageEntryOn } from "../../model/history/stageEntryOn.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { daysBetween } from "../../time/dayNumber.js";
import { checkProbabilitySource } from "../value/probabilitySource.js";
import { statedProbability, type ProbabilitySource } from "../value/probabilitySource.js";
import { refuseOption } from "../value/refuseOption.js";

/** Assumption how a probability decays while a deal stays in its stage. */
export type DecayAssumption =
  | {
      /** Days in which the probability halves, in every stage alike. */
      readonly halfLifeDays: number;
    }
  | {
      /** Share that is left from so many days on, by stage: `[[30, "0.8"], [60, "0.5"]]`. */
      readonly table: Readonly<Record<string, readonly (readonly [days: number, left: Amount])[]>>;
    };

/**
 * Returns a source of probabilities that decay while a deal stays in its stage, by a rule that the caller declares. The rule is
 * an assumption and not learned: for teams whose history is too short for {@link learnedProbability}.
 *
 *     probability × ½ ^ (days in the stage ÷ half-life),   or   probability × share of the table after those days
 *
 * In a table the last step reached counts, from that very day on. Before the first step, and in a stage that the table does
 * not name, nothing decays. Products are exact, in a table to the last digit. Days count from the latest entry to the stage, as
 * in {@link openDealStageAge}. A deal without a day of entry in its history has no probability and counts as missing. The
 * same holds for a pipeline without a day, and for a deal whose own probability is not from 0 to 1. Decision: declared-decay.
 *
 * @param assumption - a half-life in days, or a table by stage
 * @param of - source of the probability that decays; the probability stated of each deal by default
 * @throws SalesKpiError `impossible-request` if the half-life is not above 0, the days of a stage do not rise from 0 on, or
 *   the share that is left is no share or rises
 * @example
 * const decay = declaredDecay({ table: { proposal: [[30, "0.8"], [60, "0.5"]] } });
 * const deal = { ...open, amount: 1000, probability: 0.5, history: [{ on: "2026-02-02", stage: "proposal" }] };
 * weightedValue({ opportunities: [deal] }, { asOf: "2026-03-31", probability: decay })[0].weighted // => 400
 */
export function declaredDecay(
  assumption: DecayAssumption,
  of: ProbabilitySource = statedProbability,
): ProbabilitySource {
  const { table, halfLifeDays } = Object(assumption) as { readonly table?: DecayTable; readonly halfLifeDays?: number };
  if (table === undefined && halfLifeDays === undefined)
    refuse("declaredDecay", assumption, "{ halfLifeDays } or { table }");
  checkProbabilitySource("declaredDecay: of", of);
  const leftAfter = table === undefined ? leftByHalfLife(halfLifeDays) : leftByTable(table);
  return {
    kind: "aged",
    in: (book) => {
      const probabilityOf = of.in(book);
      return (deal, day) => {
        const probability = probabilityOf(deal, day);
        const entered = day === null ? null : stageEntryOn(deal, day);
        if (probability == null || !isShare(probability) || day === null || entered === null) return null;
        return product(probability, leftAfter(deal.stage, daysBetween(entered, day)));
      };
    },
  };
}

/** Function that returns the share left after so many days in a stage. */
type LeftAfter = (stage: string, days: number) => Amount;

function leftByHalfLife(halfLifeDays: number | undefined): LeftAfter {
  if (!(typeof halfLifeDays === "number" && halfLifeDays > 0 && halfLifeDays < Infinity))
    return refuseOption("declaredDecay", "halfLifeDays", halfLifeDays, "a number of days above 0");
  return (_, days) => 0.5 ** (days / halfLifeDays);
}

type DecayTable = Readonly<Record<string, readonly (readonly [days: number, left: Amount])[]>>;

function leftByTable(table: DecayTable): LeftAfter {
  if (typeof table !== "object" || Array.isArray(table) || (table as DecayTable | null) === null)
    refuseOption("declaredDecay", "table", table, "steps by stage");
  Object.entries(table).forEach(([stage, steps]) => {
    const given: unknown = steps;
    if (!Array.isArray(given) || !given.every((step) => Array.isArray(step)))
      refuse(`declaredDecay: table.${stage}`, given, "[[days, left], ...]");
    let [since, before] = [-1, toDecimal(1)];
    for (const [days, left] of steps) {
      if (!(Number.isSafeInteger(days) && days > since))
        refuse(`declaredDecay: table.${stage}`, days, "whole days that rise from 0 on");
      if (!isShare(left) || before.lt(toDecimal(left)))
        refuse(`declaredDecay: table.${stage}`, left, "a share that is at most the share before");
      [since, before] = [days, toDecimal(left)];
    }
  });
  return (stage, days) => {
    const steps = Object.hasOwn(table, stage) ? (table[stage] ?? []) : [];
    return steps.findLast(([since]) => since <= days)?.[1] ?? 1;
  };
}

const product = (left: Amount, right: Amount): Decimal =>
  sumToDecimal(addProduct(emptySum(), toDecimal(left), toDecimal(right)));
