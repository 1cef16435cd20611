import type { Draft } from '../change/draft.ts'
import type { KnownHost, Settings } from '../tables/settings.ts'
import { type Survey, surveyAddress } from './survey-address.ts'

/** An address that begins with `http://` or `https://`, on its way: its text, what a look at it showed, the options. */
export interface WebAddress {
  draft: Draft
  survey: Survey
  settings: Settings
  /** Nothing until it is read. */
  host: KnownHost | undefined
}

/** An address on the web whose host is read. */
export interface Page extends WebAddress {
  host: KnownHost
}

/** To be called after every change that moves offsets which are still needed. */
export function surveyAgain(address: WebAddress): void {
  address.survey = surveyAddress(address.draft.text, address.settings)
}
