/** Returns a record with the same names, and `change` applied to each value and its name. */
export const mapValues = <Of, To>(
  named: Readonly<Record<string, Of>>,
  change: (value: Of, name: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value, name)]));
