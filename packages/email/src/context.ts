import type { Element, Properties } from 'hast'
import type { Look } from './look/look.ts'
import { type Typeface, typefaceStyle } from './look/typeface.ts'
import type { Pictures } from './problems/pictures.ts'

/** What a transform knows beside its element. */
export interface Context extends Place {
  /** The typeface as a style, and as the class that is its colour in the dark. */
  style: string
  className: string[] | undefined
}

export interface Place {
  look: Look
  lang: string
  dir: 'ltr' | 'rtl'
  /** The direction of the whole mail. */
  pageDir: 'ltr' | 'rtl'
  typeface: Typeface
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
export function set(context: Context, changed: Partial<Typeface>): Context {
  const { of, size, leading, colour, bold, align } = context.typeface
  return styled(context, {
    of: changed.of ?? of,
    size: changed.size ?? size,
    leading: changed.leading ?? leading,
    colour: changed.colour ?? colour,
    bold: changed.bold ?? bold,
    align: changed.align ?? align,
  })
}

/** The place within an element: with its language, where it names one. */
export function within(context: Context, { properties: { lang, dir } }: Element): Context {
  if (lang === undefined) return context
  const direction = dir === undefined ? context.dir : dir === 'rtl' ? 'rtl' : 'ltr'
  return styled({ ...context, lang: `${lang}`, dir: direction }, context.typeface)
}

/** The same place above a gap of so many px. */
export function above(context: Context, after: number): Context {
  return after === context.after
    ? context
    : copy(context, { after, style: context.style, typeface: context.typeface })
}

/** What an element says of its language. */
export function languageOf({ properties: { lang, dir } }: Element): Properties {
  return lang === undefined ? {} : dir === undefined ? { lang } : { lang, dir }
}

export function styled(place: Place, typeface: Typeface): Context {
  return copy(place, { after: place.after, typeface, style: typefaceStyle(typeface, place) })
}

/** Written out, as one form of object for all is made and read in a fraction of the time of a spread. */
function copy(
  { look, lang, dir, pageDir, accent, room, gap, isIndented, pictures }: Place,
  { after, typeface, style }: Pick<Context, 'after' | 'typeface' | 'style'>,
): Context {
  const className = classNames[typeface.colour]
  return {
    look,
    lang,
    dir,
    pageDir,
    typeface,
    accent,
    room,
    gap,
    after,
    isIndented,
    pictures,
    style,
    className,
  }
}

const classNames = {
  ink: ['ink'],
  soft: ['soft'],
  accent: ['accent'],
  warning: ['warning'],
  white: undefined,
}
