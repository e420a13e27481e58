/** A node of the sales organisation's tree. */
export interface Team {
  readonly id: string;
  readonly name?: string | null | undefined;
  /** The team above; none at the top. */
  readonly parentId?: string | null | undefined;
}
