import type { PeriodPerformance } from "../../../src/incentive/measure/performance.js";
import type { Statement, StatementLine } from "../../../src/incentive/payout/statement.js";
import type { TimePart } from "../../../src/diagnostics/paySteps.js";
import type { TraceCurve, TraceStep } from "../../../src/diagnostics/paySteps.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { daysBetween } from "../../../src/time/dayNumber.js";
import { derived } from "./derivedAgain.js";
import { add, div, exact, fromUnits, mul, ratio, same, sub, sum, toUnits, type Ratio } from "./naive.js";

const zero = ratio("0");

/** The name under which a line is found again in other statements. */
export const keyOf = ({ kind, id }: Pick<StatementLine, "kind" | "id">): string => `${kind}/${id}`;

/** What was measured up to a statement. */
export interface Measured {
  readonly plan: IncentivePlan;
  readonly targetPay: string;
  readonly period: PeriodPerformance;
  readonly sofar: readonly PeriodPerformance[];
}
/** A statement and what was written before it. */
export interface Written {
  readonly statement: Statement;
  readonly earlier: readonly Statement[];
  readonly paidBefore: (line: Pick<StatementLine, "kind" | "id">) => Ratio;
}
/** Where a step stands. */
export interface Place {
  readonly line: StatementLine;
  readonly before: TraceStep | null;
  readonly measured: Measured;
  readonly written: Written;
}

/** The inputs of a step that neither plan nor records nor earlier steps have. */
export function strayInputs(step: TraceStep, { line, before, measured, written }: Place): string[] {
  const { plan, targetPay, period, sofar } = measured;
  const { statement, earlier, paidBefore } = written;
  const strays: string[] = [];
  const must = (isKnown: boolean, input: string): void => {
    if (!isKnown) strays.push(input);
  };
  const follows = (text: string | null, input: string): void => {
    must(text === (before?.evidence.result ?? null), input);
  };
  const resultOf = (rule: string): string | null =>
    line.steps.find((each) => each.code === rule)?.evidence.result ?? null;
  const time = (line.basis === "period" ? [period] : sofar).flatMap((each) => each.time);
  const isTime = (parts: readonly TimePart[], of = time): boolean =>
    parts.every(({ start, end, days }) => days === daysBetween(start, end)) &&
    daysOf(parts) === daysOf(of) &&
    same(shareOf(parts), shareOf(of));
  const criterion = plan.criteria.find(({ id }) => id === line.id);
  const commission = plan.commissions?.find(({ id }) => id === line.id);
  const asked =
    line.kind === "criterion"
      ? period.criteria.find(({ id }) => id === line.id)
      : period.commissions.find(({ id }) => id === line.id);
  const attained = (id: string): string | null =>
    statement.lines
      .find((each) => each.kind === "criterion" && each.id === id)
      ?.steps.find(({ code }) => code === "attainment")?.evidence.result ?? null;
  const toDate = (paidLine: Pick<StatementLine, "kind" | "id" | "basis">): Ratio =>
    paidLine.basis === "year-to-date" ? paidBefore(paidLine) : zero;
  const wholeLines = statement.lines.filter(({ steps }) => steps.at(-1)?.code === "round");
  const earned = sum(wholeLines.map(({ amount }) => exact(amount)));

  switch (step.code) {
    case "time":
      must(isTime(step.evidence.parts), "parts");
      break;
    case "target-pay":
      must(step.evidence.annual === targetPay, "annual");
      follows(step.evidence.share, "share");
      break;
    case "target":
      must(JSON.stringify(step.evidence) === JSON.stringify({ ...asked?.due, result: asked?.target }), "due");
      must(
        step.evidence.time.every(({ start, end, days }) => days === daysBetween(start, end)),
        "time",
      );
      must(step.evidence.result === asked?.target, "result");
      break;
    case "attainment": {
      const own = period.criteria.find(({ id }) => id === line.id);
      must(step.evidence.actual === own?.actual && step.evidence.better === own.better, "actual");
      must(step.evidence.target === (resultOf("target") ?? own?.target), "target");
      break;
    }
    case "curve":
      follows(step.evidence.attainment, "attainment");
      must(criterion !== undefined && isOfCurve(step.evidence, criterion.curve), "curve");
      break;
    case "weight": {
      const { payout, weight, weights } = step.evidence;
      follows(payout, "payout");
      must(step.evidence.targetPay === resultOf("target-pay"), "targetPay");
      must(criterion !== undefined && same(ratio(weight), exact(criterion.weight)), "weight");
      must(same(ratio(weights), sum(plan.criteria.map((each) => exact(each.weight)))), "weights");
      break;
    }
    case "credits": {
      const before = earlier.at(-1)?.lines.find((each) => keyOf(each) === keyOf(line));
      const sofarText = before?.steps.find(({ code }) => code === "credits")?.evidence.result ?? "0";
      must(step.evidence.before === (line.basis === "period" ? "0" : sofarText), "before");
      must(JSON.stringify(step.evidence.credits) === JSON.stringify(creditsOf(period, line.id)), "credits");
      break;
    }
    case "tiers":
      follows(step.evidence.amount, "amount");
      must(step.evidence.target === (commission?.tiers.over === "attainment" ? asked?.target : null), "target");
      break;
    case "tiers-by-deal":
      must(
        JSON.stringify(step.evidence.deals.map(({ id, on, amount }) => [id, on, amount])) ===
          JSON.stringify(creditsOf(period, line.id).map(({ id, on, amount }) => [id, on, amount])),
        "deals",
      );
      must(step.evidence.target === (commission?.tiers.over === "attainment" ? asked?.target : null), "target");
      break;
    case "no-tiers":
      break;
    case "per-unit": {
      const spif = plan.modifiers?.find((each) => each.kind === "spif" && each.id === line.id);
      must(step.evidence.units === period.spifs.find(({ id }) => id === line.id)?.units, "units");
      must(spif?.kind === "spif" && same(ratio(step.evidence.each), exact(spif.each)), "each");
      break;
    }
    case "gate": {
      const { gate: name, pay, attainment, atLeast, curve, factor } = step.evidence;
      const gate = plan.gates?.find((each, place) => (each.id ?? `gate ${place + 1}`) === name);
      if (gate === undefined) return ["gate"];
      follows(pay, "pay");
      must(attainment === attained(gate.on), "attainment");
      must(same(ratio(atLeast), exact(gate.atLeast)), "atLeast");
      const { otherwise } = gate;
      const isGraded = typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise);
      if (curve === null) must(factor === "1" || (!isGraded && same(ratio(factor), exact(otherwise))), "factor");
      else must(isGraded && isOfCurve(curve, otherwise) && curve.attainment === (attainment ?? "0"), "curve");
      break;
    }
    case "multiplier": {
      const { modifier, pay, attainment, curve } = step.evidence;
      const own = plan.modifiers?.find((each) => each.kind === "multiplier" && each.id === modifier);
      if (own?.kind !== "multiplier") return ["modifier"];
      follows(pay, "pay");
      must(attainment === attained(own.on), "attainment");
      must(isOfCurve(curve, own.factor) && curve.attainment === (attainment ?? "0"), "curve");
      break;
    }
    case "cap": {
      const { modifier, pay, paid, together, amount, multiple } = step.evidence;
      const own = plan.modifiers?.find((each) => each.kind === "cap" && each.id === modifier);
      if (own?.kind !== "cap") return ["modifier"];
      follows(pay, "pay");
      const held = statement.lines.flatMap(({ steps, basis }) =>
        steps.flatMap((each) =>
          each.code === "cap" && each.evidence.modifier === modifier ? [{ ...each, basis }] : [],
        ),
      );
      const isToDate = held.some(({ basis }) => basis === "year-to-date");
      must(same(ratio(paid), isToDate && line.basis === "period" ? paidBefore(line) : zero), "paid");
      must(
        same(ratio(together), sum(held.map(({ evidence }) => add(ratio(evidence.pay), ratio(evidence.paid))))),
        "together",
      );
      must(
        amount === null
          ? own.amount === undefined
          : same(ratio(amount.each), exact(own.amount)) && amount.periods === (isToDate ? sofar.length : 1),
        "amount",
      );
      const parts = (isToDate ? sofar : [period]).flatMap((each) => each.time);
      must(
        multiple === null
          ? own.timesTargetPay === undefined
          : same(ratio(multiple.times), exact(own.timesTargetPay)) &&
              multiple.annual === targetPay &&
              isTime(multiple.parts, parts),
        "multiple",
      );
      break;
    }
    case "guarantee":
      must(step.evidence.annual === targetPay, "annual");
      must(JSON.stringify(step.evidence.parts) === JSON.stringify(period.time), "parts");
      break;
    case "floor": {
      const { modifier, lines, together, least } = step.evidence;
      const own = plan.modifiers?.find((each) => each.kind === "floor" && each.id === modifier);
      if (own?.kind === "floor") must(same(ratio(least), exact(own.amount)), "least");
      else follows(least, "least");
      for (const { id, kind, pay, paid } of lines) {
        const held = statement.lines.find((each) => each.id === id && each.kind === kind);
        must(held?.steps.some(({ evidence }) => evidence.result === pay) ?? false, `lines.${id}.pay`);
        must(held !== undefined && same(ratio(paid), toDate(held)), `lines.${id}.paid`);
      }
      must(same(ratio(together), sum(lines.map(({ pay, paid }) => sub(ratio(pay), ratio(paid))))), "together");
      break;
    }
    case "clawback": {
      const known = period.commissions.find(({ id }) => id === line.id)?.reversals ?? [];
      for (const { id, on, of, part, kept, paid, slices } of step.evidence.reversals) {
        must(
          known.some((each) => each.id === id && each.on === on && each.of === of && each.part === part),
          `${id}.part`,
        );
        const sold = sofar.findIndex((each) => creditsOf(each, line.id).some((credit) => credit.id === of));
        const then = [...earlier, statement][sold]?.lines.find(
          (each) => each.kind === "commission" && each.id === line.id,
        );
        const rated =
          then?.steps.find(({ code }) => code === "tiers" || code === "tiers-by-deal")?.evidence.result ?? "0";
        const left = then?.steps.findLast(({ code }) => code !== "round")?.evidence.result ?? "0";
        must(same(ratio(kept), same(ratio(rated), zero) ? ratio("1") : div(ratio(left), ratio(rated))), `${id}.kept`);
        const full = mul(sum(slices.map(({ pay }) => ratio(pay))), ratio(kept));
        must(same(ratio(paid), fromUnits(toUnits(full, step.evidence.digits), step.evidence.digits)), `${id}.paid`);
      }
      break;
    }
    case "round": {
      const { earned: own, paid, together, rounded, digits } = step.evidence;
      follows(own, "earned");
      must(same(ratio(paid), toDate(line)), "paid");
      const all = wholeLines.map(({ steps }) => steps.findLast(({ code }) => code !== "round")?.evidence.result ?? "0");
      must(same(ratio(together), sum(all.map(ratio))), "together");
      must(same(ratio(rounded), fromUnits(toUnits(ratio(together), digits), digits)), "rounded");
      break;
    }
    case "carry":
      must(same(ratio(step.evidence.due), earned), "due");
      must(same(ratio(step.evidence.carried), exact(earlier.at(-1)?.carried ?? "0")), "carried");
      break;
    case "draw": {
      const { earned: due, draw, balance, atMost, most } = step.evidence;
      const carried = statement.lines.find(({ kind }) => kind === "carried");
      must(same(ratio(due), add(earned, carried === undefined ? zero : exact(carried.amount))), "earned");
      must(same(ratio(balance), exact(earlier.at(-1)?.drawBalance ?? "0")), "balance");
      const limit = plan.draw?.recovery?.atMost;
      must(atMost === null ? limit === undefined : limit !== undefined && same(ratio(atMost), exact(limit)), "atMost");
      if (most !== null) {
        const share = mul(ratio(atMost ?? "0"), ratio(due));
        must(same(ratio(most), fromUnits(toUnits(share, 2), 2)), "most");
      }
      must(draw === null || (plan.draw !== undefined && same(ratio(draw), exact(plan.draw.amount))), "draw");
      break;
    }
  }
  return strays;
}

const daysOf = (parts: readonly TimePart[]): number => parts.reduce((days, part) => days + part.days, 0);
const shareOf = (parts: readonly TimePart[]): Ratio => {
  const share = derived({ code: "time", evidence: { parts, result: "" } });
  return share === null || share === "beyond" ? zero : share;
};

const creditsOf = (period: PeriodPerformance, id: string): PeriodPerformance["commissions"][number]["credits"] =>
  period.commissions.find((each) => each.id === id)?.credits ?? [];

type Curve = IncentivePlan["criteria"][number]["curve"];

/** Whether the points are two of the curve with none between, or its first or last; none where nothing was attained. */
function isOfCurve({ kind, attainment, from, to, cap }: TraceCurve, curve: Curve): boolean {
  const points = "steps" in curve ? curve.steps : curve.points;
  const placeOf = (point: TraceCurve["from"]): number =>
    points.findLastIndex(
      ([attainment, payout]) =>
        point !== null && same(ratio(point.attainment), exact(attainment)) && same(ratio(point.payout), exact(payout)),
    );
  const isNext =
    attainment === null
      ? from === null && to === null
      : from === null
        ? placeOf(to) >= 0 && points.slice(0, placeOf(to)).length === 0
        : placeOf(from) >= 0 && (to === null ? placeOf(from) === points.length - 1 : placeOf(to) === placeOf(from) + 1);
  const isCap = cap === null ? curve.cap === undefined : same(ratio(cap), exact(curve.cap));
  return kind === ("steps" in curve ? "steps" : "line") && isNext && isCap;
}
