import * as z from "zod/mini";
import { wrongType } from "./wrongType.js";

/** A record with at least these fields; whatever else it carries passes through. */
/* @__NO_SIDE_EFFECTS__ */
export const recordSchema = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.looseObject(shape, { error: wrongType("a record") });
