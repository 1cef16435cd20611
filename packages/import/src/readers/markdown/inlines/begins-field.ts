import { patterns } from '../../../infer/words/patterns.ts'

/** Whether a line says whom an issue is by, or where an article came from: such lines stand below one another without an empty one. */
export function beginsField(text: string, from: number): boolean {
  const line = text.slice(from, from + 40)
  return names.some((name) => patterns[name].test(line))
}

const names = ['publisher', 'editors', 'email', 'site', 'sources'] as const
