import type { Element } from 'hast'
import type { Look } from './look/look.ts'
import { type Typeface, typefaceStyle } from './look/typeface.ts'
import { writingOf } from './look/writing.ts'
import type { Attributes } from './markup/attributes.ts'

/** What a transform knows beside its element. */
export interface Context extends Place {
  /** The typeface as a style, and as the class that is its colour in the dark. */
  style: string
  className: string | undefined
  /** How a paragraph begins here, as a style. */
  indent: string
  /** What was made of this place. */
  made: Map<unknown, unknown>
}

/**
 * What is made of a place alone is made once: a mail has many paragraphs, titles and lists that are set alike.
 *
 * @param key Of what is made here of other things too.
 */
export function once<Made>(context: Context, make: (context: Context) => Made, key: unknown = make): Made {
  const made = context.made.get(key) as Made | undefined
  if (made !== undefined) return made
  const fresh = make(context)
  context.made.set(key, fresh)
  context.kept.count++
  return fresh
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
  /** How much was made of this place and all those within. */
  kept: { count: number }
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
  const make = () => styled(merged(context, { lang: `${lang}`, dir: direction }), context.typeface)
  return once(context, make, `in ${lang} ${direction}`)
}

/** The same place above a gap of so many px. */
export function above(context: Context, after: number): Context {
  return after === context.after ? context : once(context, () => placed(context, { after }), after)
}

/** The same place in another surrounding. */
export function placed(context: Context, changed: Surrounding): Context {
  return finished(merged(context, changed), context)
}

/** What an element says of its language. */
export function languageOf({ properties: { lang, dir } }: Element): Attributes {
  return lang === undefined ? {} : dir === undefined ? { lang } : { lang, dir }
}

export function styled(place: Place, typeface: Typeface): Context {
  return finished(place, { typeface, style: typefaceStyle(typeface, place) })
}

type Surrounding = Partial<Pick<Place, 'lang' | 'dir' | 'accent' | 'room' | 'gap' | 'after' | 'isIndented'>>

/** Written out, as is the next: one form of object for all is made and read in a fraction of the time of a spread. */
function merged(place: Place, changed: Surrounding): Place {
  return {
    look: place.look,
    lang: changed.lang ?? place.lang,
    dir: changed.dir ?? place.dir,
    pageDir: place.pageDir,
    typeface: place.typeface,
    accent: changed.accent ?? place.accent,
    room: changed.room ?? place.room,
    gap: changed.gap ?? place.gap,
    after: changed.after ?? place.after,
    isIndented: changed.isIndented ?? place.isIndented,
    kept: place.kept,
  }
}

function finished(place: Place, { typeface, style }: Pick<Context, 'typeface' | 'style'>): Context {
  const { look, lang, dir, pageDir, accent, room, gap, after, isIndented, kept } = place
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
    kept,
    style,
    className: classNames[typeface.colour],
    indent: isIndented && writingOf(lang).isChinese ? 'text-indent:2em;' : '',
    made: new Map(),
  }
}

const classNames = {
  ink: 'ink',
  soft: 'soft',
  accent: 'accent',
  warning: 'warning',
  white: undefined,
}
