export { redirectors } from './data/documented-redirectors.ts'
export { trackers } from './data/documented-trackers.ts'
export type { KeptOnly } from './data/kept-only.ts'
export type { OpaqueHost } from './data/opaque-hosts.ts'
export type { Signature } from './data/signatures.ts'
export type { FoundLink } from './find/found-link.ts'
export { type FindOptions, findLinks } from './find-links.ts'
export type { LinkRules } from './link-rules.ts'
export { normalizeLink } from './normalize-link.ts'
export type { NormalizeOptions } from './normalize-options.ts'
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
