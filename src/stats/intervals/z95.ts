/** Standard normal quantile at 0.975, the nearest double: two-sided 95 %. */
export const z95 = 1.959963984540054;
