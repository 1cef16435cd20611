import { noteMark } from '../notes/note-mark.ts'
import type { Row } from '../rows/row.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import { headOf, isSmallTwin, saysAgain } from './head-of.ts'
import { usualSize } from './usual-size.ts'

export interface PageRows {
  number: number
  height: number
  rows: Row[]
}

export type Furniture = Map<Row, 'header' | 'footer'>

/** The running headers, footers and page numbers: lines at the edge of a page that other pages have at the same place. */
export function furnitureOf(pages: readonly PageRows[]): Furniture {
  const size = usualSize(pages.flatMap(({ rows }) => rows))
  const edges = pages.flatMap((page) => [edgeOf(page, 'header'), edgeOf(page, 'footer')])
  const found: Furniture = new Map()
  const head = headOf(pages)
  for (const edge of edges) {
    const others = edges.filter(({ kind, page }) => kind === edge.kind && page !== edge.page)
    const hasNotes = edge.kind === 'footer' && edge.rows.some(({ row }) => noteMark(row))
    const isOne = (shown: Shown, index: number) => {
      const apart = gapBehind(shown.row, edge.inwards)
      const said = [wordsOfRow(shown.row), ...(shown.row.size < size ? [lineOf(edge.rows, index)] : [])]
      const isAgain =
        edge.page === head.page
          ? isSmallTwin(shown.row, head.rows)
          : said.some((words) => saysAgain(words, head.words))
      if (isAgain && apart > 1.8) return true
      return isFurniture(shown, { others, apart, size, isOnly: pages.length === 1, hasNotes })
    }
    for (const [index, shown] of edge.rows.entries()) {
      // Beside one that is furniture stands another: the title of the section beside the name of the bulletin.
      const isBeside = () =>
        shown.row.size <= size &&
        gapBehind(shown.row, edge.inwards) > 1.8 &&
        edge.rows.some((one, at) => Math.abs(one.row.base - shown.row.base) < 2 && isOne(one, at))
      if (!isOne(shown, index) && !isBeside()) break
      found.set(shown.row, edge.kind)
    }
  }
  return found
}

interface Shown {
  row: Row
  words: string
}

interface Edge {
  page: number
  kind: 'header' | 'footer'
  /** From the edge inwards. */
  rows: Shown[]
  /** All of the page, in that order. */
  inwards: readonly Row[]
}

/** The outermost rows within the margin of a page, and one more. */
function edgeOf({ number, height, rows }: PageRows, kind: Edge['kind']): Edge {
  const inwards = [...rows].sort((one, other) =>
    kind === 'header' ? one.base - other.base : other.base - one.base,
  )
  const isOutside = ({ base }: Row) => (kind === 'header' ? base < height * zone : base > height * (1 - zone))
  const outside = inwards.filter(isOutside).slice(0, most)
  return {
    page: number,
    kind,
    rows: inwards.slice(0, outside.length + 1).map((row) => ({ row, words: wordsOfRow(row).trim() })),
    inwards,
  }
}

/** Of the height of a page. */
const zone = 0.14

/** Rows of a header or a footer. */
const most = 4

/** All that stands on the line of a row, which two scripts, or wide gaps, may part into several. */
const lineOf = (rows: readonly Shown[], index: number): string =>
  rows
    .filter(({ row }) => Math.abs(row.base - (rows[index]?.row.base ?? 0)) < 2)
    .sort((one, other) => one.row.left - other.row.left)
    .map(({ words }) => words)
    .join('  ')

/** How far a row is from the next one inwards, in its own size; letters that are larger do not bring it closer. */
function gapBehind(row: Row, inwards: readonly Row[]): number {
  const next = inwards
    .slice(inwards.indexOf(row) + 1)
    .find(({ base }) => Math.abs(base - row.base) > row.size / 2)
  if (!next) return 9
  const above = Math.max(0, next.base > row.base ? next.size - row.size : row.size - next.size)
  return (Math.abs(next.base - row.base) - above) / row.size
}

interface Around {
  others: readonly Edge[]
  apart: number
  /** Of most of the text. */
  size: number
  isOnly: boolean
  /** That notes stand at this edge. */
  hasNotes: boolean
}

function isFurniture({ row, words }: Shown, { others, apart, size, isOnly, hasNotes }: Around): boolean {
  if (pageNumber.test(words) && (apart > 1.8 || row.size < size)) return true
  if (isOnly) return false
  const alike = others.filter((edge) =>
    edge.rows.some((one) => Math.abs(one.row.base - row.base) < 4 && Math.abs(one.row.size - row.size) < 0.3),
  )
  const isRepeated = alike.some((edge) => edge.rows.some((one) => bare(one.words) === bare(words)))
  if (isRepeated && (apart > 1.4 || row.size < size)) return true
  // In large letters it is at the same place of every page; on two pages that may be chance.
  const isEverywhere = alike.length === others.length && (others.length > 1 || isOfSections(alike))
  if (row.size > size + 0.4 && isEverywhere) return true
  // Notes at the foot end where those of other pages do.
  if (hasNotes) return false
  // Where it names the section, its words change.
  return alike.length * 2 >= others.length && apart > 1.8 && row.size < size - 0.4
}

/** `12`, `- 12 -`, `第 12 页`, `第 1 页 / 共 3 页`, `xii`. */
const pageNumber =
  /^(?:[-—–·|/\s]*(?:第\s*|[Pp]age\s+|[Pp]\.?\s*)?(?:\d{1,4}|[ivxlcIVXLC]{1,6})(?:\s*页)?(?:\s*[,，/]?\s*(?:共|of)?\s*\d{1,4}\s*(?:页)?)?[-—–·|/\s]*)$/u

/** Whether a header in large letters, which changes from page to page, is the same on two of them. */
function isOfSections(edges: readonly Edge[]): boolean {
  const said = edges.map(({ rows }) => bare(rows[0]?.words ?? ''))
  return new Set(said).size < said.length
}

const bare = (words: string) => words.replace(/[\s\d]+/g, '')
