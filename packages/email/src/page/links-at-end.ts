import type { Settings } from '../email-options.ts'
import { labelsOf } from '../labels.ts'

interface LinkAtEnd {
  label: string
  url: string
}

/** What a mail has beside its issue: where it can be read on the web, and how to get no more. */
export function linksAtEnd(lang: string, { viewUrl, unsubscribeUrl }: Settings): LinkAtEnd[] {
  if (viewUrl === undefined && unsubscribeUrl === undefined) return []
  const { view, unsubscribe } = labelsOf(lang)
  return [
    ...(viewUrl === undefined ? [] : [{ label: view, url: viewUrl }]),
    ...(unsubscribeUrl === undefined ? [] : [{ label: unsubscribe, url: unsubscribeUrl }]),
  ]
}
