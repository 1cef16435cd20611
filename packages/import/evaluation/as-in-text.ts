import { type Issue, parseIssue } from '@cec-bulletin/schema'

/**
 * What an issue says and a text pulled out of its PDF can say as well: pictures are their captions, and words are no
 * links, nor are sources, as whether an address was printed is not known.
 */
export const asInText = (issue: Issue): Issue => parseIssue(inText(issue))

function inText(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((one) => itemInText(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, inText(inside)]))
}

function itemInText(item: unknown): unknown[] {
  if (!isRecord(item)) return [inText(item)]
  const { type, children, caption, credit, url, ...rest } = item
  if (type === 'image') return said([caption, credit])
  if (type === 'link' && !isAddress(children)) return [inText(children)].flat()
  const isSource = type === undefined && 'title' in rest && url !== undefined
  return [inText(isSource ? rest : item)]
}

/** The captions of pictures, each a paragraph. */
const said = (lines: readonly unknown[]): unknown[] =>
  lines.flatMap((line) => (line === undefined ? [] : [{ type: 'paragraph', children: inText(line) }]))

const isAddress = (words: unknown) => /https?:|www\.|@/iu.test(JSON.stringify(words))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
