/** The probability whose log odds are given. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
