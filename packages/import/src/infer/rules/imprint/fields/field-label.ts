import type { Role } from '../../../../source/blocks.ts'
import { patterns } from '../../../words/patterns.ts'

const roles = ['publisher', 'editors', 'email', 'site', 'statement'] as const satisfies Role[]

/** A field of the imprint. */
export type FieldRole = (typeof roles)[number]

/** The label with which words begin, if it is that of a field: `编辑：`, or `Edited by` in front of a name. */
function labelOf(role: FieldRole, words: string): string | undefined {
  const plain =
    role === 'publisher' ? patterns.publishedBy : role === 'editors' ? patterns.editedBy : undefined
  return (patterns[role].exec(words) ?? plain?.exec(words))?.[0]
}

/** What the lines of an imprint may be. */
export const imprintRoles: ReadonlySet<Role | undefined> = new Set<Role>(roles)

/** The labels with which words begin, each with the field that it promises; most often there is one. */
export const fieldLabels = (words: string): { role: FieldRole; label: string }[] =>
  roles.flatMap((role) => {
    const label = labelOf(role, words)
    return label === undefined ? [] : [{ role, label }]
  })
