import { linkWords } from '../../../infer/rules/links/link-words.ts'
import { patterns } from '../../../infer/words/patterns.ts'
import type { LineBlock } from '../../../lines/line.ts'
import { widthOf } from '../../../lines/width-of.ts'
import { splitInlines } from '../../../source/inlines/split-inlines.ts'
import { labelMatches, labelWords } from '../../../source/label-words.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'

/**
 * `报名表 (https://…)`: so programs write the links of a mail. The words of a short line, or of one with a mark in front of
 * it, lead there; where they are a label, or none, only the brackets go. Within a paragraph nothing says which words do.
 */
export function enclosedAddresses(blocks: readonly LineBlock[], text: string): LineBlock[] {
  const wordsAt = (index: number) => wordsOf(blocks[index]?.inlines ?? [], text)
  return blocks.map((whole, index) => {
    const block = withoutDoubles(whole, text)
    const words = wordsOf(block.inlines, text)
    const [, front = '', name = '', open = '', url] =
      words.length <= longest ? (enclosed.exec(words) ?? []) : []
    if (url === undefined) return block
    if (patterns.sources.test(words)) return block
    if (name === '' || /[：:]$/u.test(name))
      return { ...block, inlines: labelMatches(block.inlines, { pattern: brackets, text, ...mark }) }
    const isSetOff =
      (block.line.gap ?? 0) > 0 || front !== '' || !/[^\s。！？：.!?:]$/u.test(wordsAt(index - 1))
    // `通知全文：通知 (https://…)`
    const label = /^[^：:]{1,20}[：:]\s*/u.exec(name)?.[0] ?? ''
    const isShort =
      widthOf(name.slice(label.length)) <= (front === '' ? widestButton : widestTitle) &&
      !/[，。；,;]/u.test(name)
    if (!isSetOff || !isShort || /^[\p{Ll}，。、；,.;]/u.test(wordsAt(index + 1))) return block
    return linked(block, {
      start: front.length + label.length,
      end: front.length + name.length,
      open,
      url,
      text,
    })
  })
}

/** `a@e.cn<mailto:a@e.cn>`, `e.cn<https://e.cn/>`: an address is said once. */
function withoutDoubles(block: LineBlock, text: string): LineBlock {
  const words = wordsOf(block.inlines, text)
  if (words.length > longest || !/[<(（](?:mailto:|https?:)/iu.test(words)) return block
  let { inlines } = block
  for (const { 0: all, 1: said = '', 2: scheme = '', index } of [...words.matchAll(doubled)].reverse()) {
    const end = index + all.length
    const isMail = scheme === 'mailto:'
    const at = index + all.lastIndexOf(scheme + said)
    const what = { text, ...mark }
    inlines = labelWords(inlines, { start: isMail ? index + said.length : end - 1, end, ...what })
    if (!isMail) inlines = labelWords(inlines, { start: index, end: at, ...what })
  }
  return { ...block, inlines, line: { ...block.line, width: widthOf(wordsOf(inlines, text)) } }
}

const doubled = /([\w.+@:/?=&%#~-]{3,200})\s?[<(（](mailto:|https?:\/\/|)\1\/?[>)）]/giu

interface Place {
  start: number
  end: number
  open: string
  url: string
  text: string
}

function linked(block: LineBlock, { start, end, open, url, text }: Place): LineBlock {
  const at = end + open.length
  const [upTo, rest] = splitInlines(block.inlines, { at, text })
  const [address, close] = splitInlines(rest, { at: url.length, text })
  const [range] = rangesOfInlines(address)
  if (!range) return block
  const named = linkWords(upTo, { start, end, url: range, text })
  const inlines = [
    ...labelWords(named, { start: end, end: at, text, ...mark }),
    ...labelMatches(close, { pattern: /\S/gu, text, ...mark }),
  ]
  return { ...block, inlines, line: { ...block.line, width: widthOf(wordsOf(inlines, text)) } }
}

const enclosed = /^((?:[*#=+~•·-]+\s+)?)([^\s<>][^<>]{0,80}?)?(\s*[(（<])(https?:\/\/[!-~]+)[)）>]$/iu

const brackets = /[(（<](?=https?:)|[)）>]$/giu

const mark = { fate: 'dropped', rule: 'brackets' } as const

/** In characters. */
const longest = 2000

/** In ems. */
const widestButton = 16
const widestTitle = 40
