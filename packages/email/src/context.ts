import type { Element, Properties } from 'hast'
import type { Look } from './look/look.ts'
import { type Typeface, typefaceStyle } from './look/typeface.ts'
import type { Pictures } from './problems/pictures.ts'

/** What a transform knows beside its element. */
export interface Context {
  look: Look
  lang: string
  dir: 'ltr' | 'rtl'
  typeface: Typeface
  /** The typeface as a style, and as the class that is its colour in the dark. */
  style: string
  className: string[] | undefined
  /** The accent of the box around, if there is one. */
  accent: 'accent' | 'warning'
  /** How wide a picture may be here, in px. */
  room: number
  /** The gap between the blocks here, in px, and that below this one. */
  gap: number
  after: number
  /** Whether Chinese paragraphs begin with an indent. */
  isIndented: boolean
  pictures: Pictures
}

/** The same place with words set otherwise. */
export function set(context: Context, typeface: Partial<Typeface>): Context {
  return styled({ ...context, typeface: { ...context.typeface, ...typeface } })
}

/** The place within an element: with its language, where it names one. */
export function within(context: Context, { properties }: Element): Context {
  const { lang, dir } = properties
  if (lang === undefined) return context
  return styled({
    ...context,
    lang: `${lang}`,
    dir: dir === undefined ? context.dir : dir === 'rtl' ? 'rtl' : 'ltr',
  })
}

/** What an element says of its language. */
export function languageOf({ properties: { lang, dir } }: Element): Properties {
  return lang === undefined ? {} : dir === undefined ? { lang } : { lang, dir }
}

export function styled(context: Omit<Context, 'style' | 'className'>): Context {
  const { colour } = context.typeface
  return {
    ...context,
    style: typefaceStyle(context.typeface, context),
    className: colour === 'white' ? undefined : [colour],
  }
}
