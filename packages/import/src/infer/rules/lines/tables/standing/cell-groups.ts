import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { wrappedNames } from '../names/wrapped-names.ts'
import { blankNamed } from './blank-named.ts'
import { type Cell, cellOf } from './cell.ts'
import { groupFrom } from './group-from.ts'
import { isBetween } from './is-between.ts'
import { isNames, isSurelyTurned, isTurned } from './is-turned.ts'
import { alike } from './words/alike.ts'
import { areUsualNames } from './words/are-usual-names.ts'
import { linesOf } from './wrapped-cells.ts'

/** The cells of a table, row by row, and the lines that stand among them. */
export interface GroupedCells {
  rows: LineBlock[][][]
  between: LineBlock[]
}

/**
 * The rows of a table of which a tool wrote each cell on a line of its own, and a blank line behind each row, or behind
 * each column: groups of as many short lines. Whether they are rows or columns, their numbers say, or how alike their words
 * are.
 */
export function cellGroups(
  lines: Lines,
  { index, text }: { index: number; text: string },
): GroupedCells | undefined {
  const [things = [], ...years] = blankNamed(lines, { index, text })
  if (years.length > 0) {
    const named = years.flatMap((group) => group.slice(0, 1))
    const below = things.map((thing, at) => [thing, ...years.flatMap((group) => group.slice(at + 1, at + 2))])
    return { rows: [[[], ...named.map(linesOf)], ...below.map((row) => row.map(linesOf))], between: [] }
  }
  const names = namesFrom(lines, { index, text })
  const { groups, between } = groupsFrom(lines, { index, text, names })
  if (groups.length < (names ? 3 : 2)) return undefined
  const cells = groups.flat()
  const areWords = cells.every(({ kind }) => kind === 'words')
  if (areWords && (groups.length < 3 || cells.some(({ line }) => line.line.width > widestWords)))
    return undefined
  const turned = (groups[0] ?? []).map((_, at) => groups.flatMap((group) => group.slice(at, at + 1)))
  const isUsual = areUsualNames(groups[0], text)
  const areRows =
    isNames(groups[0], text) &&
    groups.slice(1).every(([, ...cells]) => cells.every(({ kind }) => kind === 'number')) &&
    !(isNames(turned[0], text) && isSurelyTurned(groups, { turned, text }))
  const isColumns =
    !areRows &&
    (isUsual !== areUsualNames(turned[0], text)
      ? !isUsual
      : areWords
        ? alike(turned, text) - alike(groups, text) < muchMoreAlike
        : likeness(groups) > likeness(turned) ||
          (likeness(groups) === likeness(turned) && isTurned(groups, { turned, text })))
  const rows = isColumns ? turned : groups
  return { rows: rows.map((row) => row.map(linesOf)), between }
}

/** Of words alone a tool writes columns rather than rows. */
const muchMoreAlike = 0.1

/** In ems, where no cell holds a number. */
const widestWords = 8

function groupsFrom(
  lines: Lines,
  { index, text, names }: { index: number; text: string; names: Names | undefined },
): { groups: Cell[][]; between: LineBlock[] } {
  const groups: Cell[][] = names ? [names.cells] : []
  const between: LineBlock[] = []
  for (let at = index + (names?.length ?? 0); groups.length < mostGroups; ) {
    const passed = groups.length > 0 ? passedFrom(lines, { index: at, text, isWithin: groups.length > 1 }) : 0
    const found = [0, ...(passed > 0 ? [passed] : [])]
      .map((skipped) => ({
        skipped,
        group: groupFrom(lines, { index: at + skipped, text, isBehind: skipped > 0 }),
      }))
      .find(({ group }) => group.length >= leastSize.columns && group.length === (groups[0] ?? group).length)
    if (!found) break
    between.push(...lines.slice(at, at + found.skipped).flatMap((one) => one?.line ?? []))
    groups.push(found.group)
    at += found.skipped + found.group.length
  }
  return { groups, between }
}

/** How many captions, numbers of pages and titles of the other column stand here. */
function passedFrom(
  lines: Lines,
  { index, text, isWithin }: { index: number; text: string; isWithin: boolean },
): number {
  let count = 0
  for (; count < mostBetween; count++) {
    const [line, below] = [lines[index + count]?.line, lines[index + count + 1]?.line]
    if (!line || !below) break
    const isShort =
      cellOf(line, text) !== undefined || (isWithin && isTitle(line, text) && line.line.width <= widestTitle)
    const isAlone = isShort && (line.line.gap ?? 0) > 0 && (below.line.gap ?? 0) > 0
    if (!isBetween(wordsOf(line.inlines, text)) && !isAlone) break
  }
  return count
}

const mostBetween = 2

/** `部分分馆的延时安排`, the caption of the table. */
const isTitle = ({ inlines }: LineBlock, text: string) => !/[，。；：,;:.!?]/u.test(wordsOf(inlines, text))

/** In ems. */
const widestTitle = 20

interface Names {
  cells: Cell[]
  /** In lines. */
  length: number
}

/** The names of columns where they stand on more lines than the cells of the row below them. */
function namesFrom(lines: Lines, { index, text }: { index: number; text: string }): Names | undefined {
  const names: Cell[] = []
  let last = 0
  let group = groupFrom(lines, { index, text })
  while (group.length > 0 && names.length < mostCells && group.every(({ kind }) => kind === 'words')) {
    names.push(...group)
    last = group.length
    group = groupFrom(lines, { index: index + names.length, text })
  }
  // Above names that are as many as the cells, a title stands.
  if (group.length < leastSize.columns || names.length <= group.length || last === group.length)
    return undefined
  const parts = names.map(({ line }) => ({ words: wordsOf(line.inlines, text), isFirst: true }))
  const cells = wrappedNames(parts, group.length)?.flatMap(([first = 0, ...others]) => {
    const cell = names[first]
    return cell ? [{ ...cell, rest: others.flatMap((at) => names[at]?.line ?? []) }] : []
  })
  return cells && { cells, length: names.length }
}

const mostCells = 12

/** What is longer is no table of an issue; and nobody waits for long lists of short lines. */
const mostGroups = 40

/** Of how many of these lists the cells are all alike, but for the first, which is the name of a column. */
const likeness = (columns: readonly (readonly Cell[])[]): number =>
  columns.filter(([, ...cells]) => cells.every(({ kind }) => kind === cells[0]?.kind)).length / columns.length
