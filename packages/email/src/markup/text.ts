import { compile } from '@cec-bulletin/html'
import type { Markup } from './markup.ts'

/**
 * Words as HTML.
 *
 * @throws {TypeError} for what is no string.
 */
export function text(words: string): Markup {
  // Most words are written as they are.
  if (typeof words === 'string' && !words.includes('<') && !words.includes('&')) return words as Markup
  return compile({ type: 'root', children: [{ type: 'text', value: words }] }) as Markup
}
