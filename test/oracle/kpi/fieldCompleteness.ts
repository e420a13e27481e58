import { share } from "../exact.js";
import { dayLookedAt, type Twin } from "../twin.js";

const fields = ["amount", "closedOn", "known", "lossReason", "source"] as const;

/** Of opportunities. On a day, what is known of those created by it: one that closed later had neither close nor loss reason. */
export const fieldCompleteness: Twin = ({ opportunities }, window) => {
  const day = dayLookedAt(window);
  const known = opportunities.filter(
    ({ createdOn, outcome, closedOn }) =>
      day === null || (createdOn != null && createdOn <= day && (outcome === "open" || closedOn != null)),
  );
  const filled = known.flatMap((deal) => {
    const isOpenThen = day !== null && (deal.outcome === "open" || (deal.closedOn ?? "") > day);
    const stated = (deal.history ?? []).filter(({ on, at, amount }) => {
      const changed = on ?? at?.slice(0, 10);
      return isOpenThen && amount != null && changed != null && changed <= day;
    });
    return fields.filter((field) => {
      if (isOpenThen && (field === "closedOn" || field === "lossReason")) return false;
      if (field === "amount" && stated.length > 0) return true;
      const value = deal[field];
      if (field === "known") return value != null && Object.keys(value).length > 0;
      return value != null && value !== "";
    });
  });
  return share(filled.length, known.length * fields.length);
};
