export { redirectors } from './data/redirectors.ts'
export { trackers } from './data/trackers.ts'
export { findLinks } from './find-links.ts'
export { normalizeLink } from './normalize-link.ts'
export { replayChanges } from './replay-changes.ts'
export type {
  Change,
  FindOptions,
  FoundLink,
  Grade,
  NormalizedLink,
  NormalizeOptions,
  Redirector,
  RefusalCode,
  RefusedLink,
  Sentence,
  TargetForm,
  Tracker,
  Warning,
  WarningCode,
} from './types.ts'
