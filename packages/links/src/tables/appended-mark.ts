import type { LinkRules } from '../link-rules.ts'
import { trackerRule } from '../sentences/row-rules.ts'
import type { Rule } from '../sentences/rules.ts'
import { UTM_RULE } from './build-tables.ts'

/** How an appended `?utm_source=` begins, and the rule that cuts it. */
export interface AppendedMark {
  pattern: RegExp
  rule: Rule
}

export function appendedMark({ trackers = [] }: LinkRules): AppendedMark | undefined {
  const row = trackers.find(({ rule, hosts }) => rule === UTM_RULE && !hosts)
  if (!row) return undefined
  const names = row.names.map((name) => name.replace('*', '[a-z]+'))
  return { pattern: new RegExp(`^\\?(?:${names.join('|')})=`, 'i'), rule: trackerRule(row) }
}
