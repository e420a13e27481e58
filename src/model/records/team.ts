/** Team in the tree of the sales organisation. */
export interface Team {
  readonly id: string;
  readonly name?: string | null | undefined;
  /** Id of the team above; none at the top. */
  readonly parentId?: string | null | undefined;
}
