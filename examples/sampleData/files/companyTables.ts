import { moneyText } from "../primitives/money.js";
import { tableOf, type Table } from "../primitives/table.js";
import { hourlyCost } from "../company/hourlyCost.js";
import { rates } from "../company/rates.js";
import { reps } from "../company/reps.js";
import { stages } from "../company/stages.js";
import { teams } from "../company/teams.js";
import { dayCell, listCell, shareCell } from "./cells.js";

export function repTable(): Table {
  return tableOf(
    {
      "Rep ID": ({ id }) => id,
      Name: ({ name }) => name,
      Role: ({ role }) => role,
      Seniority: ({ seniority }) => seniority,
      Region: ({ region }) => region,
      Manager: ({ managerId }) => managerId,
      "Hired On": ({ hiredOn }) => dayCell(hiredOn),
      "Left On": ({ leftOn }) => dayCell(leftOn),
      "Hourly Cost": (rep) => moneyText(hourlyCost(rep)),
    },
    reps,
  );
}

export function membershipTable(): Table {
  return tableOf(
    {
      "Rep ID": ({ id }) => id,
      Team: ({ teamId }) => teamId,
      From: ({ from }) => dayCell(from),
      Until: ({ until }) => dayCell(until),
    },
    reps.flatMap(({ id, memberships }) => memberships.map((membership) => ({ id, ...membership }))),
  );
}

export function teamTable(): Table {
  return tableOf(
    { "Team ID": ({ id }) => id, "Team Name": ({ name }) => name, "Parent Team": ({ parentId }) => parentId },
    teams,
  );
}

export function stageTable(): Table {
  return tableOf(
    {
      Stage: ({ name }) => name,
      Pipeline: ({ pipeline }) => pipeline,
      Order: ({ order }) => order,
      "Funnel Stage": ({ funnelStage }) => funnelStage,
      Step: ({ step }) => step,
      Probability: ({ probability }) => shareCell(probability),
      "Expected Days": ({ expectedDays }) => expectedDays,
      Required: ({ required }) => listCell(required),
    },
    stages,
  );
}

export function rateTable(): Table {
  return tableOf(
    {
      Currency: ({ currency }) => currency,
      From: ({ from }) => dayCell(from),
      Until: ({ until }) => dayCell(until),
      "Rate to EUR": ({ euros }) => (euros / 10_000).toFixed(4),
    },
    rates,
  );
}
