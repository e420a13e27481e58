import { SalesKpiError, quote } from "../../errors.js";
import { isShare } from "../../metric/sumWeighted.js";
import { stageEntryOn } from "../../model/history/stageEntryOn.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { daysBetween } from "../../time/dayNumber.js";
import { checkSource } from "../value/checkSource.js";
import { statedProbability, type ProbabilitySource } from "../value/probabilitySource.js";

/** How a probability is assumed to fade while a deal stays in its stage. */
export type DecayAssumption =
  | {
      /** Days in which it halves, in every stage alike. */
      readonly halfLifeDays: number;
    }
  | {
      /** By stage, what is left of it from so many days on: `[[30, "0.8"], [60, "0.5"]]`. */
      readonly table: Readonly<Record<string, readonly (readonly [days: number, left: Amount])[]>>;
    };

/**
 * A probability that fades while a deal stays in its stage, by a rule that the caller declares. It is an assumption:
 * nothing of it was learned. For teams whose history is too short for {@link learnedProbability}.
 *
 *     probability × ½ ^ (days in the stage ÷ half-life),   or   probability × what the table leaves after those days
 *
 * Of a table the last step reached counts: from that very day on. Before the first one, and in a stage that the table does
 * not name, nothing fades. Products are exact, in a table to the last digit. Days are those since the latest entry to the
 * stage, as in {@link openDealStageAge}; where a deal's history does not tell them, and where no day is asked about, it has
 * no probability and is counted as missing, as is one whose own probability is none from 0 to 1. Decision: declared-decay.
 *
 * @param assumption - a half-life in days, or a table by stage
 * @param of - what fades: what is stated of each deal, by default
 * @throws SalesKpiError `impossible-request` where the half-life is not above 0, the days of a stage do not rise from 0 on,
 *   or what is left is no share or rises
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
    throw refused(`expected { halfLifeDays } or { table }, got ${quote(assumption)}`, "assumption", assumption);
  checkSource("declaredDecay: of", of);
  const leftAfter = table === undefined ? byHalfLife(halfLifeDays) : byTable(table);
  return {
    kind: "aged",
    in: (book) => {
      const chanceOf = of.in(book);
      return (deal, day) => {
        const chance = chanceOf(deal, day);
        const entered = day === null ? null : stageEntryOn(deal, day);
        if (chance == null || !isShare(chance) || day === null || entered === null) return null;
        return product(chance, leftAfter(deal.stage, daysBetween(entered, day)));
      };
    },
  };
}

/** What is left of a probability after so many days in a stage. */
type LeftAfter = (stage: string, days: number) => Amount;

function byHalfLife(halfLifeDays: number | undefined): LeftAfter {
  if (!(typeof halfLifeDays === "number" && halfLifeDays > 0 && halfLifeDays < Infinity))
    throw refused(`halfLifeDays: ${String(halfLifeDays)} is no number of days above 0`, "halfLifeDays", halfLifeDays);
  return (_, days) => 0.5 ** (days / halfLifeDays);
}

type DecayTable = Readonly<Record<string, readonly (readonly [days: number, left: Amount])[]>>;

function byTable(table: DecayTable): LeftAfter {
  if (typeof table !== "object" || Array.isArray(table) || (table as DecayTable | null) === null)
    throw refused(`table: expected steps by stage, got ${quote(table)}`, "table", table);
  Object.entries(table).forEach(([stage, steps]) => {
    const given: unknown = steps;
    if (!Array.isArray(given) || !given.every((step) => Array.isArray(step)))
      throw refused(`table.${stage}: expected [[days, left], ...], got ${quote(given)}`, "table", given);
    let [since, before] = [-1, toDecimal(1)];
    for (const [days, left] of steps) {
      if (!(Number.isSafeInteger(days) && days > since))
        throw refused(`table.${stage}: ${days} days do not rise in whole days from 0 on`, "table", days);
      if (!isShare(left) || before.lt(toDecimal(left)))
        throw refused(`table.${stage}: ${String(left)} is no share, or more than was left before`, "table", left);
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

const refused = (problem: string, field: string, value: unknown): SalesKpiError =>
  new SalesKpiError("impossible-request", `declaredDecay: ${problem}`, { field, value });
