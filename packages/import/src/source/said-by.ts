import type { Written } from './range.ts'

/** What a stretch says. */
export const saidBy = ({ from, length, text }: Written, source: string): string =>
  text ?? source.slice(from, from + length)
