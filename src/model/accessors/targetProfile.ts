import { SalesKpiError } from "../../errors.js";

/** What a field of a record is compared with. */
export type TargetValue = string | number | boolean;

/** What a target profile is made of: for each field that matters the value that fits, or a list of them. */
export type TargetCriteria = Readonly<Record<string, TargetValue | readonly TargetValue[]>>;

/**
 * Who is to be sold to, as data: for each field that matters the values that fit. The fields are those of leads,
 * opportunities and accounts, your own among them.
 */
export type TargetProfile = Readonly<Record<string, readonly TargetValue[]>>;

/**
 * A target profile of criteria, all of which must be met. A profile without a criterion, or a criterion that no value meets,
 * throws `impossible-request`.
 *
 * @example targetProfile({ segment: "Gold", size: ["11-50", "51-200"] }) // => { segment: [ 'Gold' ], size: [ '11-50', '51-200' ] }
 */
export function targetProfile(criteria: TargetCriteria): TargetProfile {
  const profile = Object.entries(criteria).map(([field, values]) => [field, [values].flat()] as const);
  if (profile.length === 0) throw new SalesKpiError("impossible-request", "a target profile without criteria");
  for (const [field, values] of profile)
    if (values.length === 0)
      throw new SalesKpiError("impossible-request", `${field}: a criterion that no value meets`, { field });
  return Object.fromEntries(profile);
}

/**
 * Whether what is known of somebody fits a target profile: each field is read from the first of the records that has a value
 * for it, a lead before its account. One that fails a criterion does not fit, whatever else is known; null where none fails
 * and a value is not known. Decision: unknown-fit.
 *
 * @example fitsTarget({ segment: ["Gold"], size: ["51-200"] }, [{ segment: "Gold" }, { segment: "Silver", size: "51-200" }]) // => true
 */
export function fitsTarget(profile: TargetProfile, records: readonly (object | null | undefined)[]): boolean | null {
  let isKnown = true;
  for (const [field, values] of Object.entries(profile)) {
    const value = valueKnown(field, records);
    if (value == null) isKnown = false;
    else if (!(values as readonly unknown[]).includes(value)) return false;
  }
  return isKnown || null;
}

/** A field's value in the first record that has one; only a record's own fields count, whatever they are called. */
export function valueKnown(field: string, records: readonly (object | null | undefined)[]): unknown {
  for (const record of records) {
    const value = record != null && Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : null;
    if (value != null) return value;
  }
  return null;
}
