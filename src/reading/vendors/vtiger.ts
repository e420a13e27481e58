import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of vtiger CRM (and berliCRM). */
export const vtiger: readonly ExportPreset[] = [
  {
    vendor: "vtiger",
    object: "potentials",
    rows: "opportunities",
    detect: [
      { language: "en", headers: ["Opportunity Name", "Sales Stage", "Forecast Amount"] },
      { language: "en", headers: ["Opportunity Name", "Opportunity Number", "Sales Stage"] },
      { language: "de", headers: ["Potentialname", "Verkaufsstufe"] },
    ],
    columns: {
      title: ["Opportunity Name", "Potentialname"],
      id: ["Opportunity Number", "Affaire N°"],
      amount: ["Amount", "Betrag", "Montant"],
      accountId: ["Organization Name", "Related To", "Organisationsname"],
      closeDate: ["Expected Close Date", "erwartetes Abschlussdatum"],
      stage: ["Sales Stage", "Verkaufsstufe", "Phase de vente"],
      probability: ["Probability", "Wahrscheinlichkeit", "Probabilité"],
      ownerId: ["Assigned To", "zuständig"],
      kind: ["Type", "Typ"],
      source: ["Lead Source", "Leadquelle"],
      createdOn: ["Created Time", "erstellt"],
      updatedOn: ["Modified Time", "geändert"],
      ignored: ["Campaign Source", "Next Step", "Forecast Amount", "Campagne", "Suivant"],
    },
    outcomes: { won: ["gewonnen", "Gagnée", "Closed Won"], lost: ["verloren", "Perdue", "Closed Lost"] },
    probability: "percent",
  },
];
