import type { Markup } from './markup.ts'

/** For Word alone: what no other program reads. Nothing of an issue stands in it. */
export function forWord(html: string): Markup {
  return `<!--[if mso]>${html}<![endif]-->` as Markup
}

/** A style sheet, in which nothing is escaped. Nothing of an issue stands in it. */
export function styleSheet(css: string): Markup {
  return `<style>${css}</style>` as Markup
}
