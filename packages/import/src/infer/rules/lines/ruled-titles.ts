import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { dateOf } from '../../words/date-of.ts'
import { numberPattern } from '../../words/patterns.ts'

/**
 * In a typed text, lines of `=====` between which a short line stands, or directly below one, make it a title; those of the
 * kind that is met first are of sections. The lines themselves are dropped, and so is the `--` above who sent a mail.
 */
export function ruledTitles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  if (kind !== 'text') return [...blocks]
  const words = blocks.map((block) => (isLineBlock(block) ? wordsOf(block.inlines, text).trim() : ''))
  const rules = words.map((line) => rule.exec(line)?.[1] ?? (line === '--' ? line : undefined))
  if (rules.every((mark) => mark === undefined)) return [...blocks]
  const titles = new Map<number, string>()
  // A line of marks below one title begins no other.
  let end = -1
  words.forEach((line, index) => {
    const style = index > end ? styleAt(index) : undefined
    if (style === undefined || !mayBeTitle(line)) return
    titles.set(index, style)
    end = index + 1 + (rules[index - 1] === undefined ? 0 : 1)
  })
  const [first] = titles.keys()
  if (first !== undefined && first <= 2 && saysWhen(first + 1)) titles.delete(first)
  const styles = [...new Set(titles.values())]
  return blocks.flatMap((block, index): SourceBlock[] => {
    if (!isLineBlock(block)) return [block]
    if (rules[index] !== undefined) {
      desk.claim(rangesOf(block), { fate: 'dropped', rule: 'typed-rule' })
      return []
    }
    const style = titles.get(index)
    // What stands behind a line of marks is set off by it.
    const found: LineBlock =
      rules[index - 1] === undefined
        ? block
        : { ...block, line: { ...block.line, gap: (block.line.gap ?? 0) + 1 } }
    return style === undefined ? [found] : [{ ...found, role: 'heading', level: styles.indexOf(style) + 1 }]
  })

  /** How a line is set between or above lines of marks. */
  function styleAt(index: number): string | undefined {
    const [above, below] = [rules[index - 1], rules[index + 1]]
    if (rules[index] !== undefined || below === undefined || below === '--') return undefined
    if (above === below) return `between ${above}`
    const next = blocks[index + 1]
    const isUnder = isLineBlock(next) && (next.line.gap ?? 0) === 0 && above === undefined
    return isUnder ? `above ${below}` : undefined
  }

  /** The title of the issue may be set so as well, above its number. */
  function saysWhen(index: number): boolean {
    const line = words.slice(index).find((one, at) => rules[index + at] === undefined && one !== '') ?? ''
    return line.length <= 40 && (numberPattern.test(line) || dateOf(line) !== undefined)
  }
}

const rule = /^([=＝*＊#~～—–─━┄═_＿-])(?:\s?\1){3,}$/u

/** A short line that ends no sentence. */
const mayBeTitle = (line: string) =>
  line.length >= 2 && line.length <= 40 && /\p{L}/u.test(line) && !/[。；;，,：:]$/u.test(line)
