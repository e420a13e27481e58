import { identifier } from "../primitives/identifier.js";
import { moneyText } from "../primitives/money.js";
import { asOf } from "../primitives/span.js";
import { tableOf, type Table } from "../primitives/table.js";
import { ownerOn } from "../company/repOn.js";
import { dealDetails, type DealDetails } from "../records/dealDetails.js";
import type { Quote } from "../records/quotes.js";
import type { Deal, Outcome } from "../records/recordTypes.js";
import { dayCell, listCell, shareCell } from "./cells.js";

const statuses: Readonly<Record<Outcome, string>> = { open: "Open", won: "Closed Won", lost: "Closed Lost" };

export function opportunityTable(deals: readonly Deal[]): Table {
  const detailed = deals.map((deal): Deal & DealDetails => ({ ...deal, ...dealDetails(deal) }));
  return tableOf(
    {
      "Opportunity ID": ({ id }) => id,
      Owner: ({ rep, closedOn }) => ownerOn(rep, closedOn ?? asOf).id,
      "Account ID": ({ account }) => account.id,
      Pipeline: ({ stage }) => stage.pipeline,
      Stage: ({ stage }) => stage.name,
      Status: ({ outcome }) => statuses[outcome],
      Amount: ({ amount }) => moneyText(amount),
      Currency: ({ currency }) => currency,
      Probability: ({ probability }) => shareCell(probability),
      Forecast: ({ forecast }) => forecast,
      "Created Date": ({ createdOn }) => dayCell(createdOn),
      "Expected Close": ({ expectedCloseOn }) => dayCell(expectedCloseOn),
      "Close Date": ({ closedOn }) => dayCell(closedOn),
      "Last Modified": ({ modifiedOn }) => dayCell(modifiedOn),
      Type: ({ kind }) => kind,
      "Lead Source": ({ source }) => source,
      Products: ({ products }) => listCell(products.map(({ name }) => name)),
      Margin: ({ margin }) => (margin === undefined ? "" : moneyText(margin)),
      "Loss Reason": ({ lossReason }) => lossReason,
      "Lead ID": ({ leadId }) => leadId,
      "Next Step Date": ({ nextStepOn }) => dayCell(nextStepOn),
      Known: ({ known }) => listCell(known),
    },
    detailed,
  );
}

export function stageHistoryTable(deals: readonly Deal[]): Table {
  return tableOf(
    {
      "Opportunity ID": ({ id }) => id,
      "Changed On": ({ change }) => dayCell(change.on),
      Stage: ({ change }) => change.stage.name,
      Amount: ({ change }) => moneyText(change.amount),
      Probability: ({ change }) => shareCell(change.probability),
      "Expected Close": ({ change }) => dayCell(change.expectedCloseOn),
    },
    deals.flatMap(({ id, history }) => history.map((change) => ({ id, change }))),
  );
}

export function quoteTable(quotes: readonly Quote[]): Table {
  return tableOf(
    {
      "Quote ID": ({ number }) => identifier("Q", number, 4),
      "Opportunity ID": ({ deal }) => deal.id,
      "Sent On": ({ sentOn }) => dayCell(sentOn),
      Amount: ({ amount }) => moneyText(amount),
      Currency: ({ deal }) => deal.currency,
      "Accepted On": ({ acceptedOn }) => dayCell(acceptedOn),
      "Followed Up On": ({ followedUpOn }) => dayCell(followedUpOn),
    },
    quotes.map((quote, index) => ({ ...quote, number: index + 1 })),
  );
}
