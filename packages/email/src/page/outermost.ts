import { type Context, styled } from '../context.ts'
import type { Look } from '../look/look.ts'
import type { Typeface } from '../look/typeface.ts'
import { side, width } from './measures.ts'

interface Setting {
  look: Look
  lang: string
  dir: 'ltr' | 'rtl'
}

/** The place around all parts of an issue. */
export function outermost(setting: Setting): Context {
  // Nearly all mails of a program are in one look and one language: what was made for one is there for the next.
  if (latest === undefined || !isIn(latest, setting) || latest.kept.count > most) latest = fresh(setting)
  return latest
}

let latest: Context | undefined

/** Common issues make about a hundred things; one with very many kinds of places is not to fill the memory. */
const most = 2000

function isIn(context: Context, { look, lang, dir }: Setting): boolean {
  return context.look === look && context.lang === lang && context.dir === dir
}

function fresh({ look, lang, dir }: Setting): Context {
  const { size, leading, gap } = look
  const typeface: Typeface = { of: 'text', size, leading, colour: 'ink', bold: false, align: 'start' }
  const place = { look, lang, dir, pageDir: dir, typeface, accent: 'accent' as const, gap, after: 0 }
  return styled({ ...place, room: width - 2 * side, isIndented: false, kept: { count: 0 } }, typeface)
}
