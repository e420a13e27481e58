export type Pipeline = "New Business" | "Renewal";

export interface Stage {
  readonly name: string;
  readonly pipeline: Pipeline;
  readonly order: number;
  readonly funnelStage: string;
  readonly step: string;
  /** Probability in the CRM's stage table, in percent. */
  readonly probability: number;
  readonly expectedDays: number;
  /** Questions to be answered about the customer in the stage. */
  readonly required: readonly string[];
  /** Actual share of usual deals that go on from the stage. */
  readonly goesOn: number;
  /** Actual median days in the stage. */
  readonly days: number;
}

/** Stages of both pipelines. The table states too much for Proposal: about 45 of 100 such deals are won, not 65. */
export const stages: readonly Stage[] = [
  {
    name: "Qualification",
    pipeline: "New Business",
    order: 1,
    funnelStage: "interest",
    step: "Qualification",
    probability: 20,
    expectedDays: 14,
    required: ["need"],
    goesOn: 0.7,
    days: 9,
  },
  {
    name: "Needs analysis",
    pipeline: "New Business",
    order: 2,
    funnelStage: "interest",
    step: "Needs analysis",
    probability: 30,
    expectedDays: 21,
    required: ["need", "stakes"],
    goesOn: 0.77,
    days: 12,
  },
  {
    name: "Demo",
    pipeline: "New Business",
    order: 3,
    funnelStage: "decision",
    step: "Needs analysis",
    probability: 40,
    expectedDays: 21,
    required: ["need", "stakes", "decision makers"],
    goesOn: 0.78,
    days: 13,
  },
  {
    name: "Proposal",
    pipeline: "New Business",
    order: 4,
    funnelStage: "decision",
    step: "Proposal and negotiation",
    probability: 65,
    expectedDays: 21,
    required: ["need", "stakes", "decision makers", "budget"],
    goesOn: 0.58,
    days: 16,
  },
  {
    name: "Negotiation",
    pipeline: "New Business",
    order: 5,
    funnelStage: "action",
    step: "Closing",
    probability: 80,
    expectedDays: 14,
    required: ["need", "stakes", "decision makers", "budget", "timing"],
    goesOn: 0.74,
    days: 11,
  },
  {
    name: "Renewal due",
    pipeline: "Renewal",
    order: 1,
    funnelStage: "decision",
    step: "Post-sale",
    probability: 80,
    expectedDays: 30,
    required: [],
    goesOn: 0.96,
    days: 20,
  },
  {
    name: "Review",
    pipeline: "Renewal",
    order: 2,
    funnelStage: "decision",
    step: "Post-sale",
    probability: 85,
    expectedDays: 30,
    required: ["need"],
    goesOn: 0.95,
    days: 22,
  },
  {
    name: "Renewal quote",
    pipeline: "Renewal",
    order: 3,
    funnelStage: "decision",
    step: "Proposal and negotiation",
    probability: 90,
    expectedDays: 25,
    required: ["need", "budget"],
    goesOn: 0.93,
    days: 20,
  },
  {
    name: "Agreement",
    pipeline: "Renewal",
    order: 4,
    funnelStage: "action",
    step: "Closing",
    probability: 95,
    expectedDays: 14,
    required: ["need", "budget", "timing"],
    goesOn: 0.97,
    days: 9,
  },
];

export function stagesOf(pipeline: Pipeline): readonly Stage[] {
  return stages.filter((stage) => stage.pipeline === pipeline);
}
