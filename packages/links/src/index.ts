export { redirectors } from './data/redirectors.ts'
export { trackers } from './data/trackers.ts'
export { type FindOptions, type FoundLink, findLinks } from './find-links.ts'
export { normalizeLink } from './normalize-link.ts'
export { replayChanges } from './replay-changes.ts'
export type {
  Change,
  Grade,
  Message,
  NormalizedLink,
  NormalizeOptions,
  Redirector,
  RefusalCode,
  RefusedLink,
  TargetForm,
  Tracker,
  Warning,
  WarningCode,
} from './types.ts'
