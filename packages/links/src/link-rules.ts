import type { KeptOnly } from './data/kept-only.ts'
import type { OpaqueHost } from './data/opaque-hosts.ts'
import type { Signature } from './data/signatures.ts'
import type { Exception, Redirector, Tracker } from './types.ts'

/**
 * What is known of trackers, redirectors and the sites that use them, as data. `parseRules` of
 * `@cec-bulletin/links/rules` reads it from JSON. It must not be changed once it was used.
 */
export interface LinkRules {
  /** Of this form of data. */
  version: 1
  /** Parameters that only tell who clicked. */
  trackers?: readonly Tracker[]
  /** Known hosts that carry the address they lead to. */
  redirectors?: readonly Redirector[]
  /** Parameters that stay, whatever a tracker says. */
  exceptions?: readonly Exception[]
  /** Pages of which a few parameters say all: everything else in query and fragment goes. */
  keptOnly?: readonly KeptOnly[]
  /** Redirectors that do not show where they lead: they get a warning. */
  opaqueHosts?: readonly OpaqueHost[]
  /** Hosts whose addresses end with the address of the page that they archived: nothing is taken out of it. */
  archives?: readonly string[]
  /** Hosts that decide by `utm_*` what they show. */
  utmHosts?: readonly string[]
  /** Lower-case names of parameters that together sign an address: one changed byte, and the server refuses it. */
  signatures?: readonly Signature[]
}
