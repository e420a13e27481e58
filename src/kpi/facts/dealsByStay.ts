import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import type { FlowBasis } from "../define/flow.js";
import { flow } from "../define/flow.js";
import { dealsInStages, staysOf, type DealInStages } from "./dealsInStages.js";
import type { StageStay } from "../views/stageStays.js";

/** A deal in one of the stages that it was in. */
export interface DealInStage extends DealInStages {
  readonly stay?: StageStay;
}

/** A book's deals, once for each stay in a stage: twice in a stage that it came back to. */
export const dealsByStay = (book: Parameters<typeof dealsInStages>[0]): Iterable<DealInStage> =>
  Array.from(dealsInStages(book)).flatMap((deal) => staysOf(deal).map((stay) => ({ ...deal, stay })));

/** Stays by the day they ended. */
export const stayEnds: FlowBasis<DealInStage> = flow<DealInStage>(
  accessor<DealInStage, Day>("history", ({ stay }) => stay?.leftOn),
);

/** Whether a stay was in a stage, and has ended. */
export const hasLeft =
  (stage: string) =>
  ({ stay }: DealInStage): boolean =>
    stay?.stage === stage && stay.isLeft;

/** Days from entering a stage to leaving it. A deal without a history does not say when it entered. */
export const daysOfStay: Accessor<DealInStage, number> = accessor("history", ({ history, stay }) =>
  history == null || stay?.enteredOn == null || stay.leftOn == null
    ? null
    : numberOfDay(stay.leftOn) - numberOfDay(stay.enteredOn),
);
