import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of EspoCRM. */
export const espocrm: readonly ExportPreset[] = [
  {
    vendor: "espocrm",
    object: "opportunity",
    rows: "opportunities",
    detect: [{ language: "api", headers: ["accountName", "stage", "closeDate"] }],
    columns: {
      id: ["id"],
      title: ["name"],
      accountId: ["accountName", "accountId"],
      stage: ["stage"],
      amount: ["amount"],
      currency: ["amountCurrency"],
      probability: ["probability"],
      closeDate: ["closeDate"],
      source: ["leadSource"],
      ownerId: ["assignedUserName", "assignedUserId"],
      createdOn: ["createdAt"],
      updatedOn: ["modifiedAt"],
    },
    outcomes: {
      won: ["Closed Won", "Conclusion gagnante", "Gewonnen", "Cerrado ganado", "Ganha"],
      lost: ["Closed Lost", "Conclusion perdante", "Verloren", "Cerrado perdido", "Perdida"],
      open: ["Prospecting", "Qualification", "Proposal", "Negotiation"],
    },
    probability: "percent",
  },
];
