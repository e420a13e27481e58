import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of Bitrix24. */
export const bitrix24: readonly ExportPreset[] = [
  {
    vendor: "bitrix24",
    object: "crm.deal",
    rows: "opportunities",
    detect: [{ language: "api", headers: ["STAGE_ID", "OPPORTUNITY", "CLOSEDATE"] }],
    columns: {
      id: ["ID"],
      title: ["TITLE"],
      stage: ["STAGE_ID"],
      outcome: ["STAGE_SEMANTIC_ID"],
      pipelineId: ["CATEGORY_ID"],
      amount: ["OPPORTUNITY"],
      currency: ["CURRENCY_ID"],
      probability: ["PROBABILITY"],
      closeDate: ["CLOSEDATE"],
      closedFlag: ["CLOSED"],
      ownerId: ["ASSIGNED_BY_ID"],
      accountId: ["COMPANY_ID"],
      createdOn: ["DATE_CREATE"],
      ignored: ["BEGINDATE"],
    },
    probability: "percent",
  },
];
