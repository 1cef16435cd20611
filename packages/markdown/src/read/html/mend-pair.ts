import type { Nodes } from 'mdast'
import { parse } from '../../parse/parse.ts'
import type { HtmlSentence } from '../problems/explanations/html.ts'
import { shiftCharacters } from './shift-characters.ts'
import { attributeOf, marks, sentenceOf, type Tag } from './tags.ts'

/** What is said of HTML, and the Markdown that means the same, where it is known. */
export interface HtmlAdvice {
  say: HtmlSentence | undefined
  detail: string
  mended?: string | undefined
}

/** A tag, and what it stands around. */
interface Pair {
  tag: Tag
  html: string
  /** What stands between the tags, as it stands in the document. */
  inner: string
  /** The characters right before and behind the tags, on the same line. */
  before: string
  after: string
}

/** Words between two tags, as Markdown. */
export function mendPair({ tag, html, inner, before, after }: Pair): HtmlAdvice {
  const mark = marks.get(tag.name)
  if (mark !== undefined) return mendMark(mark, { inner, before, after })
  if (tag.name === 'a') return mendLink(tag, html, inner)
  if (tag.name === 'sub' || tag.name === 'sup') {
    const shifted = shiftCharacters(inner, tag.name)
    if (shifted === undefined) return { say: 'shifted', detail: html }
    return { say: tag.name === 'sup' ? 'raised' : 'mended', detail: shifted, mended: shifted }
  }
  const say = sentenceOf(tag.name)
  return { say, detail: html, mended: say === 'style' && isPlain(inner) ? inner.trim() : undefined }
}

/** Whether words stand for no block, wherever a line begins with them. */
export const isPlain = (words: string) => /^\s*[\p{L}“”‘’《（「【][^<>\n\r]*$/u.test(words)

function mendMark(
  mark: string,
  { inner, before, after }: Pick<Pair, 'inner' | 'before' | 'after'>,
): HtmlAdvice {
  const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? []
  const marked = `${mark}${words}${mark}`
  const isRead =
    !/[\n\r<>]/.test(inner) && isMarked(marked, { before: lead || before, after: trail || after })
  return {
    say: 'mended',
    detail: words.length > 0 && words.length < 60 ? marked : `${mark}…${mark}`,
    mended: isRead ? `${lead}${marked}${trail}` : undefined,
  }
}

/** Whether a text between marks is one node, from its first character to its last, beside what stands around it. */
function isMarked(marked: string, { before, after }: { before: string; after: string }): boolean {
  const text = `文${before}${marked}${after}文`
  const [paragraph] = parse(text, { nodes: 1000, lines: 10, marks: 1000 })?.children ?? []
  const children: Nodes[] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const start = 1 + before.length
  return children.some(
    ({ type, position }) =>
      type !== 'text' && position?.start.offset === start && position.end.offset === start + marked.length,
  )
}

function mendLink(tag: Tag, html: string, inner: string): HtmlAdvice {
  const href = attributeOf(tag, 'href')
  if (href === undefined) return { say: 'anchor', detail: html }
  const isWhole = isAddress(href) && inner.trim() !== '' && !/[[\]<>\n\r]/.test(inner)
  const link = `[${inner.trim()}](${href})`
  return isWhole ? { say: 'mended', detail: link, mended: link } : { say: 'mended', detail: '[…](https://…)' }
}

/** Whether an address is whole, and stands for itself in Markdown. */
export const isAddress = (url: string) =>
  /^(?:https?:\/\/[\w.-]+(?:[/?#][^\s<>"'`\\()&]*)?|mailto:[\w.+-]+@[\w.-]+)$/i.test(url)
