import type { Day } from "../../time/day.js";
import type { Contract } from "../records/contract.js";
import { dayRead, reads, type FieldReading } from "./reads.js";

/**
 * The day a contract was signed.
 *
 * @example signedOn({ signedOn: "2026-02-20" }) // => '2026-02-20'
 * @since 0.1.0
 */
export const signedOn: FieldReading<{ readonly signedOn?: Day | null | undefined }, Day> = /* @__PURE__ */ reads(
  "signedOn",
  (contract) => contract.signedOn,
);

/** The first day a contract runs. */
export const startsOn: FieldReading<Partial<Contract>, Day> = /* @__PURE__ */ reads(
  "startsOn",
  (contract) => contract.startsOn,
);

/** The first day a contract no longer runs. */
export const endsOn: FieldReading<Partial<Contract>, Day> = /* @__PURE__ */ reads(
  "endsOn",
  (contract) => contract.endsOn,
);

/**
 * Whether a contract runs on a day, and had been signed by then.
 *
 * @example isInForce({ signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01" }, "2027-01-01") // => false
 * @since 0.1.0
 */
export function isInForce(contract: Partial<Contract>, day: Day): boolean {
  const [signed, start, end] = [signedOn, startsOn, endsOn].map((reading) => dayRead(reading, contract));
  return signed != null && signed <= day && start != null && start <= day && end != null && day < end;
}
