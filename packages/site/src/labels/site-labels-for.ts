import { labelsFor } from '@cec-bulletin/schema/model'
import { type SiteLabels, siteLabels } from './site-labels.ts'

/** @param lang BCP 47. Chinese, simplified or traditional; every other language gets the English words. */
export function siteLabelsFor(lang: string): SiteLabels {
  const labels = siteLabels.get(labelsFor(lang).lang)
  if (labels === undefined) throw new TypeError(`Cannot find words for \`${lang}\``)
  return labels
}
