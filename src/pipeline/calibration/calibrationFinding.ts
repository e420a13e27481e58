import type { FindingOf } from "../../finding/finding.js";
import { findingsOf } from "../../finding/findingsOf.js";
import type { CalibrationEvidence } from "./calibrationEvidence.js";
import { calibrationTexts } from "./calibrationTexts.js";

/** Makes a finding about calibration. */
export const calibrationFinding = /* @__PURE__ */ findingsOf<CalibrationEvidence>(
  {
    "observed-order": "warning",
    "stated-vs-observed": "warning",
    optimism: "warning",
    pessimism: "warning",
    "amount-bias": "warning",
    "date-bias": "warning",
    "final-values-in-history": "error",
  },
  calibrationTexts,
);

/** A finding about calibration. @since 0.1.0 */
export type CalibrationFinding = FindingOf<CalibrationEvidence>;
