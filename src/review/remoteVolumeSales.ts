import type { SalesModel } from "./salesModel.js";

/**
 * Sales model to start from: standard offers, sold remotely, in volume. Its bands are assumptions: replace them by bands measured
 * in your business.
 *
 * @example remoteVolumeSales.bands["win-rate"].map(({ name }) => name) // => [ 'poor', 'fair', 'good', 'very good' ]
 */
export const remoteVolumeSales: SalesModel = {
  id: "remote-volume-sales",
  title: "Standard offers sold remotely in volume",
  basis: "assumption: replace these bands by your own",
  bands: {
    "win-rate": [
      { name: "poor", reason: "the offer is standard and few contacts take it: review the contact list" },
      { name: "fair", from: 0.08, reason: "usual where many are contacted with little preparation" },
      { name: "good", from: 0.15, reason: "the target is right: volume can be raised" },
      { name: "very good", from: 0.25, reason: "one in four of many quick deals is won: more contacts would pay" },
    ],
    "lead-conversion-rate": [
      { name: "poor", reason: "leads are bought that want no call" },
      { name: "fair", from: 0.05, reason: "usual for leads that filled in a form" },
      { name: "good", from: 0.15, reason: "leads come from where buyers are" },
    ],
    "median-sales-cycle-closed-only": [
      { name: "good", reason: "quick decisions, as a standard offer allows" },
      { name: "fair", from: 15, reason: "a second contact is needed" },
      { name: "poor", from: 45, reason: "too long for what is sold: deals are kept that should be let go" },
    ],
  },
};
