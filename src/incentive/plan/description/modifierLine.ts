import type { Modifier } from "../modifier.js";
import { lastDayBefore, plainAmount, plainShare, type PlanWriter } from "./planWriter.js";

/** Returns the line of a modifier in a plan's description. */
export function modifierLine(modifier: Modifier, writer: PlanWriter): string {
  const { say, money, titleOf } = writer;
  const lines = "applies" in modifier ? modifier.applies.map(titleOf) : [];
  const { id } = modifier;
  switch (modifier.kind) {
    case "multiplier": {
      const criterion = titleOf(modifier.on);
      return lines.length === 0
        ? say("multiplier-on-all", { id, criterion })
        : say("multiplier-on-lines", { id, criterion, lines });
    }
    case "spif":
      return spifLine(modifier, writer);
    case "floor":
      return say("floor", { id, lines, amount: money(modifier.amount) });
    case "cap":
      return modifier.amount === undefined
        ? say("cap-in-target-pay", { id, lines, times: plainAmount(modifier.timesTargetPay ?? 0) })
        : say("cap", { id, lines, amount: money(modifier.amount) });
    case "windfall":
      return say("windfall", { id, lines, above: money(modifier.above), counts: plainShare(modifier.counts) });
    case "quota-relief":
      return say("quota-relief", {
        id,
        repId: modifier.repId,
        share: plainShare(modifier.share),
        firstDay: modifier.during.start,
        lastDay: lastDayBefore(modifier.during.end) ?? modifier.during.end,
      });
  }
}

function spifLine(
  { id, kpi, where, during, each, from, most }: Extract<Modifier, { kind: "spif" }>,
  { say, money, measured }: PlanWriter,
): string {
  return [
    say("spif", { id, each: money(each), measured: measured(kpi, where) }),
    ...(during === undefined
      ? []
      : [say("spif-during", { firstDay: during.start, lastDay: lastDayBefore(during.end) ?? during.end })]),
    ...(from === undefined ? [] : [say("spif-from", { from: plainAmount(from) })]),
    ...(most === undefined ? [] : [say("spif-most", { most: money(most) })]),
  ].join(" ");
}
