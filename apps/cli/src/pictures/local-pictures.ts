import { isLocalPicture } from './is-local-picture.ts'

/** The paths of pictures beside an issue or a draft of one, each once, in its order. */
export function localPictures(issue: object): string[] {
  const paths = new Set<string>()
  collect(issue, paths)
  return [...paths]
}

// A parsed issue: no deeper than `limits` let it be.
function collect(value: unknown, paths: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (isLocalPicture(value)) paths.add(value.url)
  for (const inner of Object.values(value)) collect(inner, paths)
}
