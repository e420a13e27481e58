export interface Team {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
}

export const teams: readonly Team[] = [
  { id: "T-00", name: "Mesurel" },
  { id: "T-10", name: "France", parentId: "T-00" },
  { id: "T-11", name: "Paris", parentId: "T-10" },
  { id: "T-12", name: "Lyon", parentId: "T-10" },
  { id: "T-13", name: "France Accounts", parentId: "T-10" },
  { id: "T-20", name: "Germany", parentId: "T-00" },
  { id: "T-21", name: "Hamburg", parentId: "T-20" },
  { id: "T-22", name: "Munich", parentId: "T-20" },
  { id: "T-23", name: "Germany Accounts", parentId: "T-20" },
  { id: "T-30", name: "Spain", parentId: "T-00" },
  { id: "T-31", name: "Madrid", parentId: "T-30" },
  { id: "T-32", name: "Barcelona", parentId: "T-30" },
  { id: "T-33", name: "Spain Accounts", parentId: "T-30" },
  { id: "T-40", name: "Lead Desk", parentId: "T-00" },
];
