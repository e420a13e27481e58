import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of Stripe. */
export const stripe: readonly ExportPreset[] = [
  {
    vendor: "stripe",
    object: "invoices",
    rows: "orders",
    stampZone: "UTC",
    leaveOut: { status: ["draft", "void", "uncollectible"] },
    detect: [{ language: "en", headers: ["id", "Amount Due", "Amount Paid"] }],
    columns: {
      id: ["id"],
      accountId: ["Customer", "Customer Name"],
      amount: ["Amount Paid"],
      on: ["Created (UTC)", "Date (UTC)", "Finalized At (UTC)"],
      discount: ["Total Discount Amount"],
      status: ["Status"],
      currency: ["Currency"],
      ignored: ["Amount Due", "Paid", "Number", "Paid At (UTC)", "Period End (UTC)", "Subscription", "Applied Coupons"],
    },
  },
  {
    vendor: "stripe",
    object: "payments",
    rows: "orders",
    stampZone: "UTC",
    keep: { status: ["Paid", "succeeded"] },
    detect: [{ language: "en", headers: ["id", "Created (UTC)", "Customer Email"] }],
    columns: {
      id: ["id"],
      amount: ["Amount"],
      on: ["Created (UTC)"],
      accountId: ["Customer Email"],
      status: ["Status"],
      ignored: ["Fee"],
    },
  },
];
