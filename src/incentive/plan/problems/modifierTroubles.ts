import { toDecimal } from "../../../exact/toDecimal.js";
import type { Gate, Modifier } from "../modifier.js";
import { amountShown, fromNoneToAll, notNegative, positive } from "./amountTroubles.js";
import { curveTroubles } from "./curveTroubles.js";
import type { Part, PlanDraft } from "./planDraft.js";
import { trouble, type Trouble } from "./trouble.js";

/** What is wrong with gates and modifiers, one by one and with each other. */
export const modifierTroubles = ({ gates, modifiers, order }: PlanDraft): Trouble[] => [
  ...gates.flatMap(({ path, value }) => [...gateTroubles(path, value), ...emptyApplies(path, value.applies)]),
  ...modifiers.flatMap(({ path, value }) => [
    ...ownTroubles(path, value),
    ...("applies" in value ? emptyApplies(path, value.applies) : []),
  ]),
  ...modifiers.flatMap((part) => capTroubles(part, modifiers)),
  ...(order === undefined ? [] : orderTroubles(order)),
];

const gateTroubles = (path: string, { atLeast, otherwise }: Gate): Trouble[] => [
  ...positive(`${path}.atLeast`, atLeast),
  ...(typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise)
    ? curveTroubles(`${path}.otherwise`, otherwise)
    : fromNoneToAll(`${path}.otherwise`, otherwise)),
];

const emptyApplies = (path: string, applies: readonly string[] | undefined): Trouble[] =>
  applies?.length === 0 ? [trouble(`${path}.applies`, "empty-list", null, {})] : [];

function ownTroubles(path: string, modifier: Modifier): Trouble[] {
  switch (modifier.kind) {
    case "multiplier":
      return curveTroubles(`${path}.factor`, modifier.factor);
    case "spif":
      return [
        ...positive(`${path}.each`, modifier.each),
        ...notNegative(`${path}.from`, modifier.from),
        ...positive(`${path}.most`, modifier.most),
      ];
    case "floor":
      return notNegative(`${path}.amount`, modifier.amount);
    case "cap":
      return [
        ...positive(`${path}.amount`, modifier.amount),
        ...positive(`${path}.timesTargetPay`, modifier.timesTargetPay),
        ...oneOfTwo(path, modifier),
      ];
    case "windfall":
      return [...positive(`${path}.above`, modifier.above), ...fromNoneToAll(`${path}.counts`, modifier.counts)];
    case "quota-relief":
      return fromNoneToAll(`${path}.share`, modifier.share);
  }
}

type Cap = Extract<Modifier, { readonly kind: "cap" }>;
type Floor = Extract<Modifier, { readonly kind: "floor" }>;

function oneOfTwo(path: string, { amount, timesTargetPay }: Cap): Trouble[] {
  const given = [amount, timesTargetPay].filter((each) => each !== undefined).length;
  return given === 1 ? [] : [trouble(path, "one-of-two-fields", null, { fields: ["amount", "timesTargetPay"], given })];
}

/** A cap that is lower than a floor of lines that it holds too. */
function capTroubles({ path, value: cap }: Part<Modifier>, modifiers: readonly Part<Modifier>[]): Trouble[] {
  if (cap.kind !== "cap" || cap.amount === undefined) return [];
  const most = toDecimal(cap.amount);
  return modifiers
    .flatMap(({ value }) => (value.kind === "floor" && holdsAll(cap, value) ? [value] : []))
    .filter(({ amount }) => toDecimal(amount).gt(most))
    .map(({ amount, id }) =>
      trouble(`${path}.amount`, "cap-below-floor", cap.amount, {
        cap: most.toString(),
        floor: amountShown(amount),
        floorId: id,
      }),
    );
}

const holdsAll = (cap: Cap, floor: Floor): boolean =>
  cap.applies === undefined || floor.applies?.every((id) => cap.applies?.includes(id)) === true;

const steps = ["gates", "modifiers", "caps"] as const;

function orderTroubles(order: NonNullable<PlanDraft["order"]>): Trouble[] {
  const missing = steps.filter((step) => !order.includes(step));
  const repeated = steps.filter((step) => order.indexOf(step) !== order.lastIndexOf(step));
  return missing.length + repeated.length === 0
    ? []
    : [trouble("order", "order-not-whole", null, { missing, repeated })];
}
