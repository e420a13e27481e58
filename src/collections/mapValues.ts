/** Returns a record of the same names, with the result of `change` for each value. */
export const mapValues = <Of, To>(named: Readonly<Record<string, Of>>, change: (value: Of) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value)]));
