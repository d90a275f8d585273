/** What a name that somebody wrote may mean, by ids. */
export interface FoundName {
  /** Where it is one thing and only one. */
  readonly exact?: string | undefined;
  /** Else what may have been meant, most likely first; empty where nothing is near. */
  readonly candidates: readonly string[];
}
