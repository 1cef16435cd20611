import type { Redirector } from '../types.ts'
import { DEBOUNCE, SEEN } from './evidence.ts'
import { debounced, redirectors as rows } from './redirectors.ts'

/** By the rule of its rows. */
const DOCUMENTED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['redirector-safelinks', 'https://learn.microsoft.com/defender-office-365/safe-links-about'],
  [
    'redirector-proofpoint',
    'https://help.proofpoint.com/Threat_Insight_Dashboard/Concepts/How_do_I_decode_a_rewritten_URL%3F',
  ],
  ['redirector-google-amp', 'https://developers.google.com/amp/cache/overview'],
])

/** The table of redirectors, each row with its evidence. */
export const redirectors: readonly (Redirector & { evidence: string })[] = /* @__PURE__ */ rows.map(
  (row) => ({
    ...row,
    evidence: DOCUMENTED.get(row.rule) ?? (debounced.includes(row) ? DEBOUNCE : SEEN),
  }),
)
