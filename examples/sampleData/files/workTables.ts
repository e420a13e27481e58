import { identifier } from "../primitives/identifier.js";
import { moneyText } from "../primitives/money.js";
import { tableOf, type Table } from "../primitives/table.js";
import type { Activity } from "../records/activity.js";
import type { Assessment } from "../records/assessments.js";
import type { Cost } from "../records/costs.js";
import type { Quota } from "../records/quotas.js";
import { dayCell, shareCell } from "./cells.js";

export function activityTable(activities: readonly Activity[]): Table {
  const ids = new Map(activities.map((activity, index) => [activity, identifier("V", index + 1, 5)]));
  return tableOf(
    {
      "Activity ID": (activity) => ids.get(activity),
      Owner: ({ owner }) => owner.id,
      Date: ({ on }) => dayCell(on),
      Type: ({ kind }) => kind,
      Minutes: ({ minutes }) => minutes,
      Status: ({ status }) => status,
      "Booked On": ({ bookedOn }) => dayCell(bookedOn),
      "Account ID": ({ account }) => account?.id,
      "Opportunity ID": ({ deal }) => deal?.id,
      "Lead ID": ({ lead }) => lead?.id,
      "Rebooked As": ({ rebookedAs }) => (rebookedAs === undefined ? "" : ids.get(rebookedAs)),
    },
    activities,
  );
}

export function costTable(costs: readonly Cost[]): Table {
  return tableOf(
    {
      Date: ({ on }) => dayCell(on),
      Type: ({ kind }) => kind,
      Amount: ({ amount }) => moneyText(amount),
      "Lead Source": ({ source }) => source,
      Segment: ({ segment }) => segment,
      Owner: ({ ownerId }) => ownerId,
    },
    costs,
  );
}

export function quotaTable(quotas: readonly Quota[]): Table {
  return tableOf(
    {
      Owner: ({ ownerId }) => ownerId,
      Team: ({ teamId }) => teamId,
      KPI: ({ kpi }) => kpi,
      From: ({ period }) => dayCell(period.start),
      Until: ({ period }) => dayCell(period.end),
      Target: ({ kpi, target }) => (kpi === "won-revenue" ? moneyText(target) : target),
    },
    quotas,
  );
}

export function assessmentTable(assessments: readonly Assessment[]): Table {
  return tableOf(
    {
      "Rep ID": ({ rep }) => rep.id,
      Date: ({ on }) => dayCell(on),
      Skills: ({ skills }) => shareCell(skills),
      Motivation: ({ motivation }) => shareCell(motivation),
    },
    assessments,
  );
}
