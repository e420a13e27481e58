/** A field of a record, or a field of every item of one of its lists: `"ownerId"`, `"credits[].ownerId"`. */
export type FieldPath<Item> = {
  [Field in keyof Item & string]: NonNullable<Item[Field]> extends readonly (infer Part)[]
    ? `${Field}[].${keyof Part & string}`
    : Field;
}[keyof Item & string];

/** Calls `visit` with each value that stands at a path of a record, and with its own place: `credits[2].ownerId`. */
export type ValueVisit = (record: object, visit: (place: string, value: unknown) => void) => void;

/** Visits the values at a path. Absent ones and null are passed over. */
export function valuesAt(path: string): ValueVisit {
  const [first = "", inside] = path.split("[].");
  if (inside === undefined) {
    return (record, visit) => {
      const value = fieldOf(record, first);
      if (value != null) visit(first, value);
    };
  }
  const visitPart = valuesAt(inside);
  return (record, visit) => {
    const list = (fieldOf(record, first) ?? []) as readonly object[];
    list.forEach((part, index) => {
      visitPart(part, (place, value) => {
        visit(`${first}[${index}].${place}`, value);
      });
    });
  };
}

const fieldOf = (record: object, field: string): unknown => (record as Readonly<Record<string, unknown>>)[field];
