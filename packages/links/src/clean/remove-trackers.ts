import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules as builtIn, type Rule } from '../sentences/rules.ts'
import type { Pair } from '../survey/pairs.ts'
import type { HostRules, KeptRow } from '../tables/host-rules.ts'
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

/**
 * Removes the trackers among the pairs. What stays keeps its bytes; a pair goes with the `&` before it, or with the one
 * behind it where no pair before it stays.
 */
export function removeTrackers(draft: Draft, query: Query): void {
  const { pairs } = query
  const kept = query.rules.kept.length > 0 ? findKept(query) : undefined
  const edits: Edit[] = []
  let keeps = false
  for (const pair of pairs) {
    const { start, end } = pair
    if (start === end) continue
    const rule = removalRule(pair, kept, query)
    if (rule) edits.push({ start: start - 1, end, after: '', rule })
    else if (!keeps) {
      keeps = true
      // Those before the first that stays go with the `&` behind them.
      for (const edit of edits) {
        edit.start++
        edit.end++
      }
    }
  }
  editAll(draft, keeps || edits.length === pairs.length ? edits : withEmptyPairs(edits, pairs))
}

/** The rule by which a pair goes, where it does. */
function removalRule(pair: Pair, kept: KeptRow | undefined, query: Query): Rule | undefined {
  const rule = kept && !kept.row.names.includes(pair.name) ? kept.rule : ruleFor(pair, query)
  if (rule === undefined || !query.settings.allows(rule)) return undefined
  return query.rules.exceptions.length > 0 && isExcepted(pair.name, query) ? undefined : rule
}

/** Where no pair stays, the empty ones of `&&` go too. `edits` has one for each of the others. */
function withEmptyPairs(edits: readonly Edit[], pairs: readonly Pair[]): Edit[] {
  const [first] = edits
  if (!first) return []
  let next = 0
  return pairs.map(({ start, end }) => {
    const { rule } = (start < end ? edits[next++] : first) ?? first
    return { start: start - 1, end, after: '', rule }
  })
}

function ruleFor(pair: Pair, query: Query): Rule | undefined {
  const { text, rules } = query
  if (pair.name !== '') {
    for (const index of rules.names) {
      const rule = ruleIn(index, pair, query)
      if (rule) return rule
    }
  }
  if (pair.end - pair.equals < 4 || !startsMergeTag(text, pair.equals + 1)) return undefined
  return isMergeTag(text.slice(pair.equals + 1, pair.end)) ? builtIn.mergeTag : undefined
}

function ruleIn(index: NameIndex, pair: Pair, query: Query): Rule | undefined {
  const { name } = pair
  const exact = index.exact.get(name)
  if (exact) {
    for (const row of exact) if (holds(row, pair, query)) return row.rule
  }
  const prefixes = index.prefixes[name.charCodeAt(0)]
  if (prefixes === undefined) return undefined
  for (const { prefix, row } of prefixes) {
    if (name.startsWith(prefix) && holds(row, pair, query)) return row.rule
  }
  return undefined
}

/** Whether all that a row asks for beside the name is there. */
function holds(row: TrackerRow, pair: Pair, query: Query): boolean {
  const { value, beside, unless, paths, knowsReader, utm } = row
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
