import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isOrganisation } from '../../words/names/is-organisation.ts'
import { endsInSeriesName, saysWhoseSeries } from '../../words/names/series-name.ts'
import { cellsOf } from '../imprint/cells-of.ts'
import { splitLines } from '../imprint/split-lines.ts'
import { isFieldCell } from './fields/fields-of-table.ts'

/** The name of a bulletin that begins the document in a table, its number and date in the cells beside it, is its title. */
export function mastheadTable(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const [first, ...rest] = blocks
  if (first?.type !== 'table' || rest.some(isTitle)) return [...blocks]
  const isName = (cell: SourceParagraph) => !isFieldCell(cell, text)
  const cells = cellsOf(first, {
    desk,
    isFitting: (all) =>
      all.length > 1 &&
      all.filter(isName).length === 1 &&
      all.every(({ inlines }) =>
        wordsOf(inlines, text)
          .split('\n')
          .every((line) => line.length <= longest),
      ),
  })
  if (!cells) return [...blocks]
  return [...cells.flatMap((cell) => (isName(cell) ? nameLines(cell, desk) : [cell])), ...rest]
}

/** The lines of the name: where one of them is that of a series, the other is the title. */
function nameLines(cell: SourceParagraph, desk: Desk): SourceParagraph[] {
  const { lines, claimBreaks } = splitLines(cell, desk.source.text)
  const words = (line: SourceParagraph | undefined) => (line ? wordsOf(line.inlines, desk.source.text) : '')
  const isSeries = (line: SourceParagraph) => endsInSeriesName(words(line)) || saysWhoseSeries(words(line))
  if (lines.length !== 2 || lines.filter(isSeries).length !== 1) return [{ ...cell, role: 'title' }]
  claimBreaks(desk)
  // Whose the bulletin is stands above its name.
  const isOwned = place.test(words(lines[0])) || isOrganisation(words(lines[0]))
  return lines.map((line) => ({ ...line, role: isSeries(line) === isOwned ? 'title' : 'series' }))
}

const place = /[省市县区镇乡村][\s　]*$/u

const isTitle = (block: SourceBlock) => block.type === 'paragraph' && block.role === 'title'

/** In characters, of a line. */
const longest = 60
