import { inWindow, type Twin } from "../twin.js";

export const qualifiedLeads: Twin = ({ leads }, window) => {
  const { asOf } = window;
  const known = leads.filter(({ createdOn }) => asOf === undefined || (createdOn != null && createdOn <= asOf));
  return known.filter(({ qualifiedOn }) => qualifiedOn != null && inWindow(qualifiedOn, window)).length;
};
