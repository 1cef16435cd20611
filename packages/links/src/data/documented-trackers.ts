import type { Tracker } from '../types.ts'
import { trackerEvidence } from './tracker-evidence.ts'
import { trackers as rows } from './trackers.ts'

/** The table of trackers, each row with its evidence. */
export const trackers: readonly (Tracker & { evidence: string })[] = /* @__PURE__ */ documented()

function documented() {
  const evidence = trackerEvidence()
  return rows.map((row) => ({ ...row, evidence: evidence.get(row.service) ?? '' }))
}
