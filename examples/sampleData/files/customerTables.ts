import { identifier } from "../primitives/identifier.js";
import { moneyText } from "../primitives/money.js";
import { asOf } from "../primitives/span.js";
import { tableOf, type Table } from "../primitives/table.js";
import { ownerOn } from "../company/repOn.js";
import type { Order } from "../records/orders.js";
import type { Account, Contract, Deal, Lead } from "../records/recordTypes.js";
import type { Survey } from "../records/surveys.js";
import { dayCell, instantCell } from "./cells.js";

export function leadTable(leads: readonly Lead[], deals: readonly Deal[]): Table {
  const becameDeal = new Map(deals.map(({ leadId, id }) => [leadId, id]));
  return tableOf(
    {
      "Lead ID": ({ id }) => id,
      "Created At": ({ createdAt }) => instantCell(createdAt),
      "First Response": ({ respondedAt }) => instantCell(respondedAt),
      "Lead Source": ({ source }) => source,
      Owner: ({ owner }) => owner.id,
      Segment: ({ segment, segmentKnown }) => (segmentKnown ? segment : ""),
      "Qualified On": ({ qualifiedOn }) => dayCell(qualifiedOn),
      "Converted On": ({ convertedOn }) => dayCell(convertedOn),
      "Opportunity ID": ({ id }) => becameDeal.get(id),
    },
    leads,
  );
}

export function accountTable(accounts: readonly Account[]): Table {
  return tableOf(
    {
      "Account ID": ({ id }) => id,
      "Account Name": ({ name }) => name,
      Type: typeOf,
      Segment: ({ segment }) => segment,
      Industry: ({ industry }) => industry,
      Region: ({ region }) => region,
      Employees: ({ employees }) => employees,
      Owner: ({ owner }) => ownerOn(owner, asOf).id,
      "Created Date": ({ createdOn }) => dayCell(createdOn),
    },
    accounts,
  );
}

function typeOf({ customerSince, lostOn }: Account): string {
  if (customerSince === undefined) return "prospect";
  return lostOn !== undefined && lostOn <= asOf ? "former customer" : "customer";
}

export function orderTable(orders: readonly Order[]): Table {
  return tableOf(
    {
      "Order ID": ({ number }) => identifier("S", number, 4),
      "Account ID": ({ account }) => account.id,
      "Order Date": ({ on }) => dayCell(on),
      Owner: ({ owner }) => owner.id,
      Type: ({ kind }) => kind,
      Product: ({ product }) => product.name,
      Units: ({ units }) => units,
      Amount: ({ amount }) => moneyText(amount),
      Currency: ({ currency }) => currency,
      "List Amount": ({ listAmount }) => moneyText(listAmount),
      Cost: ({ cost }) => (cost === undefined ? "" : moneyText(cost)),
    },
    orders.map((order, index) => ({ ...order, number: index + 1 })),
  );
}

export function contractTable(contracts: readonly Contract[]): Table {
  return tableOf(
    {
      "Contract ID": ({ number }) => identifier("K", number, 4),
      "Account ID": ({ account }) => account.id,
      Owner: ({ owner }) => owner.id,
      "Signed On": ({ signedOn }) => dayCell(signedOn),
      "Start Date": ({ startsOn }) => dayCell(startsOn),
      "End Date": ({ endsOn }) => dayCell(endsOn),
      Value: ({ value }) => moneyText(value),
    },
    contracts.map((contract, index) => ({ ...contract, number: index + 1 })),
  );
}

export function surveyTable(surveys: readonly Survey[]): Table {
  return tableOf(
    {
      "Account ID": ({ account }) => account.id,
      Date: ({ on }) => dayCell(on),
      Type: ({ kind }) => kind,
      Score: ({ score }) => score,
      Owner: ({ owner }) => owner.id,
    },
    surveys,
  );
}
