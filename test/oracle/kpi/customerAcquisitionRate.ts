import { share } from "../exact.js";
import { firstOrderOn, unique } from "../ordersOf.js";
import { inWindow, type Twin } from "../twin.js";

export const customerAcquisitionRate: Twin = (book, window) => {
  const contacts = book.activities.filter(
    ({ status, kind, selling, accountId }) =>
      status === "held" && accountId != null && (selling ?? !["admin", "coaching", "training"].includes(kind)),
  );
  const prospects = unique(contacts.map(({ accountId }) => accountId ?? "")).flatMap((account) => {
    const contactedOn =
      contacts.flatMap(({ accountId, on }) => (accountId === account ? [on] : [])).toSorted()[0] ?? "";
    const customerOn = firstOrderOn(book, account);
    const isProspect = customerOn === null || customerOn >= contactedOn;
    return isProspect && inWindow(contactedOn, window) ? [{ customerOn }] : [];
  });
  const won = prospects.filter(
    ({ customerOn }) => customerOn !== null && (window.asOf === undefined || customerOn <= window.asOf),
  );
  return share(won.length, prospects.length);
};
