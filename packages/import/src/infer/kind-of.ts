import type { SourceParagraph } from '../source/blocks.ts'

/** What titles of one rank have in common: the level of their style, or else how they look. */
export function kindOf({ level, look }: SourceParagraph): string {
  if (level !== undefined) return `level ${level}`
  const { size = '', bold = false, align, color = '' } = look
  return `look ${size} ${bold} ${align === 'center' ? align : ''} ${color}`
}
