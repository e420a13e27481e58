import * as z from "zod/mini";
import { wrongType } from "./wrongType.js";

const anything = /* @__PURE__ */ z.unknown();

/**
 * A record with at least these fields, which passes these checks; whatever else it carries passes through. The schemas of its
 * fields are made when they are first asked for: a program that reads no such record makes none of them.
 */
/* @__NO_SIDE_EFFECTS__ */
export function recordSchema<const Shape extends z.core.$ZodLooseShape>(
  fields: () => Shape,
  ...checks: z.core.$ZodCheck<z.core.output<RecordSchema<NoInfer<Shape>>>>[]
): RecordSchema<Shape> {
  return new z.ZodMiniObject({
    type: "object",
    get shape() {
      const shape = fields();
      Object.defineProperty(this, "shape", { value: shape });
      return shape;
    },
    catchall: anything,
    error: wrongType("a record"),
    checks,
  }) as RecordSchema<Shape>;
}

type RecordSchema<Shape extends z.core.$ZodLooseShape> = z.ZodMiniObject<z.core.util.Writeable<Shape>, z.core.$loose>;
