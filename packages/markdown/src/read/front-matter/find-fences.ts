import { type Line, linesOf } from './lines.ts'
import { meantKey } from './mend/meant-key.ts'

/** Where the front matter of a document stands. */
export interface Fences {
  /** The line above it; `undefined` where there is none. */
  opening: Line | undefined
  /** The same below it. */
  closing: Line | undefined
  /** Its own lines, without those that are blank at its end. */
  lines: Line[]
}

/**
 * Finds the front matter, also where the lines of hyphens around it are missing or are other strokes. Blank lines above
 * it and a byte order mark mean nothing.
 */
export function findFences(text: string): Fences | undefined {
  const all = linesOf(text, text.startsWith('\ufeff') ? 1 : 0)
  let top = all.next().value
  while (top && isBlank(top)) top = all.next().value
  if (!top) return undefined
  const opening = isFence(top) || isStroke(top) ? top : undefined
  if (!opening && !isEntry(top)) return undefined
  const isOurs = isFence(top)
  const signs = lookFor(all, { isOurs, lines: opening ? [] : [top] })
  const fences = { opening, ...endOf(signs) }
  const isClosed = isOurs && signs.fence !== undefined
  return isClosed || fences.lines.some(isEntry) ? fences : undefined
}

/** What stands behind the top line, up to where it is plain that no front matter goes on; each by its index. */
interface Signs {
  lines: Line[]
  fence?: number
  stroke?: number
  /** The first title, and the first line that is neither YAML nor goes on with any. */
  title?: number
  other?: number
}

function lookFor(all: Iterable<Line>, { isOurs, lines }: { isOurs: boolean; lines: Line[] }): Signs {
  const signs: Signs = { lines }
  for (const line of all) {
    const index = lines.push(line) - 1
    if (isFence(line)) {
      // Where nothing but YAML stands above it, what looked like a title is one of YAML's remarks.
      if (isOurs && signs.stroke === undefined) return { lines, fence: index }
      return signs.title === undefined ? { ...signs, fence: index } : signs
    }
    if (/^\S/.test(line.text) && isStroke(line)) signs.stroke ??= index
    else if (isTitle(line, isOurs)) signs.title ??= index
    else if (isOther(line, isOurs ? lines[index - 1] : undefined)) signs.other ??= index
    if (signs.other !== undefined && (!isOurs || signs.title !== undefined)) return signs
  }
  return signs
}

function endOf({ lines, fence, stroke, title, other }: Signs): Pick<Fences, 'closing' | 'lines'> {
  const ends = [fence, stroke, title, other].filter((index) => index !== undefined)
  const end = Math.min(...ends, lines.length)
  const closing = end === fence || end === stroke ? lines[end] : undefined
  const last = lines.slice(0, end).findLastIndex((line) => !isBlank(line))
  return { closing, lines: lines.slice(0, closing ? end : last + 1) }
}

const isBlank = ({ text }: Line) => text.trim() === ''

export const isFence = ({ text }: Line) => text.trim() === '---'

/** Other strokes than three hyphens, or more or fewer of them; or a fence of code. */
const isStroke = ({ text }: Line) =>
  /^(?:[-—－–―‐‑‒−─━_＿]+|\*{3,}|\+{3,}|\.{3,}|={3,}|(?:- ){2,}-?|(?:`{3,}|~{3,}|-{3,}) ?(?:ya?ml)?)$/i.test(
    text.trim(),
  )

/** `title: …`, or the same in other words. */
function isEntry({ text }: Line): boolean {
  const [, word] = /^(\p{L}[\p{L}-]{0,30})[ \t]*[:：﹕∶=]/u.exec(text.trimStart()) ?? []
  return word !== undefined && meantKey(word, 'issue') !== undefined
}

// To YAML a line with one `#` is a remark; where nothing says that there is any YAML, it is a title.
const isTitle = ({ text }: Line, isOurs: boolean) => (isOurs ? /^#{2,6}[ \t]/ : /^#{1,6}[ \t]/).test(text)

/** Whether a line is no YAML, and none that goes on with the text of the line before. */
const isOther = (line: Line, before: Line | undefined) =>
  !yaml.test(line.text) && (before === undefined || isBlank(before))

const yaml =
  /^(?:\s*$|[ \t\u3000\u00a0]+\S|#|[-－•·][ \t]|[\]}'",]|["'“]?\p{L}[\p{L}\p{N}_ -]{0,30}["'”]?[ \t]*[:：﹕∶=])/u
