import type { Amount } from "../../money/amount.js";
import { readScaled } from "../../money/scaled.js";
import { reads, type FieldReading } from "./reads.js";

/**
 * Whether the order is a purchase, and not a credit note: its amount is not negative. Free goods are a purchase.
 *
 * @example [{ amount: 100 }, { amount: 0 }, { amount: "-20.50" }].map(isPurchase) // => [ true, true, false ]
 * @since 0.1.0
 */
export const isPurchase = ({ amount }: { readonly amount?: Amount | null | undefined }): boolean =>
  amount == null || !(typeof amount === "number" ? amount < 0 : readScaled(amount, { field: "amount" }).units < 0n);

/**
 * The account that the record belongs to.
 *
 * @example accountOf({ accountId: "acme" }) // => 'acme'
 * @since 0.1.0
 */
export const accountOf: FieldReading<{ readonly accountId?: string | null | undefined }, string> =
  /* @__PURE__ */ reads("accountId", (record) => record.accountId);
