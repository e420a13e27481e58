import * as z from "zod/mini";

/**
 * A value of one of several shapes, told apart by what it looks like: its problems are then those of the shape that was meant,
 * and not of all.
 */
/* @__NO_SIDE_EFFECTS__ */
export const chosenSchema = <Value>(choose: (value: unknown) => z.ZodMiniType) =>
  z.custom<Value>().check((found) => {
    const { error } = choose(found.value).safeParse(found.value);
    // An issue that is told already is one that may be told: only its type says that the input must still be there.
    found.issues.push(...((error?.issues ?? []) as unknown as typeof found.issues));
  });
