/** Compares texts by code unit, so that the order is the same on every machine. The missing key comes last. */
export const compareKeys = (left: string | null, right: string | null): number => {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
};
