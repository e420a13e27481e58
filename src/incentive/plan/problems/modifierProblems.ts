import { toDecimal } from "../../../exact/toDecimal.js";
import { isCurve } from "../curve.js";
import type { Gate, Modifier } from "../modifier.js";
import type { PayStep } from "../plan.js";
import { plainAmount, requireNotNegative, requirePositive, requireShare } from "./amountProblems.js";
import { curveProblems } from "./curveProblems.js";
import type { Part, PlanDraft } from "./planDraft.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns the problems of gates and modifiers, one by one and with each other. */
export const modifierProblems = ({ gates, modifiers, order }: PlanDraft): ProblemAt[] => [
  ...gates.flatMap(({ path, value }) => [...gateProblems(path, value), ...appliesProblems(path, value.applies)]),
  ...modifiers.flatMap(({ path, value }) => [
    ...singleProblems(path, value),
    ...("applies" in value ? appliesProblems(path, value.applies) : []),
  ]),
  ...modifiers.flatMap((part) => capProblems(part, modifiers)),
  ...(order === undefined ? [] : orderProblems(order)),
];

const gateProblems = (path: string, { atLeast, otherwise }: Gate): ProblemAt[] => [
  ...requirePositive(`${path}.atLeast`, atLeast),
  ...(isCurve(otherwise)
    ? curveProblems(`${path}.otherwise`, otherwise)
    : requireShare(`${path}.otherwise`, otherwise)),
];

const appliesProblems = (path: string, applies: readonly string[] | undefined): ProblemAt[] =>
  applies?.length === 0 ? [problemAt(`${path}.applies`, "empty-list", { value: [] })] : [];

function singleProblems(path: string, modifier: Modifier): ProblemAt[] {
  switch (modifier.kind) {
    case "multiplier":
      return curveProblems(`${path}.factor`, modifier.factor);
    case "spif":
      return [
        ...requirePositive(`${path}.each`, modifier.each),
        ...requireNotNegative(`${path}.from`, modifier.from),
        ...requirePositive(`${path}.most`, modifier.most),
      ];
    case "floor":
      return requireNotNegative(`${path}.amount`, modifier.amount);
    case "cap":
      return [
        ...requirePositive(`${path}.amount`, modifier.amount),
        ...requirePositive(`${path}.timesTargetPay`, modifier.timesTargetPay),
        ...capFieldProblems(path, modifier),
      ];
    case "windfall":
      return [...requirePositive(`${path}.above`, modifier.above), ...requireShare(`${path}.counts`, modifier.counts)];
    case "quota-relief":
      return requireShare(`${path}.share`, modifier.share);
  }
}

type Cap = Extract<Modifier, { readonly kind: "cap" }>;
type Floor = Extract<Modifier, { readonly kind: "floor" }>;

function capFieldProblems(path: string, { amount, timesTargetPay }: Cap): ProblemAt[] {
  const given = [amount, timesTargetPay].filter((field) => field !== undefined).length;
  const evidence = { value: null, fields: ["amount", "timesTargetPay"], given };
  return given === 1 ? [] : [problemAt(path, "one-of-two-fields", evidence)];
}

/** Returns the problems of a cap that is lower than a floor of the same lines. */
function capProblems({ path, value: cap }: Part<Modifier>, modifiers: readonly Part<Modifier>[]): ProblemAt[] {
  if (cap.kind !== "cap" || cap.amount === undefined) return [];
  const most = toDecimal(cap.amount);
  return modifiers
    .flatMap(({ value }) => (value.kind === "floor" && coversFloor(cap, value) ? [value] : []))
    .filter(({ amount }) => toDecimal(amount).gt(most))
    .map(({ amount, id }) => {
      const evidence = { value: most.toFixed(), floor: plainAmount(amount), floorId: id };
      return problemAt(`${path}.amount`, "cap-below-floor", evidence);
    });
}

const coversFloor = (cap: Cap, floor: Floor): boolean =>
  cap.applies === undefined || floor.applies?.every((id) => cap.applies?.includes(id)) === true;

const steps = ["gates", "modifiers", "caps"] as const;

function orderProblems(order: readonly PayStep[]): ProblemAt[] {
  const missing = steps.filter((step) => !order.includes(step));
  const repeated = steps.filter((step) => order.indexOf(step) !== order.lastIndexOf(step));
  return missing.length + repeated.length === 0
    ? []
    : [problemAt("order", "order-not-whole", { value: order, missing, repeated })];
}
