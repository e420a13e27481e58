/** Additive KPIs whose sum is divided once, minutes into hours: their parts add up to it but for the last rounding. */
export const dividedSums: readonly string[] = ["lostTimeCost", "repTimeCost", "trainingHours"];
