import type { KeptOnly } from '../data/kept-only.ts'
import type { OpaqueHost } from '../data/opaque-hosts.ts'
import type { Rule } from '../sentences/rules.ts'
import type { Exception, Redirector } from '../types.ts'
import type { NameIndex } from './name-index.ts'

/** What the tables say of one host. */
export interface HostRules {
  names: NameIndex[]
  redirectors: RedirectorRow[]
  kept: KeptRow[]
  exceptions: Exception[]
  opaque: OpaqueHost[]
  /** How a last segment begins that only says from where the page was opened. */
  segments: SegmentRow[]
  /** It is an archive: its addresses hold others whole. */
  archive: boolean
  /** It decides by `utm_*` what it shows. */
  readsUtm: boolean
}

interface SegmentRow {
  start: string
  rule: Rule
}

interface RedirectorRow {
  redirector: Redirector
  rule: Rule
}

export interface KeptRow {
  row: KeptOnly
  rule: Rule
}

/** What holds where no row names the host. */
export function generalRules(names: NameIndex[]): HostRules {
  return {
    names,
    redirectors: [],
    kept: [],
    exceptions: [],
    opaque: [],
    segments: [],
    archive: false,
    readsUtm: false,
  }
}
