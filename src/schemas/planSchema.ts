import type { ZodMiniType } from "zod/mini";
import type { IncentivePlan } from "../incentive/plan/plan.js";
import { planSchema as ownPlan } from "../incentive/plan/schema/planSchema.js";
import { zodSchema } from "./zodSchema.js";

/**
 * Schema of an `IncentivePlan`: what its fields are. What they say to each other, `parsePlan` judges.
 *
 * @example planSchema.safeParse({ titel: "Reps" }).error.issues.at(-1).message // => 'has fields that are not known'
 */
export const planSchema = zodSchema(ownPlan) satisfies ZodMiniType<IncentivePlan>;
