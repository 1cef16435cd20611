import { toText } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema/model'
import type { Settings } from './email-options.ts'
import { linksAtEnd } from './page/links-at-end.ts'

/** The words of the HTML without markup, each address apart from what stands beside it. */
export function plainText(issue: Issue, settings: Settings): string {
  const links = linksAtEnd(issue.lang, settings)
  const end = links.map(({ label, url }) => `${label} ${url.replace(/^mailto:/i, '')}\n`).join('')
  return toText(issue, { addresses: 'apart' }) + (end === '' ? '' : `\n${end}`)
}
