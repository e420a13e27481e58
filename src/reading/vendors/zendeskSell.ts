import type { ExportPreset } from "../preset.js";

/** Headers and labels of the exports of Zendesk Sell (formerly Base). */
export const zendeskSell: readonly ExportPreset[] = [
  {
    vendor: "zendesk-sell",
    object: "deals-api",
    rows: "opportunities",
    detect: [{ language: "api", headers: ["estimated_close_date", "customized_win_likelihood"] }],
    columns: {
      id: ["id"],
      title: ["name"],
      amount: ["value"],
      currency: ["currency"],
      ownerId: ["owner_id"],
      stage: ["stage_id"],
      accountId: ["organization_id"],
      source: ["source_id"],
      lossReason: ["loss_reason_id"],
      expectedCloseOn: ["estimated_close_date"],
      probability: ["customized_win_likelihood"],
      createdOn: ["created_at"],
      ignored: ["creator_id", "last_stage_change_at"],
    },
    probability: "percent",
  },
];
