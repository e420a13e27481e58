/** Title, meaning and formula of a KPI in one language. */
export interface KpiText {
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
  /** The KPI's own formula in words of the language, with the same symbols. */
  readonly formula: string;
}

/** Texts of KPIs, by id. */
export type KpiTexts = Readonly<Record<string, KpiText>>;
