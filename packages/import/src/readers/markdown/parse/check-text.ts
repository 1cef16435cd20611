import { refusal } from '../../../source/problems/refusal.ts'
import { tooLarge } from '../../../source/problems/sentences.ts'

/**
 * Before Markdown is parsed: how long that takes grows with its lines, quotes, items and marks, and with the square of
 * the brackets and of the marks in one paragraph.
 *
 * @throws {ProblemsError} `too-large`
 */
export function checkText(text: string): void {
  if (text.length > mostCharacters) throw overlong(`${text.length} characters`)
  let work = 0
  let brackets = 0
  let marks = 0
  const close = () => {
    work += (brackets ** 2 + marks ** 2) * cost.pair
    brackets = 0
    marks = 0
    if (work > mostWork) throw overlong('its lines, brackets and marks')
  }
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [lead = ''] = containers.exec(line) ?? []
    const depth = lead.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
    if (depth > deepest) throw overlong(`${line.slice(0, 20)}…`)
    // What begins a block of its own ends the paragraph above.
    if (depth > 0 || /^\s*(?:$|#|\||\[[^\]]*\]:)/.test(line)) close()
    const inLine = line.match(/[[\]<]/g)?.length ?? 0
    const markInLine = line.match(/[*_~]/g)?.length ?? 0
    brackets += inLine
    marks += markInLine
    const others = line.match(/[\\&`!|]/g)?.length ?? 0
    work += cost.line + cost.container * depth + cost.character * (inLine + markInLine + others)
  }
  close()
}

const overlong = (received: string) => refusal(tooLarge, received)

const mostCharacters = 400_000

/** A second and a half, in tenths of a millisecond. A weekly of 50 kB is a fifth of it. */
const mostWork = 16_000

/** What was measured, in the same. */
const cost = { line: 1, container: 3, character: 0.4, pair: 1 / 4500 }

const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/

/** In each other: an issue holds far fewer. */
const deepest = 40
