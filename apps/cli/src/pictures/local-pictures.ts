import type { Issue } from '@cec-bulletin/schema'

/** The paths of pictures beside an issue, each once, in its order. */
export function localPictures(issue: Issue): string[] {
  const paths = new Set<string>()
  collect(issue, paths)
  return [...paths]
}

// A parsed issue: no deeper than `limits` let it be.
function collect(value: unknown, paths: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  const { type, url } = value as { type?: unknown; url?: unknown }
  if (type === 'image' && typeof url === 'string' && !/^[a-z][a-z\d+.-]*:/i.test(url)) paths.add(url)
  for (const inner of Object.values(value)) collect(inner, paths)
}
