import { readRadicals } from '../../../lines/read-radicals.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { type Part, partsOf } from './parts-of.ts'
import type { Run } from './put-row.ts'

/** The inlines of a row: links hold their marks, and bold holds italic. */
export function inlinesOf(runs: readonly Run[], { text, bold, italic }: Looking): SourceInline[] {
  const parts = partsOf(runs, text)
  const plain = (part: Part): SourceInline[] => {
    const { from, length, item } = part
    if (item.note !== undefined) return [{ type: 'noteReference', from, length, identifier: item.note }]
    return part.isIdle
      ? [{ type: 'label', from, length, fate: 'dropped', rule: 'white-space' }]
      : readRadicals(part, text)
  }
  const slanted = (some: readonly Part[]) =>
    marked(some, {
      has: ({ item }) => item.italic && !italic,
      type: 'emphasis',
      inside: (few) => few.flatMap(plain),
    })
  const strong = (some: readonly Part[]) =>
    marked(some, { has: ({ item }) => item.bold && !bold, type: 'strong', inside: slanted })
  return groups(parts, ({ link }) => link?.url.from).flatMap(([, some]): SourceInline[] => {
    const link = some[0]?.link
    const children = strong(some)
    if (!link) return children
    return [{ type: 'link', url: link.url, ...(link.again && { again: true }), children }]
  })
}

interface Looking {
  text: string
  /** That all of the paragraph is, so that nothing in it stands out. */
  bold: boolean
  italic: boolean
}

interface Marking {
  has: (part: Part) => boolean
  type: 'strong' | 'emphasis'
  inside: (parts: readonly Part[]) => SourceInline[]
}

const marked = (parts: readonly Part[], { has, type, inside }: Marking): SourceInline[] =>
  groups(parts, has).flatMap(([isOn, some]) => (isOn ? [{ type, children: inside(some) }] : inside(some)))

/** Neighbours for which `keyOf` gives the same stand in one group. */
function groups<Key>(parts: readonly Part[], keyOf: (part: Part) => Key): [Key, Part[]][] {
  const found: [Key, Part[]][] = []
  for (const part of parts) {
    const key = keyOf(part)
    const last = found.at(-1)
    if (last && last[0] === key) last[1].push(part)
    else found.push([key, [part]])
  }
  return found
}
