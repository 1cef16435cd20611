import { anchorsOf } from '../anchors/anchors-of.ts'
import { slug } from '../anchors/slug.ts'
import type { Issue, IssueInput } from '../frame/issue.ts'
import { limits, mostCounted } from '../limits.ts'
import type { Finding } from '../problem/finding.ts'
import { anchorIn } from '../values/inner-link.ts'

type Key = string | number

/** The links within an issue that lead to no section and no article of it. */
export function checkAnchors(input: IssueInput, issue: Issue): Finding[] {
  const anchors = new Set(anchorsOf(issue).values())
  // As many as are compared with a name.
  const first = [...anchors].slice(0, limits.problems)
  const findings: Finding[] = []
  visit(input, [], ({ url, path }) => {
    const anchor = anchorIn(url.trim())
    if (anchor === undefined || anchors.has(anchor) || findings.length >= mostCounted) return
    const meant = anchors.has(slug(anchor)) ? [slug(anchor)] : first
    findings.push({
      code: 'unknown-anchor',
      path,
      value: url.trim(),
      expected: meant.map((name) => `#${name}`),
    })
  })
  return findings
}

function visit(value: unknown, path: Key[], onLink: (link: { url: string; path: Key[] }) => void): void {
  if (typeof value !== 'object' || value === null) return
  const fields = value as Record<Key, unknown>
  if (fields.type === 'link' && typeof fields.url === 'string')
    onLink({ url: fields.url, path: [...path, 'url'] })
  else if (fields.type === 'image' && typeof fields.link === 'string')
    onLink({ url: fields.link, path: [...path, 'link'] })
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    path.push(key)
    visit(fields[key], path, onLink)
    path.pop()
  }
}
