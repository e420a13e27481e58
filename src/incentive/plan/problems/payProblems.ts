import { isCurrency, minorUnits } from "../../../money/currency.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { plainAmount, requireNotNegative, requirePositive, requireShare, requireWhole } from "./amountProblems.js";
import { holderProblems } from "./holderProblems.js";
import type { PlanDraft } from "./planDraft.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns the problems of currency, target pay, draw, reversal, ramp and credits. */
export const payProblems = (draft: PlanDraft): ProblemAt[] => [
  ...(draft.currency === undefined || (isCurrency(draft.currency) && minorUnits(draft.currency) !== null)
    ? []
    : [problemAt("currency", "unknown-currency", { value: draft.currency, needsMinorUnit: true })]),
  ...targetPayProblems(draft),
  ...drawProblems(draft),
  ...(draft.reversal?.rule === "clawback" ? requireWhole("reversal.within", draft.reversal.within) : []),
  ...rampProblems(draft),
  ...(draft.credits?.overlays ?? []).flatMap(({ share }, index) =>
    requirePositive(`credits.overlays[${index}].share`, share),
  ),
];

function targetPayProblems({ targetPay, criteria }: PlanDraft): ProblemAt[] {
  if (targetPay === undefined) return [];
  const { variable, base, overrides = [] } = targetPay;
  return [
    ...requireNotNegative("targetPay.variable", variable),
    ...requireNotNegative("targetPay.base", base),
    ...(criteria.length > 0 && toDecimal(variable).isZero()
      ? [problemAt("targetPay.variable", "no-target-pay", { value: plainAmount(variable) })]
      : []),
    ...holderProblems("targetPay.overrides", overrides, ["repId", "role"]),
    ...overrides.flatMap((override, index) => [
      ...requireNotNegative(`targetPay.overrides[${index}].variable`, override.variable),
      ...requireNotNegative(`targetPay.overrides[${index}].base`, override.base),
    ]),
  ];
}

function drawProblems({ draw }: PlanDraft): ProblemAt[] {
  if (draw === undefined) return [];
  const { amount, recoverable, recoveryFrom, recovery } = draw;
  return [
    ...requireNotNegative("draw.amount", amount),
    ...requireShare("draw.recovery.atMost", recovery?.atMost),
    ...(!recoverable && recovery !== undefined
      ? [problemAt("draw.recovery", "not-recoverable", { value: plainAmount(recovery.atMost), field: "recovery" })]
      : []),
    ...(!recoverable && recoveryFrom !== undefined
      ? [problemAt("draw.recoveryFrom", "not-recoverable", { value: recoveryFrom, field: "recoveryFrom" })]
      : []),
  ];
}

const rampProblems = ({ ramp }: PlanDraft): ProblemAt[] =>
  ramp.flatMap(({ path, value: { fromMonth, target, guaranteed } }, index) => {
    const previous = ramp[index - 1]?.value;
    return [
      ...requireWhole(`${path}.fromMonth`, fromMonth),
      ...requireNotNegative(`${path}.target`, target),
      ...requireShare(`${path}.guaranteed`, guaranteed),
      ...(previous !== undefined && previous.fromMonth >= fromMonth
        ? [problemAt(`${path}.fromMonth`, "not-rising", { value: `${fromMonth}`, before: `${previous.fromMonth}` })]
        : []),
      ...(previous !== undefined && toDecimal(previous.target).gt(toDecimal(target))
        ? [
            problemAt(`${path}.target`, "not-rising", {
              value: plainAmount(target),
              before: plainAmount(previous.target),
            }),
          ]
        : []),
    ];
  });
