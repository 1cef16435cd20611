import type { Role, SourceParagraph } from './paragraph.ts'

/** Of what belongs to the issue itself, in front of its sections or behind them. */
export const frontRoles: ReadonlySet<Role | undefined> = new Set<Role>([
  'title',
  'url',
  'series',
  'number',
  'date',
  'summary',
  'statement',
  'publisher',
  'editors',
  'email',
  'site',
])

/** A line that was taken for more than it is, as any other. */
export const withoutRole = ({ role: _, ...block }: SourceParagraph): SourceParagraph => block
