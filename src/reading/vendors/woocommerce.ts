import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of WooCommerce. */
export const woocommerce: readonly ExportPreset[] = [
  {
    vendor: "woocommerce",
    object: "analytics-orders",
    rows: "orders",
    decimal: ".",
    detect: [{ language: "en", headers: ["Order #", "N. Revenue"] }],
    columns: {
      id: ["Order #"],
      on: ["Date"],
      amount: ["N. Revenue"],
      status: ["Status"],
      accountId: ["Customer"],
      product: ["Product(s)"],
      units: ["Items sold"],
      ignored: ["N. Revenue (formatted)", "Customer type", "Coupon(s)"],
    },
  },
];
