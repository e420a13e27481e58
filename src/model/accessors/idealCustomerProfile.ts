import { SalesKpiError } from "../../errors.js";

/** Value that a field of a record is compared with. */
export type ProfileValue = string | number | boolean;

/** Criteria of an ideal customer profile: for each field that matters the value that fits, or a list of values. */
export type ProfileCriteria = Readonly<Record<string, ProfileValue | readonly ProfileValue[]>>;

/**
 * Ideal customer profile, as data: for each field that matters the values that fit. The fields are those of leads,
 * opportunities and accounts, your own among them.
 */
export type IdealCustomerProfile = Readonly<Record<string, readonly ProfileValue[]>>;

/**
 * Returns an ideal customer profile of criteria, all of which must be met. A profile without a criterion, or a criterion
 * without a value, throws `impossible-request`.
 *
 * @example idealCustomerProfile({ segment: "Gold", size: ["11-50", "51-200"] }) // => { segment: [ 'Gold' ], size: [ '11-50', '51-200' ] }
 */
export function idealCustomerProfile(criteria: ProfileCriteria): IdealCustomerProfile {
  const profile = Object.entries(criteria).map(([field, values]) => [field, [values].flat()] as const);
  if (profile.length === 0)
    throw new SalesKpiError("impossible-request", "idealCustomerProfile: expected at least one criterion, got none");
  for (const [field, values] of profile)
    if (values.length === 0)
      throw new SalesKpiError(
        "impossible-request",
        `idealCustomerProfile: ${field}: expected a value or a list of values, got an empty list`,
        { field },
      );
  return Object.fromEntries(profile);
}

/**
 * Returns true if records of a customer fit an ideal customer profile. Each field is read from the first record that has a
 * value for it, a lead before its account. One criterion that fails makes the answer false, whatever else is known; null if
 * none fails and a value is not known. Decision: unknown-fit.
 *
 * @example fitsProfile({ segment: ["Gold"], size: ["51-200"] }, [{ segment: "Gold" }, { segment: "Silver", size: "51-200" }]) // => true
 */
export function fitsProfile(
  profile: IdealCustomerProfile,
  records: readonly (object | null | undefined)[],
): boolean | null {
  let isKnown = true;
  for (const [field, values] of Object.entries(profile)) {
    const value = knownValue(field, records);
    if (value == null) isKnown = false;
    else if (!(values as readonly unknown[]).includes(value)) return false;
  }
  return isKnown || null;
}

/** Returns a field's value in the first record that has one; only a record's own fields count. */
export function knownValue(field: string, records: readonly (object | null | undefined)[]): unknown {
  for (const record of records) {
    const value = record != null && Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : null;
    if (value != null) return value;
  }
  return null;
}
