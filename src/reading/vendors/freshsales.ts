import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of Freshsales. */
export const freshsales: readonly ExportPreset[] = [
  {
    vendor: "freshsales",
    object: "deals-api",
    rows: "opportunities",
    detect: [{ language: "api", headers: ["deal_name", "deal_deal_stage_name"] }],
    columns: {
      amount: ["amount", "deal_amount"],
      expectedCloseOn: ["expected_close", "deal_expected_close"],
      stage: ["deal_stage_id", "deal_deal_stage_name"],
      probability: ["probability", "deal_probability"],
      title: ["deal_name"],
      closedOn: ["deal_closed_date"],
      ownerId: ["deal_owner_name", "deal_owner_email"],
      createdOn: ["deal_created_at"],
    },
    probability: "percent",
  },
];
