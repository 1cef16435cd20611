import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'

/**
 * The lines, wherever they stand, that say the name of the issue on several pages, with a number that counts as the pages do:
 * a tool may write the footer of a page between its columns. What stands at the head of the text is the name itself.
 */
export function countingLines(lines: readonly LineBlock[], text: string): LineBlock[] {
  const groups = new Map<string, LineBlock[]>()
  const names = lines.slice(0, headLines).map((line) => bare(wordsOf(line.inlines, text)))
  for (const block of lines) {
    if (block.line.length > longest) continue
    const words = wordsOf(block.inlines, text)
    const number = numberOf(words)
    if (number === undefined || !names.some((name) => name.length >= 4 && bare(words).includes(name)))
      continue
    const key = `${number - block.line.page} ${bare(words)}`
    const group = groups.get(key)
    if (group) group.push(block)
    else groups.set(key, [block])
  }
  const head = new Set(lines.slice(0, headLines).filter(({ inlines }) => !glued.test(wordsOf(inlines, text))))
  return [...groups.values()]
    .filter(isOnSeveralPages)
    .flat()
    .filter((block) => !head.has(block))
}

/** Of the text, of which one has the name of the issue. */
const headLines = 3

const bare = (words: string) => words.replace(/[^\p{L}]+/gu, '')

/** In characters. */
const longest = 80

/** Each of them has it once. */
const isOnSeveralPages = (group: readonly LineBlock[]) =>
  group.length > 1 && new Set(group.map(({ line }) => line.page)).size === group.length

/** At the end of a line, or at its beginning. */
function numberOf(words: string): number | undefined {
  const found =
    /(?:^|[\s·•|｜/—–-]|第)(\d{1,4})\s*页?[\s·•|｜—–-]*$/u.exec(words) ??
    /^[\s·•|｜—–-]*(?:第\s*)?(\d{1,4})(?:\s*页)?[\s·•|｜—–-]/u.exec(words) ??
    glued.exec(words)
  return found ? Number(found[1]) : undefined
}

/** `Page 1The Post`, `1 / 2茶社通讯`: of two lines a tool made one. */
const glued = /^(?:Page\s*(?=\d{1,4}\p{Lu})|(?=\d{1,3}\s*[/／]\s*\d{1,3}\p{Script=Han}))(\d{1,4})/u
