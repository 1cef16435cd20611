import type { Markup } from './markup.ts'

/** A whole page of its `html`. */
export function document(html: Markup): Markup {
  return `<!doctype html>\n${html}\n` as Markup
}
