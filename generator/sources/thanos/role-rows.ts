import type { Row } from '../../model/dashboard.ts';

/** Panels of the state, which stand beside that of the replicas, and further rows. */
export interface RoleRows {
  readonly state: Row['panels'];
  readonly rows: readonly Row[];
}
