import { habitsOf, paragraphsOf } from '../layout/course/paragraphs-of.ts'
import type { PdfPage } from '../page/pdf-page.ts'
import type { Placed } from '../rows/row.ts'
import type { ParagraphUnit } from '../unit.ts'
import { inGrounds } from './in-grounds.ts'

/**
 * The paragraphs that rows make: none goes on over the edge of a box, in which a line is full where the box ends. How a line
 * stands in its column is seen all the same.
 */
export function paragraphsWithBoxes(rows: readonly Placed[], pages: readonly PdfPage[]): ParagraphUnit[] {
  const habits = habitsOf(rows)
  const narrow = inGrounds(rows, pages)
  const runs: Placed[][] = []
  rows.forEach((placed, index) => {
    const [above, last] = [rows[index - 1], runs.at(-1)]
    if (above && last && narrow.has(above) === narrow.has(placed)) last.push(placed)
    else runs.push([placed])
  })
  return runs.flatMap((run) => {
    const places = new Map(run.map((placed) => [narrow.get(placed) ?? placed, placed]))
    return paragraphsOf([...places.keys()], habits).map((paragraph) => ({
      ...paragraph,
      rows: paragraph.rows.map((placed) => places.get(placed) ?? placed),
    }))
  })
}
