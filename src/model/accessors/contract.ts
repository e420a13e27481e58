import type { Day } from "../../time/day.js";
import type { Contract } from "../records/contract.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "./accessor.js";

/**
 * The day a contract was signed.
 *
 * @example signedOn({ signedOn: "2026-02-20" }) // => '2026-02-20'
 */
export const signedOn: Accessor<{ readonly signedOn?: Day | null | undefined }, Day> = accessor(
  "signedOn",
  (contract) => contract.signedOn,
);

/** The first day a contract runs. */
export const startsOn: Accessor<Partial<Contract>, Day> = accessor("startsOn", (contract) => contract.startsOn);

/** The first day a contract no longer runs. */
export const endsOn: Accessor<Partial<Contract>, Day> = accessor("endsOn", (contract) => contract.endsOn);

/**
 * Whether a contract runs on a day, and had been signed by then.
 *
 * @example isInForce({ signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01" }, "2027-01-01") // => false
 */
export function isInForce(contract: Partial<Contract>, day: Day): boolean {
  const [signed, start, end] = [signedOn, startsOn, endsOn].map((reading) => readDayOf(reading, contract));
  return signed != null && signed <= day && start != null && start <= day && end != null && day < end;
}
