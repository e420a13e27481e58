/** What a KPI is called in French and what it means, by its id. @since 0.1.0 */
export type FrenchTexts = Readonly<Record<string, FrenchText>>;

/** A KPI's French texts. @since 0.1.0 */
export interface FrenchText {
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
}
