import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import type { FlowBasis } from "../define/flow.js";
import { flow } from "../define/flow.js";
import { dealsInStages, staysOf, type DealInStages } from "./dealsInStages.js";
import type { StageStay } from "../views/stageStays.js";

/** Deal with one of its stays in a stage. */
export interface DealInStage extends DealInStages {
  readonly stay?: StageStay;
}

/** Returns a book's deals, once for each stay in a stage: a return to a stage is another stay. */
export const dealsByStay = (book: Parameters<typeof dealsInStages>[0]): Iterable<DealInStage> =>
  Array.from(dealsInStages(book)).flatMap((deal) => staysOf(deal).map((stay) => ({ ...deal, stay })));

/** Stays by the day of their end. */
export const stayEnds: FlowBasis<DealInStage> = flow<DealInStage>(
  accessor<DealInStage, Day>("history", ({ stay }) => stay?.leftOn),
);

/** Tests if a stay was in a stage and has ended. */
export const hasLeft =
  (stage: string) =>
  ({ stay }: DealInStage): boolean =>
    stay?.stage === stage && stay.isLeft;

/** Number of days from the entry into a stage to its end. The entry is unknown for a deal without a history. */
export const daysOfStay: Accessor<DealInStage, number> = accessor("history", ({ history, stay }) =>
  history == null || stay?.enteredOn == null || stay.leftOn == null
    ? null
    : numberOfDay(stay.leftOn) - numberOfDay(stay.enteredOn),
);
