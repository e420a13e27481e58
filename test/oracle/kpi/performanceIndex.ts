import { share, sumOf } from "../exact.js";
import { dayLookedAt, type Twin } from "../twin.js";

/** Of each rep who is still there the assessments of the latest day; the mean of the reps' means, of both sides. */
export const performanceIndex: Twin = ({ assessments, reps }, window) => {
  const day = dayLookedAt(window);
  const known = assessments.filter(({ on, repId }) => {
    const leftOn = reps.find(({ id }) => id === repId)?.leftOn ?? null;
    return day === null ? leftOn === null : on <= day && (leftOn === null || leftOn > day);
  });
  const latest = [...new Set(known.map(({ repId }) => repId))].map((id) => {
    const own = known.filter(({ repId }) => repId === id);
    const last = own.map(({ on }) => on).sort()[own.length - 1];
    return own.filter(({ on }) => on === last);
  });
  const meanOf = (side: "skills" | "motivation"): number | null => {
    const means = latest.map((own) => sumOf(own.map((one) => one[side])).toNumber() / own.length);
    return share(sumOf(means).toNumber(), means.length);
  };
  const [skills, motivation] = [meanOf("skills"), meanOf("motivation")];
  return skills === null || motivation === null ? null : skills * motivation;
};
