import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of SuiteCRM and the SugarCRM 6 line. */
export const suitecrm: readonly ExportPreset[] = [
  {
    vendor: "suitecrm",
    object: "opportunities",
    rows: "opportunities",
    detect: [
      { language: "en", headers: ["Opportunity Name", "Opportunity Amount", "Sales Stage", "Assigned User Name"] },
      { language: "fr", headers: ["Nom Affaire", "Montant Affaire"] },
    ],
    columns: {
      title: ["Opportunity Name", "Nom Affaire"],
      id: ["ID"],
      amount: ["Opportunity Amount", "Montant Affaire"],
      currency: ["Currency", "Devise"],
      closeDate: ["Expected Close Date", "Date de cloture (prévue)"],
      stage: ["Sales Stage", "Phase de vente"],
      probability: ["Probability (%)", "Probabilité (%)"],
      source: ["Lead Source", "Origine du lead"],
      createdOn: ["Date Created", "Date de création"],
      kind: ["Opportunity Type", "Type"],
      accountId: ["Account Name", "Nom du compte"],
      ownerId: ["Assigned User Name", "Assigned User ID", "Assigné à"],
      updatedOn: ["Date Modified"],
      deleted: ["Deleted"],
      ignored: ["Next Step", "Prochaine étape", "Amount (US dollar)", "Created By ID", "Modified By ID", "Description"],
    },
    outcomes: {
      won: ["Closed Won", "Gagné"],
      lost: ["Closed Lost", "Perdu"],
      open: [
        "Prospecting",
        "Qualification",
        "Needs Analysis",
        "Value Proposition",
        "Identifying Decision Makers",
        "Perception Analysis",
        "Proposal/Price Quote",
        "Negotiation/Review",
        "Prospection",
        "Analyse des besoins",
        "Chiffrage",
        "Identifier les décideurs",
        "Evaluation",
        "Devis / Proposition",
        "Négociation",
      ],
    },
    probability: "percent",
  },
];
