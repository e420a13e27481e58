/** Field of a record, or field of every item of one of its lists: `"ownerId"`, `"credits[].ownerId"`. */
export type FieldPath<Item> = {
  [Field in keyof Item & string]: NonNullable<Item[Field]> extends readonly (infer Part)[]
    ? `${Field}[].${keyof Part & string}`
    : Field;
}[keyof Item & string];

/** Function that calls `visit` with each value at a path of a record, and the value's own path: `credits[2].ownerId`. */
export type VisitValues = (record: object, visit: (path: string, value: unknown) => void) => void;

/** Returns the function that visits the values at a path, except absent values and null. */
export function valuesAt(path: string): VisitValues {
  const [first = "", rest] = path.split("[].");
  if (rest === undefined) {
    return (record, visit) => {
      const value = fieldOf(record, first);
      if (value != null) visit(first, value);
    };
  }
  const visitPart = valuesAt(rest);
  return (record, visit) => {
    const list = (fieldOf(record, first) ?? []) as readonly object[];
    list.forEach((part, index) => {
      visitPart(part, (partPath, value) => {
        visit(`${first}[${index}].${partPath}`, value);
      });
    });
  };
}

const fieldOf = (record: object, field: string): unknown => (record as Readonly<Record<string, unknown>>)[field];
