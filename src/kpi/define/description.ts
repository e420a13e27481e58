/** Description of a KPI, as a dashboard shows it beside the value. */
export interface KpiDescription {
  /** Stable name, in kebab case: `"win-rate"`. */
  readonly id: string;
  readonly title: string;
  /** Definition in a sentence. */
  readonly meaning: string;
  /** Topic of the catalogue. */
  readonly topic: Topic;
  /** `lagging` for a result of the past, `leading` for a sign of results to come. */
  readonly nature: "lagging" | "leading";
  readonly kind: "quantitative" | "qualitative";
  readonly unit: Unit;
  /** Better direction; `target` if too much is as bad as too little. */
  readonly better: "higher" | "lower" | "target" | "neither";
  /** Definition in one line. */
  readonly formula: string;
}

/** Topics of the catalogue. */
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
