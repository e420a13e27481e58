import { happenedOn } from "../../model/questions/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { shareOfMinutes, type TimeSpent } from "./timeSpent.js";

type Spent = Omit<TimeSpent, "selling">;

/**
 * Share of the time spent that was looking for new customers.
 *
 *     Σ minutes of the kind prospecting / Σ minutes, of held activities
 *
 * An activity without minutes is on neither side and counted as missing. With no time spent the answer is null.
 *
 * @example prospectingTimeShare([{ kind: "prospecting", status: "held", minutes: 60 }, { kind: "demo", status: "held", minutes: 180 }]) // => 0.25
 * @since 0.1.0
 */
export const prospectingTimeShare = /* @__PURE__ */ defineKpi({
  id: "prospecting-time-share",
  title: "Prospecting time share",
  meaning: "Share of the time spent that was looking for new customers.",
  of: "activities",
  question: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "target",
  formula: "Σ minutes prospecting ÷ Σ minutes",
  clock: /* @__PURE__ */ flow<Spent>(happenedOn),
  metric: /* @__PURE__ */ shareOfMinutes<Spent>(({ kind }) => kind === "prospecting"),
});
