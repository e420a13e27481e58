import type { Amount } from "../../exact/amount.js";
import type { Period } from "../../time/period.js";
import type { Where } from "./criterion.js";
import type { Curve } from "./curve.js";

/** A condition on other pay: below an attainment it is multiplied, by 0 for all or nothing. */
export interface Gate {
  readonly id?: string;
  /** The criterion whose attainment is asked: collective where its scope is a team or the company. */
  readonly on: string;
  readonly atLeast: Amount;
  /** What pay is multiplied by where it is not reached: a factor, or a curve of the attainment for a graded gate. */
  readonly otherwise: Amount | Curve;
  /** Criteria and commissions it holds; all others where absent. */
  readonly applies?: readonly string[];
}

/** What changes pay that criteria and commissions have made. */
export type Modifier =
  | {
      readonly kind: "multiplier";
      readonly id: string;
      /** The criterion whose attainment gives the factor. */
      readonly on: string;
      readonly factor: Curve;
      readonly applies?: readonly string[];
    }
  | {
      /** An amount for each unit of a KPI in some weeks: a contest, a launch. */
      readonly kind: "spif";
      readonly id: string;
      readonly kpi: string;
      readonly where?: Where;
      readonly during?: Period;
      readonly each: Amount;
      /** Units that must be reached before any is paid. */
      readonly from?: Amount;
      readonly most?: Amount;
    }
  | {
      /** Pay is not less: of a line, or of all; per payout period. */
      readonly kind: "floor";
      readonly id: string;
      readonly amount: Amount;
      readonly applies?: readonly string[];
    }
  | {
      /** Pay is not more: of lines, or of all; an amount, or a multiple of the target pay. */
      readonly kind: "cap";
      readonly id: string;
      readonly amount?: Amount;
      readonly timesTargetPay?: Amount;
      readonly applies?: readonly string[];
    }
  | {
      /** Of one large deal only a share counts beyond an amount. */
      readonly kind: "windfall";
      readonly id: string;
      readonly above: Amount;
      readonly counts: Amount;
      readonly applies?: readonly string[];
    }
  | {
      /** A rep's target is lowered for a time, by a share. */
      readonly kind: "quota-relief";
      readonly id: string;
      readonly repId: string;
      readonly during: Period;
      readonly share: Amount;
      readonly applies?: readonly string[];
    };
