import type { Element } from 'hast'
import { type Context, set } from '../../context.ts'
import type { Typeface } from '../../look/typeface.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/** Titles of articles and sub-headings. */
export function heading(element: Element, around: Context): Markup[] {
  const { before, after, ...typeface } = levels.get(element.tagName) ?? lowest
  const context = set(around, { of: 'titles', leading: 1.45, ...typeface })
  return [titled(element, context, `margin:${before}px 0 ${after}px`)]
}

/** A heading with a margin. Where each phrase of a Chinese title has room on a line, it breaks between phrases alone. */
export function titled(element: Element, context: Context, margin: string): Markup {
  const isWhole = classesOf(element).includes('phrases') && !hasLongWord(element.children)
  const breaks = isWhole ? ';word-break:keep-all' : ''
  const style = `${margin};${context.style}${breaks}`
  return h(element.tagName, words(element, context), { className: context.className, style })
}

interface Level extends Partial<Typeface> {
  before: number
  after: number
}

const lowest: Level = { before: 20, after: 6, size: 16, bold: false, colour: 'soft' }

const levels = new Map<string, Level>([
  ['h3', { before: 30, after: 12, size: 20, bold: true }],
  ['h4', { before: 24, after: 10, size: 18, bold: true }],
  ['h5', { before: 20, after: 8, size: 16, bold: true, colour: 'soft' }],
])
