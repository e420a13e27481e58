import type { Day } from "../../time/day.js";
import type { Contract } from "../records/contract.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "./accessor.js";

/**
 * Returns the day on which a contract was signed.
 *
 * @example signedOn({ signedOn: "2026-02-20" }) // => '2026-02-20'
 */
export const signedOn: Accessor<{ readonly signedOn?: Day | null | undefined }, Day> = accessor(
  "signedOn",
  (contract) => contract.signedOn,
);

/** Returns the first day of a contract. */
export const startsOn: Accessor<Partial<Contract>, Day> = accessor("startsOn", (contract) => contract.startsOn);

/** Returns the first day after a contract. */
export const endsOn: Accessor<Partial<Contract>, Day> = accessor("endsOn", (contract) => contract.endsOn);

/**
 * Returns the day from which a contract is known: its signature, or its start if the signature is not recorded.
 *
 * @example contractKnownOn({ startsOn: "2026-01-01" }) // => '2026-01-01'
 */
export const contractKnownOn: Accessor<Partial<Contract>, Day> = accessor(
  "signedOn",
  (contract) => readDayOf(signedOn, contract) ?? startsOn(contract),
);

/**
 * Returns true if a contract runs on a day, and was signed by then. A contract without an end runs on every day from its start,
 * and one without a day of signature was signed by its start.
 *
 * @example isInForce({ startsOn: "2026-01-01" }, "2031-05-05") // => true
 * @example isInForce({ signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01" }, "2027-01-01") // => false
 */
export function isInForce(contract: Partial<Contract>, day: Day): boolean {
  const [signed, start, end] = [signedOn, startsOn, endsOn].map((accessor) => readDayOf(accessor, contract));
  return (signed ?? day) <= day && start != null && start <= day && (end == null || day < end);
}
