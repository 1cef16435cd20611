import type { Role } from '../../../source/blocks.ts'
import type { Structure } from '../page/pdf-page.ts'
import type { ParagraphUnit, Unit } from '../unit.ts'
import { brokenRows } from './broken-rows.ts'
import { readList } from './read-list.ts'
import { readTable } from './read-table.ts'
import type { TaggedPage } from './tagged-page.ts'

/**
 * The units of elements that stand one after the other. What is no block of its own makes a paragraph with its neighbours;
 * one alone in what holds no more than one, such as an item.
 */
export function readElements(
  nodes: readonly (Structure | string)[],
  page: TaggedPage,
  { isOne = false }: { isOne?: boolean } = {},
): Unit[] {
  const found: Unit[] = []
  let inline: (Structure | string)[] = []
  const close = () => {
    const rows = page.rowsOf(inline.flatMap(page.itemsOf))
    if (!isOne) found.push(...page.paragraphsOf(rows))
    else if (rows.length > 0) found.push({ type: 'paragraph', rows: brokenRows(rows) })
    inline = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      inline.push(node)
      continue
    }
    close()
    found.push(...readElement(node, page))
  }
  close()
  return found
}

function readElement(node: Structure, page: TaggedPage): Unit[] {
  const { role, children } = node
  switch (role) {
    case 'L':
      return readList(node, page)
    case 'Table':
      return readTable(node, page)
    case 'BlockQuote': {
      const units = readElements(children, page)
      return units.length > 0 ? [{ type: 'quote', units }] : []
    }
    case 'Figure':
      return readElements(children, page).map((unit, index, all) =>
        all[index - 1]?.type === 'quote' && unit.type === 'paragraph'
          ? { ...unit, role: 'attribution' }
          : unit,
      )
    default: {
      const named = roleOf(role)
      const notes = named && role !== 'Note' ? children.flatMap(notesIn) : []
      if (notes.length > 0) return [...readElement(withoutNotes(node), page), ...readElements(notes, page)]
      if (named === undefined || children.some(holdsBlock)) return readElements(children, page)
      return paragraph(node, { page, ...named })
    }
  }
}

/** The notes within the paragraph that refers to them: they stand at the foot of the page. */
const notesIn = (node: Structure | string): Structure[] =>
  typeof node === 'string' ? [] : node.role === 'Note' ? [node] : node.children.flatMap(notesIn)

const withoutNotes = (node: Structure): Structure => ({
  ...node,
  children: node.children.flatMap((child): (Structure | string)[] =>
    typeof child === 'string' ? [child] : child.role === 'Note' ? [] : [withoutNotes(child)],
  ),
})

type Named = Pick<ParagraphUnit, 'role' | 'level'>

function paragraph(node: Structure, { page, ...named }: Named & { page: TaggedPage }): Unit[] {
  const rows = page.rowsOf(page.itemsOf(node))
  return rows.length > 0 ? [{ type: 'paragraph', rows: brokenRows(rows), ...named }] : []
}

/** What an element that holds a line says of it; `undefined` for one that only groups others. ISO 32000-1, 14.8.4 */
function roleOf(role: string): Named | undefined {
  const [, level] = /^H([1-6])$/.exec(role) ?? []
  if (level !== undefined) return { role: 'heading', level: Number(level) }
  return Object.hasOwn(roles, role) ? roles[role] : undefined
}

const named = (role: Role): Named => ({ role })

const roles: Readonly<Record<string, Named>> = {
  P: {},
  Note: {},
  BibEntry: {},
  Title: named('title'),
  Caption: named('caption'),
  TOCI: named('contents'),
}

const blocks: ReadonlySet<string> = new Set([
  ...['Document', 'Root', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'Section', 'DocumentFragment'],
  ...['BlockQuote', 'L', 'LI', 'Table', 'TOC', 'Figure', 'Index', ...Object.keys(roles)],
])

const isBlock = (node: Structure): boolean =>
  blocks.has(node.role) || /^H[1-6]?$/.test(node.role) || node.children.some(holdsBlock)

const holdsBlock = (node: Structure | string): boolean => typeof node !== 'string' && isBlock(node)
