import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of 24SevenOffice. */
export const twentyFourSevenOffice: readonly ExportPreset[] = [
  {
    vendor: "24sevenoffice",
    object: "sales-opportunities-import",
    rows: "opportunities",
    detect: [{ language: "api", headers: ["SalesOpportunityStatusID"] }],
    columns: {
      outcome: ["SalesOpportunityStatusID"],
    },
    outcomes: { won: ["2"], lost: ["3"], open: ["1"] },
  },
];
