import { readFileSync } from 'node:fs'
import { normalizeLink } from '@cec-bulletin/links'
import { fromMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'

/** The sample issue of the demo, with its links as they are published. */
export function sample(): Issue {
  const text = readFileSync(new URL('../../../apps/demo/content/issue.md', import.meta.url), 'utf8')
  return fromMarkdown(text, {
    mapLink: ({ url }) => {
      const link = normalizeLink(url)
      return link.ok ? link.href : url
    },
  })
}
