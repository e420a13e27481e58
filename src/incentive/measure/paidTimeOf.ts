import type { PaidTime } from "../../diagnostics/paySteps.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { ActiveSpan } from "./activeSpans.js";
import { joinParts } from "./timeParts.js";

/** Returns the time of a year's target incentive that spans are for. */
export const paidTimeOf = (spans: readonly ActiveSpan[]): PaidTime[] => joinParts(spans.map(paidTime));

const paidTime = ({ start, end, days, of, weight, ramp }: ActiveSpan): PaidTime => ({
  ...{ start, end, days, of, weight: fractionText(weight) },
  guaranteed: fractionText(fractionOf(ramp?.guaranteed ?? 0, { field: "guaranteed" })),
});
