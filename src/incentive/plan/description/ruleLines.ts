import type { Draw, CreditRules, IncentivePlan, Participation, Proration, RampStep, Reversal } from "../plan.js";
import { lastDayBefore, plainAmount, plainShare, type PlanWriter } from "./planWriter.js";

/** Returns the lines of the rules of payment in a plan's description. */
export function ruleLines(plan: IncentivePlan, writer: PlanWriter): string[] {
  const { say } = writer;
  const { draw, reversal, negative, proration, ramp, credits, participants, rounding: mode, currency } = plan;
  const hasSteps = (plan.gates ?? []).length + (plan.modifiers ?? []).length > 0;
  return [
    ...(hasSteps ? [say("order", { steps: plan.order ?? ["gates", "modifiers", "caps"] })] : []),
    ...(draw === undefined ? [] : [drawLine(draw, writer)]),
    ...(reversal === undefined ? [] : [reversalLine(reversal, writer)]),
    ...(negative === undefined ? [] : [say(negative === "debt" ? "negative-owed" : "negative-carried", {})]),
    ...(proration === undefined ? [] : [prorationLine(proration, writer)]),
    ...(ramp === undefined ? [] : [rampLine(ramp, writer)]),
    ...(credits === undefined ? [] : [creditsLine(credits, writer)]),
    ...(participants === undefined ? [] : [participantsLine(participants, writer)]),
    say("rounding", { mode, currency }),
  ];
}

function drawLine({ amount, recoverable, recoveryFrom, recovery, until }: Draw, { say, money }: PlanWriter): string {
  const advance = say("draw", { amount: money(amount), lastDay: lastDayBefore(until) });
  return `${advance} ${recoverable ? say("draw-recovered", { from: recoveryFrom ?? null, atMost: recovery === undefined ? null : plainShare(recovery.atMost) }) : say("draw-kept", {})}`;
}

const reversalLine = (reversal: Reversal, { say }: PlanWriter): string =>
  reversal.rule === "remeasure" ? say("remeasure", {}) : say("clawback", { days: reversal.within ?? null });

const prorationLine = (proration: Proration, { say }: PlanWriter): string =>
  typeof proration === "string"
    ? say("proration", { by: proration })
    : say("seasonal-proration", { weights: proration.seasonal.map(plainAmount) });

function rampLine(ramp: readonly RampStep[], { say }: PlanWriter): string {
  const steps = ramp.map(({ fromMonth, target, guaranteed }) => {
    const step = { month: fromMonth + 1, share: plainShare(target) };
    return guaranteed === undefined
      ? say("ramp-step", step)
      : say("guaranteed-ramp-step", { ...step, guaranteed: plainShare(guaranteed) });
  });
  return say("ramp", { steps });
}

function creditsLine({ overlays = [], rollUp = false }: CreditRules, { say }: PlanWriter): string {
  const sentences = overlays.map(({ repId, teamId, share }) =>
    say("overlay", { repId, share: plainShare(share), teamId: teamId ?? null }),
  );
  if (rollUp) sentences.push(say("roll-up", {}));
  return sentences.length === 0 ? say("credits-as-split", {}) : sentences.join(" ");
}

function participantsLine(participants: readonly Participation[], { say }: PlanWriter): string {
  const names = participants.map(({ repId, role = "", from, to }) => {
    const time = { firstDay: from ?? null, lastDay: lastDayBefore(to) };
    return repId === undefined
      ? say("participant-role", { role, ...time })
      : say("participant-rep", { repId, ...time });
  });
  return say("participants", { names });
}
