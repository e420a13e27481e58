import type { ZodMiniType } from "zod/mini";
import type { IncentivePlan } from "../incentive/plan/plan.js";
import { planSchema as ownPlan } from "../incentive/plan/schema/planSchema.js";
import { zodSchema } from "./zodSchema.js";

/**
 * Schema of an `IncentivePlan`: the types of its fields. `parsePlan` checks them with each other, too.
 *
 * @example planSchema.safeParse({ id: "reps", title: 5 }).error.issues[0].message // => 'expected a text, got 5'
 */
export const planSchema = zodSchema(ownPlan) satisfies ZodMiniType<IncentivePlan>;
