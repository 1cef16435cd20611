import type { Element } from 'hast'
import { type Context, once, set } from '../../context.ts'
import type { Typeface } from '../../look/typeface.ts'
import { frame, framed } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/** Titles of articles and sub-headings. */
export function heading(element: Element, around: Context): Markup {
  return titled(element, around, levels.get(element.tagName) ?? lowest)
}

/** How titles of a kind are set. */
export interface Title {
  margin: string
  typeface: Partial<Typeface>
}

/** A heading. Where each phrase of a Chinese title has room on a line, it breaks between phrases alone. */
export function titled(element: Element, around: Context, title: Title): Markup {
  const { context, usual, whole } = once(around, () => framesOf(element, around, title), title)
  const isWhole = classesOf(element).includes('phrases') && !hasLongWord(element.children)
  return framed(isWhole ? whole : usual, words(element.children, context))
}

function framesOf({ tagName }: Element, around: Context, { margin, typeface }: Title) {
  const context = set(around, typeface)
  const { className } = context
  const style = `${margin};${context.style}`
  return {
    context,
    usual: frame(tagName, { className, style }),
    whole: frame(tagName, { className, style: `${style};word-break:keep-all` }),
  }
}

const face = { of: 'titles', leading: 1.45, bold: true } as const

const lowest: Title = {
  margin: 'margin:20px 0 6px',
  typeface: { ...face, size: 16, bold: false, colour: 'soft' },
}

const levels: ReadonlyMap<string, Title> = new Map([
  ['h3', { margin: 'margin:30px 0 12px', typeface: { ...face, size: 20 } }],
  ['h4', { margin: 'margin:24px 0 10px', typeface: { ...face, size: 18 } }],
  ['h5', { margin: 'margin:20px 0 8px', typeface: { ...face, size: 16, colour: 'soft' } }],
])
