import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { Scope, Where } from "../plan/criterion.js";
import type { DrawnFigure, Figure } from "./figure.js";
import { figureShape } from "./figureShape.js";
import { streamName } from "./streamName.js";
import type { AttainmentModel, SimulatedRep, SimulatedWorld } from "./world.js";

/** A figure that a plan asks a world for. */
export interface FigureAsked {
  /** Criterion or commission. */
  readonly id: string;
  readonly kpi: string;
  readonly scope: Scope;
  /** Which facts of the KPI count: other facts are another figure. */
  readonly where?: Where | undefined;
  /** What an attainment is of, where it is known. */
  readonly target: Amount | null;
  /** The figure is wanted as the world has it, whatever it is of. */
  readonly asItIs?: boolean | undefined;
  /** The members' own criterion of this KPI; the KPI itself where there is none. */
  readonly memberId: string;
  /** The target of a member's own figure of this KPI, for a figure that is made of those of the members. */
  readonly targetOfMember: (rep: SimulatedRep) => Amount | null;
}

/** The figure of a world that a plan means, for a rep. */
export function worldFigure(world: SimulatedWorld, asked: FigureAsked, rep: SimulatedRep): Figure {
  const { id, kpi, scope, target } = asked;
  if (scope === "rep") return ownFigure(world, asked, rep);
  const holder = holderOf(scope, rep, asked);
  const model = world.attainment?.[id];
  if (model !== undefined)
    return drawn(model, { names: ["figure", id, "", holder], ratio: ratioOf(id, model.of, target), world });
  if (target === null)
    throw refused(
      `${scope} criterion ${id}: its target is no amount for the year, so the world must say how it may turn out, as attainment["${id}"]`,
    );
  const members = world.reps
    .filter((each) => scope === "company" || each.teamId === rep.teamId)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map((member): DrawnFigure => {
      const own = asked.targetOfMember(member);
      const figure = ownFigure(world, { ...asked, id: asked.memberId, asItIs: true }, member);
      const whole = referenceOf(world, { id: asked.memberId, kpi }, member) ?? own;
      if (whole === null)
        throw refused(
          `${scope} criterion ${id}: it is not known what an attainment of ${member.id} in ${kpi} is of: say \`of\`, or attainment["${id}"]`,
        );
      return { ...figure, ratio: ratioOf(id, whole, target) };
    });
  return { kind: "summed", holder, members };
}

/** A condition as text, the same whatever the order of its fields. */
export const whereText = (where: Where | undefined): string =>
  where === undefined ? "" : JSON.stringify(Object.entries(where).sort(([left], [right]) => (left < right ? -1 : 1)));

/** What a rep's figure is a share of, where its model says so. */
export function referenceOf(
  world: SimulatedWorld,
  { id, kpi }: Pick<FigureAsked, "id" | "kpi">,
  rep: SimulatedRep,
): Amount | null {
  return modelOf(world, rep, id, kpi)?.model.of ?? null;
}

function ownFigure(
  world: SimulatedWorld,
  { id, kpi, target, where, asItIs = false }: FigureAsked,
  rep: SimulatedRep,
): DrawnFigure {
  const found = modelOf(world, rep, id, kpi);
  if (found !== null)
    return drawn(found.model, {
      names: ["figure", found.key, found.key === kpi ? whereText(where) : "", rep.id],
      ratio: asItIs ? 1 : ratioOf(id, found.model.of, target),
      world,
    });
  const past = (rep.history ?? []).map((row) => row[id] ?? row[kpi]);
  const values = past.filter((value) => value !== undefined);
  if (values.length === 0)
    throw refused(`the world does not say how ${rep.id} may do in ${id === kpi ? kpi : `${id} (${kpi})`}`);
  if (values.length < past.length)
    throw refused(
      `the history of ${rep.id} lacks ${id === kpi ? kpi : `${id} (${kpi})`} in ${past.length - values.length} of ${past.length} entries`,
    );
  const isShared = world.history === "together";
  if (isShared && world.reps.some(({ history }) => history && history.length !== values.length))
    throw refused("a past year drawn for all needs as many entries of each rep");
  // One stream for all that a rep did: an entry of the history is drawn whole.
  const names = isShared ? ["history"] : ["history", rep.id];
  return { ...drawn({ kind: "values", values }, { names, ratio: 1, world }), market: 0 };
}

function modelOf(
  world: SimulatedWorld,
  rep: SimulatedRep,
  id: string,
  kpi: string,
): { readonly key: string; readonly model: AttainmentModel } | null {
  const own = [rep.attainment?.[id], rep.attainment?.[kpi]];
  const fromHistory = rep.history !== undefined && own.every((each) => each === undefined);
  const models = [...own, ...(fromHistory ? [] : [world.attainment?.[id], world.attainment?.[kpi]])];
  const place = models.findIndex((each) => each !== undefined);
  const model = models[place];
  return model === undefined ? null : { key: place % 2 === 0 ? id : kpi, model };
}

function holderOf(scope: Scope, { id, teamId }: SimulatedRep, asked: FigureAsked): string {
  if (scope === "company") return "company";
  if (teamId === undefined) throw refused(`team criterion ${asked.id}: ${id} has no teamId`);
  return `team ${teamId}`;
}

interface DrawnAs {
  /** What the stream of draws is named by. */
  readonly names: readonly string[];
  readonly ratio: number;
  readonly world: SimulatedWorld;
}

function drawn(model: AttainmentModel, { names, ratio, world: { market = 0 } }: DrawnAs): DrawnFigure {
  if (!(market >= 0 && market <= 1)) throw refused(`market: ${market} is no correlation from 0 to 1`);
  return { kind: "drawn", name: streamName(...names), shape: figureShape(model), ratio, market };
}

/** What a whole of a model is of a target. */
function ratioOf(id: string, of: Amount | undefined, target: Amount | null): number {
  if (of === undefined) return 1;
  if (target === null) throw refused(`${id}: its attainment is \`of\` an amount, and its target is none for the year`);
  const whole = toDecimal(target);
  if (whole.lte(0)) throw refused(`${id}: a target of ${whole.toString()} cannot be attained`);
  return toDecimal(of).div(whole).toNumber();
}

const refused = (problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", problem, { field: "attainment" });
