import { moneyFields } from "../parse/moneyFields.js";
import { recordParts } from "../parse/recordParts.js";

/** The fields that are a day in some kind of record. */
export const dayFieldNames = (): ReadonlySet<string> =>
  new Set(Object.values(recordParts).flatMap(({ days }) => (days ?? []) as readonly string[]));

/** The fields that are an amount of money in some kind of record. */
export const amountFieldNames = (): ReadonlySet<string> =>
  new Set(Object.values(moneyFields).flatMap(({ amounts }) => amounts as readonly string[]));
