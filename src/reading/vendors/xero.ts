import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of Xero. */
export const xero: readonly ExportPreset[] = [
  {
    vendor: "xero",
    object: "sales-invoices",
    rows: "orders",
    isByLine: true,
    leaveOut: { status: ["Draft", "Deleted", "Voided"] },
    detect: [{ language: "en", headers: ["ContactName", "InvoiceNumber", "InvoiceDate", "LineAmount"] }],
    columns: {
      accountId: ["ContactName"],
      id: ["InvoiceNumber"],
      on: ["InvoiceDate"],
      amount: ["Total"],
      product: ["Description"],
      units: ["Quantity"],
      lineTotal: ["LineAmount"],
      currency: ["Currency"],
      documentType: ["Type"],
      status: ["Status"],
      ignored: [
        "EmailAddress",
        "Reference",
        "DueDate",
        "PlannedDate",
        "TaxTotal",
        "InvoiceAmountPaid",
        "InvoiceAmountDue",
        "InventoryItemCode",
        "UnitAmount",
        "Discount",
        "AccountCode",
        "TaxType",
        "TaxAmount",
        "TrackingName1",
        "Sent",
      ],
    },
  },
];
