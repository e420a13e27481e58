import type { Twin } from "../twin.js";

/** Hired before the window was over, and gone, if at all, only after it had begun. A window beyond the day asked about is empty. */
export const activeReps: Twin = ({ reps }, { during, asOf }) => {
  const [start, end] = [during?.start ?? "0000", during?.end ?? "9999"];
  if (asOf !== undefined && asOf < start) return 0;
  return reps.filter(({ hiredOn, leftOn }) => {
    const came = hiredOn == null || (hiredOn < end && (asOf === undefined || hiredOn <= asOf));
    return came && (leftOn == null || leftOn > start);
  }).length;
};
