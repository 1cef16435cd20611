import { archives } from '../data/archives.ts'
import { keptOnly } from '../data/kept-only.ts'
import { opaqueHosts } from '../data/opaque-hosts.ts'
import { redirectors } from '../data/redirectors.ts'
import { signatures } from '../data/signatures.ts'
import { trackers } from '../data/trackers.ts'
import { utmHosts } from '../data/utm-hosts.ts'
import type { LinkRules } from '../link-rules.ts'

/** All rows of `data/`. */
export const builtIn: LinkRules = {
  version: 1,
  trackers,
  redirectors,
  keptOnly,
  opaqueHosts,
  archives,
  utmHosts,
  signatures,
}
