import { readGate } from "../pay/gateFactor.js";
import { exactCurve, readCurve } from "../pay/exactCurve.js";
import { compareFractions, fractionOf, smaller, times, zero } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Gate, Modifier } from "../plan/modifier.js";
import type { IncentivePlan, PayStep } from "../plan/plan.js";
import { afterStep, traceStep, plainLine, reachedText, type DraftLine } from "./draftLine.js";
import { appliesTo, type ModifierOf } from "../plan/modifierOf.js";
import { capped } from "./applyCaps.js";
import type { PlanStepContext } from "./planStepContext.js";
import { raisedTo } from "./raisedTo.js";
import { shownReading } from "./shownReading.js";

/** The lines after gates, modifiers and caps, in the order that the plan declares. */
export function afterPlanSteps(
  plan: IncentivePlan,
  lines: readonly DraftLine[],
  context: PlanStepContext,
): DraftLine[] {
  const run: Readonly<Record<PayStep, (given: readonly DraftLine[]) => readonly DraftLine[]>> = {
    gates: (given) => (plan.gates ?? []).reduce((held, gate, index) => gated(held, { gate, index }, context), given),
    modifiers: (given) => (plan.modifiers ?? []).reduce((held, modifier) => modified(held, modifier, context), given),
    caps: (given) =>
      (plan.modifiers ?? []).reduce(
        (held, modifier) => (modifier.kind === "cap" ? capped(held, modifier, context) : held),
        given,
      ),
  };
  const order = plan.order ?? ["gates", "modifiers", "caps"];
  return [...order.reduce((held, step) => run[step](held), lines)];
}

function gated(
  lines: readonly DraftLine[],
  { gate, index }: { readonly gate: Gate; readonly index: number },
  { attainments }: PlanStepContext,
): readonly DraftLine[] {
  const attainment = attainments.get(gate.on) ?? null;
  // What was not measured reaches no gate.
  const reached = attainment ?? zero;
  const { factor, reading } = readGate(gate, reached);
  const curve = reading && shownReading(reading.curve, reached, reading);
  return lines.map((line) => {
    const isHeld = gate.applies === undefined ? line.id !== gate.on : gate.applies.includes(line.id);
    if (!isHeld) return line;
    const inputs = {
      gate: gate.id ?? `gate ${index + 1}`,
      pay: fractionText(line.earned),
      attainment: reachedText(attainment),
      atLeast: fractionText(fractionOf(gate.atLeast, { field: "atLeast" })),
      curve,
      factor: fractionText(factor),
    };
    return afterStep(line, "gate", inputs, times(line.earned, factor));
  });
}

function modified(lines: readonly DraftLine[], modifier: Modifier, context: PlanStepContext): readonly DraftLine[] {
  switch (modifier.kind) {
    case "multiplier":
      return multiplied(lines, modifier, context);
    case "spif":
      return [...lines, spifLine(modifier, context)];
    case "floor":
      return floored(lines, modifier, context);
    // Caps have a step of their own; windfalls and reliefs were measured with.
    case "cap":
    case "windfall":
    case "quota-relief":
      return lines;
  }
}

function multiplied(
  lines: readonly DraftLine[],
  modifier: ModifierOf<"multiplier">,
  { attainments }: PlanStepContext,
): readonly DraftLine[] {
  const attainment = attainments.get(modifier.on) ?? null;
  const reached = attainment ?? zero;
  const exact = exactCurve(modifier.factor);
  const reading = readCurve(exact, reached);
  const curve = shownReading(exact, reached, reading);
  const factor = reading.payout;
  return lines.map((line) => {
    if (!appliesTo(modifier, line.id)) return line;
    const inputs = {
      modifier: modifier.id,
      pay: fractionText(line.earned),
      attainment: reachedText(attainment),
      curve,
      factor: fractionText(factor),
    };
    return afterStep(line, "multiplier", inputs, times(line.earned, factor));
  });
}

function spifLine({ id, each, from, most }: ModifierOf<"spif">, { spifs, yearToDate }: PlanStepContext): DraftLine {
  const units = fractionFromText(spifs.find((spif) => spif.id === id)?.units ?? "0");
  const rate = fractionOf(each, { field: "each" });
  const start = from === undefined ? null : fractionOf(from, { field: "from" });
  const limit = most === undefined ? null : fractionOf(most, { field: "most" });
  const reached = start === null || compareFractions(units, start) >= 0;
  const full = reached ? times(units, rate) : zero;
  const earned = limit === null ? full : smaller(full, limit);
  const inputs = {
    units: fractionText(units),
    each: fractionText(rate),
    from: start && fractionText(start),
    most: limit && fractionText(limit),
  };
  return {
    ...plainLine({ id, kind: "spif", basis: "year-to-date", during: yearToDate, earned, steps: [] }),
    actual: units,
    steps: [traceStep("per-unit", inputs, earned)],
  };
}

/** A floor looks at each payment alone: what it adds is not taken back by later ones. */
function floored(
  lines: readonly DraftLine[],
  modifier: ModifierOf<"floor">,
  context: PlanStepContext,
): readonly DraftLine[] {
  const held = lines.filter((line) => appliesTo(modifier, line.id));
  const floor = fractionOf(modifier.amount, { field: "amount" });
  return [...lines, ...raisedTo(floor, held, { id: modifier.id, kind: "floor", steps: [] }, context)];
}
