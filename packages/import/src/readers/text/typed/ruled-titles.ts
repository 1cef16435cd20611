import { dateOf } from '../../../infer/words/numbers/date-of.ts'
import { numberPattern } from '../../../infer/words/patterns.ts'
import { endsSentence } from '../../../lines/joining/ends-sentence.ts'
import type { LineBlock } from '../../../lines/line.ts'
import { labelMatches } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Typed } from './typed.ts'

/**
 * In a typed text, lines of `=====` between which a short line stands, or directly below one, make it a title; those of the
 * kind that is met first are of sections. The lines themselves are dropped.
 */
export function ruledTitles(blocks: readonly LineBlock[], { text, drop }: Typed): LineBlock[] {
  const words = blocks.map(({ inlines }) => wordsOf(inlines, text).trim())
  const rules = words.map((line) => typedRule.exec(line)?.[1] ?? (rowRule.test(line) ? '--' : undefined))
  const around = words.map((line) => (line.length <= longest ? aroundTitle.exec(line)?.[1] : undefined))
  if ([...rules, ...around].every((mark) => mark === undefined)) return [...blocks]
  const titles = new Map<number, string>()
  // A line of marks below a title, or the last of a box, begins no other.
  let closed = -1
  words.forEach((line, index) => {
    const style = styleAt(index)
    if (style !== undefined && mayBeTitle(line)) {
      titles.set(index, style)
      closed = index + 1
    } else if (rules[index] !== undefined && isInBox(index)) closed = Math.max(closed, index)
  })
  const [first] = titles.keys()
  if (first !== undefined && first <= 2 && saysWhen(first + 1)) titles.delete(first)
  const styles = [...new Set(titles.values())]
  return blocks.flatMap((block, index): LineBlock[] => {
    if (rules[index] !== undefined) {
      drop(block, 'typed-rule')
      return []
    }
    const style = titles.get(index)
    // What stands behind a line of marks is set off by it.
    const found: LineBlock =
      rules[index - 1] === undefined
        ? block
        : { ...block, line: { ...block.line, gap: (block.line.gap ?? 0) + 1 } }
    if (style === undefined) return [found]
    const inlines = labelMatches(found.inlines, {
      pattern: marksAround,
      text,
      fate: 'mark',
      rule: 'typed-rule',
    })
    return [{ ...found, inlines, role: 'heading', level: styles.indexOf(style) + 1 }]
  })

  /** How a line is set between or above lines of marks. */
  function styleAt(index: number): string | undefined {
    const [above, below] = [index - 1 > closed ? rules[index - 1] : undefined, rules[index + 1]]
    if (around[index] !== undefined) return `around ${around[index]}`
    if (rules[index] !== undefined || below === undefined || below === '--') return undefined
    if (above === below) return `between ${above}`
    return isClose(index + 1) && above === undefined && !isInBox(index) ? `above ${below}` : undefined
  }

  /** Whether what is directly above ends no sentence: a title has no such line above it. */
  function isInBox(index: number): boolean {
    return isClose(index) && !endsSentence(words[index - 1] ?? '')
  }

  /** Whether no blank line stands above. */
  function isClose(index: number): boolean {
    return index > 0 && blocks[index]?.line.gap === 0
  }

  /** The title of the issue may be set so as well, above its number. */
  function saysWhen(index: number): boolean {
    const line = words.slice(index).find((one, at) => rules[index + at] === undefined && one !== '') ?? ''
    const isLine = line.length <= longest && !/[。.]$/u.test(line)
    return isLine && (numberPattern.test(line) || dateOf(line) !== undefined)
  }
}

const typedRule = /^([=＝*＊#~～—–─━┄═_＿-])(?:\s?\1){3,}$/u

/** `━━━ 馆内消息 ━━━` */
const aroundTitle = /^([=＝*＊#~～—–─━┄═_＿◆●★※-])\1{2,}\s*[^\s\p{P}\p{S}].*\1{3}$/u

const marksAround = /^([=＝*＊#~～—–─━┄═_＿◆●★※-])\1{2,}\s*|\s*([=＝*＊#~～—–─━┄═_＿◆●★※-])\2{2,}$/gu

/** In characters. */
const longest = 80

/** `--` above who sent a mail, and what stands below the first row of a table: `---- ----`. */
const rowRule = /^--$|^[|+\s]*[-=]{2,}(?:[|+\s]+[-=]{2,})+[|+\s]*$/u

/** A short line that ends no sentence. */
const mayBeTitle = (line: string) =>
  line.length >= 2 &&
  line.replace(marksAround, '').length <= 40 &&
  /\p{L}/u.test(line) &&
  !/[。；;，,：:]$/u.test(line)
