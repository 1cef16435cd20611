import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules as builtIn, type Rule } from '../sentences/rules.ts'
import type { Pair } from '../survey/pairs.ts'
import type { HostRules } from '../tables/host-rules.ts'
import type { NameIndex, TrackerRow } from '../tables/name-index.ts'
import { pathMatches } from '../tables/path-matches.ts'
import type { Settings } from '../tables/settings.ts'
import { isMergeTag, startsMergeTag } from '../text/merge-tags.ts'
import { findKept } from './find-kept.ts'
import { isExcepted } from './is-excepted.ts'
import { isReaderPage } from './reader-page.ts'

/** The pairs of a query, and what holds for them. In a fragment or a mail link, where there is no host, only general rules do. */
export interface Query {
  /** The text that the offsets of the pairs refer to. */
  text: string
  pairs: readonly Pair[]
  rules: HostRules
  path: string
  settings: Settings
  /** The names of all pairs. It is filled in once a row asks whether another name is there. */
  names?: ReadonlySet<string>
}

/** Removes the trackers among the pairs. What stays keeps its bytes; the delimiter goes with the last pair. */
export function removeTrackers(draft: Draft, query: Query): void {
  const { pairs, rules, settings } = query
  const kept = rules.kept.length > 0 ? findKept(query) : undefined
  let found: (Rule | undefined)[] | undefined
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index]
    if (!pair || pair.start === pair.end) continue
    const rule = kept && !kept.row.names.includes(pair.name) ? kept.rule : ruleFor(pair, query)
    if (rule === undefined || !settings.allows(rule)) continue
    if (rules.exceptions.length > 0 && isExcepted(pair.name, query)) continue
    found ??= new Array<Rule | undefined>(pairs.length)
    found[index] = rule
  }
  if (found) editAll(draft, removals(pairs, found))
}

function ruleFor(pair: Pair, query: Query): Rule | undefined {
  const { text, rules } = query
  if (pair.name !== '') {
    const named = { pair, query }
    for (const index of rules.names) {
      const rule = ruleIn(index, named)
      if (rule) return rule
    }
  }
  if (pair.end - pair.equals < 4 || !startsMergeTag(text, pair.equals + 1)) return undefined
  return isMergeTag(text.slice(pair.equals + 1, pair.end)) ? builtIn.mergeTag : undefined
}

/** A pair whose name the tables know. */
interface NamedPair {
  pair: Pair
  query: Query
}

function ruleIn(index: NameIndex, named: NamedPair): Rule | undefined {
  const { name } = named.pair
  const exact = index.exact.get(name)
  if (exact) {
    for (const row of exact) if (holds(row, named)) return row.rule
  }
  const prefixes = index.prefixes[name.charCodeAt(0)]
  if (prefixes === undefined) return undefined
  for (const { prefix, row } of prefixes) {
    if (name.startsWith(prefix) && holds(row, named)) return row.rule
  }
  return undefined
}

/** Whether all that a row asks for beside the name is there. */
function holds({ tracker, utm }: TrackerRow, { pair, query }: NamedPair): boolean {
  const { value, beside, unless, paths, knowsReader } = tracker
  if (value && !value.test(query.text.slice(pair.equals + 1, pair.end))) return false
  if (beside && !beside.some((name) => isThere(name, query))) return false
  if (unless?.some((name) => isThere(name, query))) return false
  if (paths && !paths.some((pattern) => pathMatches(query.path, pattern))) return false
  if (knowsReader && isReaderPage(query.path)) return false
  return !(utm && query.rules.readsUtm)
}

/** Up to as many are looked through faster than a set of them is made. */
const FEW = 8

function isThere(name: string, query: Query): boolean {
  const { pairs } = query
  if (pairs.length <= FEW) return pairs.some((pair) => pair.name === name)
  query.names ??= new Set(pairs.map((pair) => pair.name))
  return query.names.has(name)
}

/**
 * A pair goes with the `&` before it, or with the one behind it where no pair before it stays. `found` holds the rule of
 * each pair that goes.
 */
function removals(pairs: readonly Pair[], found: readonly (Rule | undefined)[]): Edit[] {
  let firstRule: Rule | undefined
  let firstKept = -1
  for (let index = pairs.length - 1; index >= 0; index--) {
    const pair = pairs[index]
    if (found[index]) firstRule = found[index]
    else if (pair && pair.start < pair.end) firstKept = index
  }
  const edits: Edit[] = []
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index]
    if (!pair) continue
    const { start, end } = pair
    // Where no pair stays, the empty ones of `&&` go too.
    const rule = found[index] ?? (start === end && firstKept < 0 ? firstRule : undefined)
    if (!rule) continue
    if (index < firstKept) edits.push({ start, end: end + 1, after: '', rule })
    else edits.push({ start: start - 1, end, after: '', rule })
  }
  return edits
}
