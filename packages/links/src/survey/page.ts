import type { Draft } from '../change/draft.ts'
import type { KnownHost, Settings } from '../tables/settings.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import type { Survey } from './survey.ts'

/** Everything known of an address on the web on its way. */
export interface Page {
  draft: Draft
  host: KnownHost
  seen: Survey
  reading: Reading
}

export interface Reading {
  settings: Settings
  /** How many redirectors are around the address. */
  depth: number
  /** Reads the address a redirector leads to. */
  follow: (address: string, reading: Reading) => Target
}

/** Nothing stands for redirectors that are nested too deep. */
export type Target = NormalizedLink | RefusedLink | undefined
