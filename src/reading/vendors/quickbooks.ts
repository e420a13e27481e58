import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of QuickBooks Online. */
export const quickbooks: readonly ExportPreset[] = [
  {
    vendor: "quickbooks",
    object: "invoice-list",
    rows: "orders",
    detect: [{ language: "en", headers: ["Date", "Transaction type", "Num", "Open balance"] }],
    columns: {
      on: ["Date"],
      documentType: ["Transaction type"],
      id: ["Num"],
      accountId: ["Name"],
      amount: ["Amount"],
      ignored: ["Memo", "Due date", "Open balance"],
    },
  },
];
