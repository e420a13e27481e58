import type { Decimal } from "../../exact/decimal.js";
import { roundToCurrency } from "../../money/roundToCurrency.js";
import { readGate } from "../pay/gateFactor.js";
import { countOver, fractionOf, one, divide, plus, times, sumOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { exactAttainment } from "../payout/criterionLine.js";
import { payout } from "../payout/payout.js";
import type { RepPerformance } from "../measure/performance.js";
import type { Statement } from "../payout/statement.js";
import type { Gate } from "../plan/modifier.js";
import type { IncentivePlan } from "../plan/plan.js";
import { gateReadings } from "./gateReadings.js";
import type { BookYear } from "./measuredBeside.js";
import { teamShare, type TeamShare } from "./motivation.js";
import { pivotalShare, type PivotalShare } from "./pivotalShare.js";

/** A gate over a year that was. */
export interface GateOfYear {
  readonly gate: string;
  /** The criterion asked. */
  readonly on: string;
  readonly scope: "rep" | "team" | "company";
  readonly atLeast: Decimal;
  /** Readings at which it was reached, of all: each team (or the company, or rep) once a payment, or once where the year so far is read. */
  readonly reached: TeamShare;
  /** Readings without an actual or a target. */
  readonly missing: number;
  /** Null where the KPI does not add up over reps, or less of it is better. */
  readonly pivotal: PivotalShare | null;
}

/** What hangs on a gate. */
export interface CollectivePart {
  /**
   * Whether its gates open more often than not: `likely` where the interval of each lies above a half, `unlikely` where that of one
   * lies below, else `too few` readings to tell.
   */
  readonly verdict: "likely" | "unlikely" | "too few" | "no gate" | "not judged";
  readonly gates: readonly GateOfYear[];
  /** Mean variable pay of a rep: as the plan pays, where gates and pay fall together as they did in that year. */
  readonly expectedPay: Decimal | null;
  /** The same without its gates. */
  readonly withoutGates: Decimal | null;
  /** Each line's mean pay without gates times its mean factor: what the pay would be if gates were drawn apart from it. */
  readonly drawnApart: Decimal | null;
}

/** The gates of a plan, exactly over the payments of the year that was. */
export function collectivePart(year: BookYear, statements: readonly Statement[]): CollectivePart {
  const { plan, performance } = year;
  const { gates: planGates = [], ...ungated } = plan;
  const reps = performance.reps.filter(({ periods }) => periods.length > 0);
  if (planGates.length === 0)
    return { verdict: "no gate", gates: [], expectedPay: null, withoutGates: null, drawnApart: null };
  const gates = planGates.map((gate, index): GateOfYear => {
    const { scope, readings, missing } = gateReadings(year, gate);
    return {
      gate: gate.id ?? `gate ${index + 1}`,
      on: gate.on,
      scope,
      atLeast: fractionToDecimal(fractionOf(gate.atLeast)),
      reached: teamShare(readings.filter(({ reached }) => reached).length, readings.length),
      missing,
      pivotal: pivotalShare(year, gate, readings),
    };
  });
  const free = payout(ungated, performance);
  const mean = (sum: Fraction): Decimal | null =>
    reps.length === 0
      ? null
      : roundToCurrency(fractionToDecimal(times(sum, countOver(1, reps.length))), plan.currency, plan.rounding);
  return {
    verdict: verdictOf(gates),
    gates,
    expectedPay: mean(sumOf(statements.map((each) => fractionOf(each.total)))),
    withoutGates: mean(sumOf(free.map((each) => fractionOf(each.total)))),
    drawnApart: mean(drawnApart(plan, reps, free)),
  };
}

function verdictOf(gates: readonly GateOfYear[]): CollectivePart["verdict"] {
  if (gates.every(({ reached }) => reached.n === 0)) return "not judged";
  if (gates.some(({ reached }) => reached.high !== null && reached.high < 0.5)) return "unlikely";
  return gates.every(({ reached }) => reached.low !== null && reached.low > 0.5) ? "likely" : "too few";
}

function drawnApart(plan: IncentivePlan, reps: readonly RepPerformance[], free: readonly Statement[]): Fraction {
  const factors = (plan.gates ?? []).map((gate) => ({ gate, factor: meanFactor(gate, reps, plan) }));
  const held = new Set([...plan.criteria, ...(plan.commissions ?? [])].map(({ id }) => id));
  return sumOf(
    free
      .flatMap(({ lines }) => lines)
      .map(({ id, amount }) =>
        factors
          .filter(({ gate }) => held.has(id) && isHeld(gate, id))
          .reduce((pay, { factor }) => times(pay, factor), fractionOf(amount)),
      ),
  );
}

const isHeld = ({ applies, on }: Gate, id: string): boolean => applies?.includes(id) ?? id !== on;

/** What a gate leaves on average over the payments that settle the year. */
function meanFactor(gate: Gate, reps: readonly RepPerformance[], plan: IncentivePlan): Fraction {
  const isYearly = plan.criteria.find(({ id }) => id === gate.on)?.basis === "year-to-date";
  const read = reps.flatMap(({ periods }) => (isYearly ? periods.slice(-1) : periods));
  const sum = read.reduce((before, { criteria }) => {
    const measured = criteria.find(({ id }) => id === gate.on);
    const reached = measured === undefined ? null : exactAttainment(measured);
    return plus(before, readGate(gate, reached ?? zero).factor);
  }, zero);
  return read.length === 0 ? one : divide(sum, countOver(read.length, 1));
}
