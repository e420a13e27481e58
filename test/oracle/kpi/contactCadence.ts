import { sells } from "../effort.js";
import { share } from "../exact.js";
import { dayLookedAt, daysBetween, type Twin } from "../twin.js";

/** Gold within 45 days, Silver within 30. */
export const contactCadence: Twin = ({ accounts, activities, opportunities }, window) => {
  const day = dayLookedAt(window);
  if (day === null) return null;
  const dueDays: Readonly<Record<string, number>> = { Gold: 45, Silver: 30 };
  const asked = accounts.filter(
    ({ createdOn, segment }) => (createdOn ?? "") <= day && dueDays[segment ?? ""] !== undefined,
  );
  const contacted = asked.filter(({ id, segment }) =>
    activities.some((activity) => {
      const deal = opportunities.find((one) => one.id === activity.opportunityId);
      const isItsDeal = activity.accountId == null && deal?.accountId === id && (deal.createdOn ?? "") <= day;
      return (
        activity.status === "held" &&
        sells(activity) === true &&
        (activity.accountId === id || isItsDeal) &&
        activity.on <= day &&
        daysBetween(activity.on, day) <= (dueDays[segment ?? ""] ?? 0)
      );
    }),
  );
  return share(contacted.length, asked.length);
};
