import type { Amount } from "../../exact/amount.js";
import type { Period } from "../../time/period.js";
import type { Where } from "./criterion.js";
import type { Curve } from "./curve.js";

/** Condition on other pay: below an attainment, pay is multiplied by a factor, or by 0 for all or nothing. */
export interface Gate {
  readonly id?: string;
  /** Id of the criterion whose attainment counts; the gate is collective if its scope is a team or the company. */
  readonly on: string;
  readonly atLeast: Amount;
  /** Factor of pay below the gate: an amount, or a curve of the attainment for a graded gate. */
  readonly otherwise: Amount | Curve;
  /** Ids of the criteria and commissions behind the gate; all others if absent. */
  readonly applies?: readonly string[];
}

/** Rule that changes the pay of criteria and commissions. */
export type Modifier =
  | {
      readonly kind: "multiplier";
      readonly id: string;
      /** Id of the criterion whose attainment gives the factor. */
      readonly on: string;
      readonly factor: Curve;
      readonly applies?: readonly string[];
    }
  | {
      /** Amount for each unit of a KPI in some weeks: a contest, a launch. */
      readonly kind: "spif";
      readonly id: string;
      readonly kpi: string;
      readonly where?: Where;
      readonly during?: Period;
      readonly each: Amount;
      /** Units that must be reached before any unit is paid. */
      readonly from?: Amount;
      readonly most?: Amount;
    }
  | {
      /** Least pay of a line, or of all, in each payout period. */
      readonly kind: "floor";
      readonly id: string;
      readonly amount: Amount;
      readonly applies?: readonly string[];
    }
  | {
      /** Most pay of lines, or of all: an amount, or a multiple of the target pay. */
      readonly kind: "cap";
      readonly id: string;
      readonly amount?: Amount;
      readonly timesTargetPay?: Amount;
      readonly applies?: readonly string[];
    }
  | {
      /** Share of a large deal that counts beyond an amount. */
      readonly kind: "windfall";
      readonly id: string;
      readonly above: Amount;
      readonly counts: Amount;
      readonly applies?: readonly string[];
    }
  | {
      /** Share by which a rep's target is lower for a time. */
      readonly kind: "quota-relief";
      readonly id: string;
      readonly repId: string;
      readonly during: Period;
      readonly share: Amount;
      readonly applies?: readonly string[];
    };
