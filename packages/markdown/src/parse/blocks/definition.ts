import { readDestination, readLabel, readTitle, skipBlanks, skipSpace } from '../link-target.ts'

interface ReadDefinition {
  label: string
  url: string
  title: string | undefined
  end: number
}

/** Reads `[label]: address "title"` up to the end of its line. */
export function readDefinition(text: string, start: number): ReadDefinition | undefined {
  const label = readLabel(text, start)
  if (label === undefined) return undefined
  const colon = start + label.length + 2
  if (text[colon] !== ':') return undefined
  const destination = readDestination(text, skipSpace(text, colon + 1))
  if (!destination) return undefined
  const { value: url, end } = destination
  const titleStart = skipSpace(text, end)
  const title = titleStart > end ? readTitle(text, titleStart) : undefined
  if (title && endsLine(text, title.end)) return { label, url, title: title.value, end: title.end }
  return endsLine(text, end) ? { label, url, title: undefined, end } : undefined
}

function endsLine(text: string, at: number): boolean {
  const end = skipBlanks(text, at)
  return end >= text.length || text[end] === '\n'
}
