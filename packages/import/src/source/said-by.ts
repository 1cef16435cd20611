import type { Written } from './range.ts'

/** What a stretch says. */
export const saidBy = ({ from, length, says }: Written, source: string): string =>
  says ?? source.slice(from, from + length)
