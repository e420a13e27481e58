/** What tests of a book ask of a deal. */
export interface JudgedDeal {
  readonly pipeline: string | null;
  readonly stage: string;
  /** From 0 to 1. */
  readonly stated: number;
  readonly won: boolean;
}

/** What was stated of some deals and what became of them, in one order: what tests take. */
export interface Judged {
  readonly stated: number[];
  readonly outcomes: boolean[];
}

/** Of no deal yet. */
export const noneJudged = (): Judged => ({ stated: [], outcomes: [] });

/** Adds a deal to those that are tested together. */
export function addJudged({ stated, outcomes }: Judged, deal: Pick<JudgedDeal, "stated" | "won">): void {
  stated.push(deal.stated);
  outcomes.push(deal.won);
}
