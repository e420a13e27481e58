import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import type { Subject } from "../../diagnostics/diagnostic.js";
import type { Decimal } from "../../exact/decimal.js";
import { countOver, divide, fractionOf, one, plus, sumOf, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { roundToCurrency } from "../../money/roundToCurrency.js";
import type { RepPerformance } from "../measure/performance.js";
import { readGate } from "../pay/gateFactor.js";
import { exactAttainment } from "../payout/criterionLine.js";
import { payout } from "../payout/payout.js";
import type { Statement } from "../payout/statement.js";
import type { Gate } from "../plan/modifier.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestReport } from "./backtestReport.js";
import { gateObservations } from "./gateObservations.js";
import { shareEvidence, teamShare, type TeamShare } from "./motivation.js";
import { pivotalShare, type PivotalShare } from "./pivotalShare.js";
import type { MeasuredYear } from "./yearMeasures.js";

/** Gate over a year. */
export interface YearGate {
  readonly gate: string;
  /** Criterion that the gate reads. */
  readonly on: string;
  readonly scope: "rep" | "team" | "company";
  readonly atLeast: Decimal;
  /** Readings that reached the gate, among all: one for each team (or rep, or the company) and payment, or one a year if year-to-date. */
  readonly reached: TeamShare;
  /** Number of readings without an actual or a target. */
  readonly missing: number;
  /** Null for a KPI that does not add up over reps, or for which less is better. */
  readonly pivotal: PivotalShare | null;
}

/** Pay that depends on gates. */
export interface CollectivePay {
  /**
   * `likely` if the interval of every gate lies above a half, `unlikely` if that of one gate lies below, else `too few` readings to
   * tell.
   */
  readonly verdict: "likely" | "unlikely" | "too few" | "no gate" | "not judged";
  readonly gates: readonly YearGate[];
  /** Mean variable pay of a rep, with gates and pay together as in that year. */
  readonly expectedPay: Decimal | null;
  /** Mean variable pay of a rep without gates. */
  readonly withoutGates: Decimal | null;
  /** Mean variable pay if gates opened independently of pay: each line's mean pay without gates times the gates' mean factors. */
  readonly ifIndependent: Decimal | null;
}

/** Returns the collective pay of a plan that has no gate, or that was not measured. */
export const emptyCollectivePay = (verdict: "no gate" | "not judged"): CollectivePay => ({
  ...{ verdict, gates: [], expectedPay: null, withoutGates: null, ifIndependent: null },
});

/** Returns the gates of a plan and the pay that depends on them, exact over the payments of the year. */
export function collectivePay(year: MeasuredYear, statements: readonly Statement[]): CollectivePay {
  const { plan, performance } = year;
  const { gates: planGates = [], ...planWithoutGates } = plan;
  const reps = performance.reps.filter(({ periods }) => periods.length > 0);
  if (planGates.length === 0) return emptyCollectivePay("no gate");
  const gates = planGates.map((gate, index): YearGate => {
    const { scope, observations, missing } = gateObservations(year, gate);
    return {
      gate: gate.id ?? `gate ${index + 1}`,
      on: gate.on,
      scope,
      atLeast: fractionToDecimal(fractionOf(gate.atLeast)),
      reached: teamShare(observations.filter(({ reached }) => reached).length, observations.length),
      missing,
      pivotal: pivotalShare(year, gate, observations),
    };
  });
  const withoutGates = payout(planWithoutGates, performance);
  const meanOf = (sum: Fraction): Decimal | null =>
    reps.length === 0
      ? null
      : roundToCurrency(fractionToDecimal(times(sum, countOver(1, reps.length))), plan.currency, plan.rounding);
  return {
    verdict: verdictOf(gates),
    gates,
    expectedPay: meanOf(sumOf(statements.map(({ total }) => fractionOf(total)))),
    withoutGates: meanOf(sumOf(withoutGates.map(({ total }) => fractionOf(total)))),
    ifIndependent: meanOf(payIfIndependent(plan, reps, withoutGates)),
  };
}

function verdictOf(gates: readonly YearGate[]): CollectivePay["verdict"] {
  if (gates.every(({ reached }) => reached.n === 0)) return "not judged";
  if (gates.some(({ reached }) => reached.high !== null && reached.high < 0.5)) return "unlikely";
  return gates.every(({ reached }) => reached.low !== null && reached.low > 0.5) ? "likely" : "too few";
}

/** Returns the total pay without gates, each line multiplied by the mean factors of its gates. */
function payIfIndependent(
  plan: IncentivePlan,
  reps: readonly RepPerformance[],
  withoutGates: readonly Statement[],
): Fraction {
  const factors = (plan.gates ?? []).map((gate) => ({ gate, factor: meanFactor(gate, reps, plan) }));
  const gatedIds = new Set([...plan.criteria, ...(plan.commissions ?? [])].map(({ id }) => id));
  return sumOf(
    withoutGates
      .flatMap(({ lines }) => lines)
      .map(({ id, amount }) =>
        factors
          .filter(({ gate }) => gatedIds.has(id) && appliesTo(gate, id))
          .reduce((pay, { factor }) => times(pay, factor), fractionOf(amount)),
      ),
  );
}

const appliesTo = ({ applies, on }: Gate, id: string): boolean => applies?.includes(id) ?? id !== on;

/** Returns the mean factor of a gate over the payments that settle the year. */
function meanFactor(gate: Gate, reps: readonly RepPerformance[], plan: IncentivePlan): Fraction {
  const isYearToDate = plan.criteria.find(({ id }) => id === gate.on)?.basis === "year-to-date";
  const settling = reps.flatMap(({ periods }) => (isYearToDate ? periods.slice(-1) : periods));
  const sum = settling.reduce((total, { criteria }) => {
    const measured = criteria.find(({ id }) => id === gate.on);
    const share = measured === undefined ? null : exactAttainment(measured);
    return plus(total, readGate(gate, share ?? zero).factor);
  }, zero);
  return settling.length === 0 ? one : divide(sum, countOver(settling.length, 1));
}

/** Returns the diagnostics about gates. */
export function collectiveDiagnostics(
  { gates, expectedPay, withoutGates, ifIndependent }: CollectivePay,
  { diagnostic, currency }: BacktestReport,
): BacktestDiagnostic[] {
  if (gates.length === 0) return [diagnostic("no-gate", {})];
  return [
    ...gates.flatMap((gate) => gateDiagnostics(gate, diagnostic)),
    ...(expectedPay === null || withoutGates === null || ifIndependent === null
      ? []
      : [
          diagnostic("mean-pay-with-gates", {
            pay: expectedPay.toFixed(),
            withoutGates: withoutGates.toFixed(),
            currency,
          }),
          diagnostic("mean-pay-if-gates-independent", { pay: ifIndependent.toFixed(), currency }),
        ]),
  ];
}

function gateDiagnostics(
  { gate, on, scope, atLeast, reached, missing, pivotal }: YearGate,
  diagnostic: BacktestReport["diagnostic"],
): BacktestDiagnostic[] {
  const subject: Subject = { kind: "gate", id: gate };
  const evidence = { on, scope, atLeast: atLeast.toFixed() };
  const share = shareEvidence(reached);
  return [
    share === null
      ? diagnostic("gate-never-measured", evidence, subject)
      : diagnostic("gate-reached", { ...evidence, ...share }, subject),
    ...(pivotal?.share == null
      ? []
      : [
          diagnostic("gate-decided-by-own-result", { reps: pivotal.reps, n: pivotal.n, share: pivotal.share }, subject),
        ]),
    ...(missing === 0 ? [] : [diagnostic("gate-readings-missing", { readings: missing }, subject)]),
  ];
}
