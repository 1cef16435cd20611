export type { CoreFindOptions, CoreNormalizeOptions } from './core/core-options.ts'
export { findLinks } from './core/find-links.ts'
export { normalizeLink } from './core/normalize-link.ts'
export type { KeptOnly } from './data/kept-only.ts'
export type { OpaqueHost } from './data/opaque-hosts.ts'
export type { Signature } from './data/signatures.ts'
export type { FoundLink } from './find/found-link.ts'
export type { LinkRules } from './link-rules.ts'
export { replayChanges } from './replay-changes.ts'
export type {
  Change,
  Exception,
  Grade,
  Message,
  NormalizedLink,
  Redirector,
  RefusalCode,
  RefusedLink,
  TargetForm,
  Tracker,
  Warning,
  WarningCode,
} from './types.ts'
