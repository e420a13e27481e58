/** What a KPI is called in French, what it means and how it is computed, by its id. */
export type FrenchTexts = Readonly<Record<string, FrenchText>>;

/** A KPI's French texts. */
export interface FrenchText {
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
  /** What the KPI's own formula says, with the same symbols. */
  readonly formula: string;
}
