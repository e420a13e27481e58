/** Description of a KPI, for a dashboard. */
export interface KpiDescription {
  /** Stable name, in kebab case: `"win-rate"`. */
  readonly id: string;
  readonly title: string;
  /** The definition in a sentence. */
  readonly meaning: string;
  /** The question it answers, and the folder it lives in. */
  readonly topic: Topic;
  /** `lagging` tells what happened, `leading` what is coming. */
  readonly nature: "lagging" | "leading";
  readonly kind: "quantitative" | "qualitative";
  readonly unit: Unit;
  /** Direction of better values. `target` is for a KPI that can be too high and too low. */
  readonly better: "higher" | "lower" | "target" | "neither";
  /** The definition in one line. */
  readonly formula: string;
}

/** The questions of the catalogue. */
export type Topic =
  | "leads"
  | "pipeline"
  | "conversion"
  | "revenue"
  | "speed"
  | "targets"
  | "activity"
  | "acquisition"
  | "customers"
  | "people"
  | "data";

/** Unit of a value. */
export type Unit = "count" | "money" | "money-per-day" | "ratio" | "days" | "hours" | "minutes" | "months" | "score";
