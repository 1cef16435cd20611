import type { FrontMatter } from '../front/front-matter.ts'

/** Whether a text is an issue as @cec-bulletin/markdown writes it, by what it says in front and the section it begins with. */
export function isOwnMarkdown(front: FrontMatter | undefined, text: string): boolean {
  if (!front || !/^\s*##(?:\s|$)/.test(text.slice(front.from + front.length))) return false
  const keys = new Set(front.fields.map(({ path }) => path.replace(/\/.*$/, '')))
  return ['title', 'date', 'lang'].every((key) => keys.has(key)) && [...keys].every((key) => own.has(key))
}

const own = new Set(['title', 'series', 'number', 'date', 'lang', 'summary', 'url', 'imprint'])
