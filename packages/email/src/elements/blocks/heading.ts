import type { Element } from 'hast'
import { type Context, once, set } from '../../context.ts'
import type { Typeface } from '../../look/typeface.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { hasLongWord } from '../has-long-word.ts'
import type { Transform } from '../transform.ts'
import { words } from '../words.ts'

/** Titles of articles and sub-headings. */
export function heading(element: Element, around: Context, before: Markup): Markup {
  return (levels.get(element.tagName) ?? lowest)(element, around, before)
}

/** How titles of a kind are set. */
interface Title {
  margin: string
  typeface: Partial<Typeface>
}

/** Writes headings of a kind. Where each phrase of a Chinese title has room on a line, it breaks between phrases alone. */
export function titled(title: Title): Transform {
  return (element, around, before) => {
    const { context, usual, whole } = once(around, () => framesOf(element, around, title), title)
    const isWhole = classesOf(element).includes('phrases') && !hasLongWord(element.children)
    const own = isWhole ? whole : usual
    return closed(own, words(element.children, context, opened(own, before)))
  }
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

const lowest = /* @__PURE__ */ titled({
  margin: 'margin:20px 0 6px',
  typeface: { ...face, size: 16, bold: false, colour: 'soft' },
})

const levels: ReadonlyMap<string, Transform> = new Map([
  ['h3', titled({ margin: 'margin:30px 0 12px', typeface: { ...face, size: 20 } })],
  ['h4', titled({ margin: 'margin:24px 0 10px', typeface: { ...face, size: 18 } })],
  ['h5', titled({ margin: 'margin:20px 0 8px', typeface: { ...face, size: 16, colour: 'soft' } })],
])
