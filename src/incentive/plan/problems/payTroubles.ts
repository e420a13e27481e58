import { quote } from "../../../errors.js";
import { isCurrency, minorUnits } from "../../../money/currency.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { amountShown, fromNoneToAll, notNegative, positive, wholeNumber } from "./amountTroubles.js";
import { namedOnce } from "./namedOnce.js";
import type { PlanDraft } from "./planDraft.js";
import { trouble, type Trouble } from "./trouble.js";

/** What is wrong with target pay, draw, reversal, ramp and credits. */
export const payTroubles = (draft: PlanDraft): Trouble[] => [
  ...(draft.currency === undefined || (isCurrency(draft.currency) && minorUnits(draft.currency) !== null)
    ? []
    : [trouble("currency", "unknown-currency", draft.currency, { shown: quote(draft.currency) })]),
  ...targetPayTroubles(draft),
  ...drawTroubles(draft),
  ...(draft.reversal?.rule === "clawback" ? wholeNumber("reversal.within", draft.reversal.within) : []),
  ...rampTroubles(draft),
  ...(draft.credits?.overlays ?? []).flatMap(({ share }, index) => positive(`credits.overlays[${index}].share`, share)),
];

function targetPayTroubles({ targetPay, criteria }: PlanDraft): Trouble[] {
  if (targetPay === undefined) return [];
  const { variable, base, overrides = [] } = targetPay;
  return [
    ...notNegative("targetPay.variable", variable),
    ...notNegative("targetPay.base", base),
    ...(criteria.length > 0 && toDecimal(variable).isZero()
      ? [trouble("targetPay.variable", "no-target-pay", variable, { shown: amountShown(variable) })]
      : []),
    ...namedOnce("targetPay.overrides", overrides, ["repId", "role"]),
    ...overrides.flatMap((own, index) => [
      ...notNegative(`targetPay.overrides[${index}].variable`, own.variable),
      ...notNegative(`targetPay.overrides[${index}].base`, own.base),
    ]),
  ];
}

function drawTroubles({ draw }: PlanDraft): Trouble[] {
  if (draw === undefined) return [];
  return [
    ...notNegative("draw.amount", draw.amount),
    ...(!draw.recoverable && draw.recoveryFrom !== undefined
      ? [trouble("draw.recoveryFrom", "not-recoverable", draw.recoveryFrom, { field: "recoveryFrom" })]
      : []),
  ];
}

const rampTroubles = ({ ramp }: PlanDraft): Trouble[] =>
  ramp.flatMap(({ path, value: { fromMonth, target, guaranteed } }, index) => {
    const before = ramp[index - 1]?.value;
    return [
      ...wholeNumber(`${path}.fromMonth`, fromMonth),
      ...notNegative(`${path}.target`, target),
      ...fromNoneToAll(`${path}.guaranteed`, guaranteed),
      ...(before !== undefined && before.fromMonth >= fromMonth
        ? [
            trouble(`${path}.fromMonth`, "not-rising", fromMonth, {
              before: String(before.fromMonth),
              after: String(fromMonth),
            }),
          ]
        : []),
      ...(before !== undefined && toDecimal(before.target).gt(toDecimal(target))
        ? [
            trouble(`${path}.target`, "not-rising", target, {
              before: amountShown(before.target),
              after: amountShown(target),
            }),
          ]
        : []),
    ];
  });
