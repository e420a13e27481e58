import type { Amount } from "../../exact/amount.js";
import { readScaled } from "../../exact/scaled.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Returns true for a purchase, and false for a credit note: its amount is negative. Free goods are a purchase.
 *
 * @example [{ amount: 100 }, { amount: 0 }, { amount: "-20.50" }].map(isPurchase) // => [ true, true, false ]
 */
export const isPurchase = ({ amount }: { readonly amount?: Amount | null | undefined }): boolean =>
  amount == null || !(typeof amount === "number" ? amount < 0 : readScaled(amount, { field: "amount" }).units < 0n);

/**
 * Returns the id of the account that the record belongs to.
 *
 * @example accountOf({ accountId: "acme" }) // => 'acme'
 */
export const accountOf: Accessor<{ readonly accountId?: string | null | undefined }, string> = accessor(
  "accountId",
  (record) => record.accountId,
);
