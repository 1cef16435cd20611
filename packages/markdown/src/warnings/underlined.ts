import type { Heading, Root } from 'mdast'
import { plainText } from '../parse/inlines/plain-text.ts'

/** Whether a title has a line of `-` or `=` under it, and no `#`. */
export function isUnderlined({ position }: Heading, source: string): boolean {
  const start = position?.start.offset
  return start !== undefined && source[start] !== '#'
}

/** Whether a title reads like a sentence. */
export function isSentence({ children }: Heading): boolean {
  const text = plainText(children)
  return /[|｜]|[。；：.;:，,]["”’）)]?$|[。！？；，].*[。！？；，]|[\n\r]|^.{61}/u.test(text)
}

/** Whether a document underlines its titles: who writes `## …` for the others hardly does it for one. */
export function underlinesTitles({ children }: Root, source: string | undefined): boolean {
  const titles = children.filter((node) => node.type === 'heading' && node.depth < 3) as Heading[]
  if (source === undefined) return true
  const underlined = titles.filter((node) => isUnderlined(node, source))
  const meant = underlined.filter((node) => !isSentence(node))
  return meant.length > 1 || titles.length === underlined.length
}
