import { exact, sumOf } from "../exact.js";
import { daysBetween, inWindow, middle, type Twin } from "../twin.js";

/** Of a whole quota. Day by day: by the end of which day were the wins of the quota's period as large as it, for the first time? */
export const rampDays: Twin = ({ reps, quotas, opportunities }, window) => {
  const asked = quotas.filter(
    ({ ownerId, kpi, target }) => ownerId != null && kpi === "won-revenue" && exact(target).gt(0),
  );
  const days = reps
    .filter(({ hiredOn }) => inWindow(hiredOn, window))
    .flatMap(({ id, hiredOn }) => {
      if (hiredOn == null || !asked.some(({ period }) => period.start <= hiredOn)) return [];
      const met = asked
        .filter(({ ownerId, period }) => ownerId === id && period.end > hiredOn)
        .flatMap(({ target, period }) => {
          const wins = opportunities.filter(
            ({ outcome, ownerId, closedOn }) =>
              outcome === "won" && ownerId === id && inWindow(closedOn, { during: period }),
          );
          const metOn = wins
            .map(({ closedOn }) => closedOn ?? "")
            .sort()
            .find((day) =>
              sumOf(wins.filter(({ closedOn }) => (closedOn ?? "") <= day).map(({ amount }) => amount ?? 0)).gte(
                exact(target),
              ),
            );
          return metOn === undefined ? [] : [`${metOn} ${period.start}`];
        });
      const [metOn = "", start = ""] = met.sort()[0]?.split(" ") ?? [];
      if (start === "" || (window.asOf !== undefined && metOn > window.asOf)) return [];
      return [start < hiredOn ? 0 : daysBetween(hiredOn, start)];
    });
  return middle(
    days.toSorted((low, high) => low - high),
    (low, high) => (low + high) / 2,
  );
};
