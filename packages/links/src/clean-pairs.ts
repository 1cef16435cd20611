import { type Draft, type Edit, editAll, type Rule } from './draft.ts'
import { isMergeTag } from './merge-tags.ts'
import { decodeOnce } from './percent.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'
import { type HostRules, type NameIndex, pathMatches, type TrackerRow } from './tables.ts'

/** One `name=value` of a query, by its offsets in the text. */
export interface Pair {
  start: number
  end: number
  /** Offset of `=`, or `end` where there is none. */
  equals: number
  /** Decoded once and in small letters. */
  name: string
}

export function readPairs(text: string, start: number, end: number): Pair[] {
  const pairs: Pair[] = []
  for (let from = start; from <= end; ) {
    let to = text.indexOf('&', from)
    if (to < 0 || to > end) to = end
    let equals = text.indexOf('=', from)
    if (equals < 0 || equals > to) equals = to
    const name = text.slice(from, equals)
    pairs.push({
      start: from,
      end: to,
      equals,
      name: (name.includes('%') ? decodeOnce(name) : name).toLowerCase(),
    })
    from = to + 1
  }
  return pairs
}

/** Where the pairs stand: of a page, with its host's rules, or in a fragment, where only general rules hold. */
export interface Place {
  hosts: readonly HostRules[]
  path: string
}

/**
 * Removes the trackers among the pairs between the delimiter at `delimiter` (`?` or `#`) and `end`. What stays
 * keeps its bytes; the delimiter goes with the last pair.
 */
export function cleanPairs(
  draft: Draft,
  delimiter: number,
  end: number,
  place: readonly HostRules[] | Place,
  settings: Settings,
  read?: Pair[],
): void {
  const pairs = read ?? readPairs(draft.text, delimiter + 1, end)
  const where: Place = 'path' in place ? place : { hosts: place, path: '' }
  let found: (Rule | undefined)[] | undefined
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index]!
    if (pair.start === pair.end) continue
    const rule = ruleFor(draft.text, pair, pairs, where, settings)
    if (rule === undefined || !settings.allows(rule)) continue
    found ??= new Array<Rule | undefined>(pairs.length)
    found[index] = rule
  }
  editAll(draft, found ? removals(pairs, found) : appended(draft.text, pairs, settings))
}

function ruleFor(
  text: string,
  pair: Pair,
  pairs: Pair[],
  place: Place,
  settings: Settings,
): Rule | undefined {
  for (const tables of settings.tables) {
    const rule = ruleIn(tables.everywhere, text, pair, pairs, place)
    if (rule) return rule
  }
  for (const { names, kept } of place.hosts) {
    const rule = ruleIn(names, text, pair, pairs, place)
    if (rule) return rule
    for (const { row, rule: keptRule } of kept) {
      if (!row.paths.some((pattern) => pathMatches(place.path, pattern))) continue
      if (row.beside && !pairs.some(({ name }) => name === row.beside)) continue
      if (!row.names.includes(pair.name)) return keptRule
    }
  }
  const length = pair.end - pair.equals
  if (length < 4 || !MAYBE_TAG.has(text.charCodeAt(pair.equals + 1))) return undefined
  return isMergeTag(text.slice(pair.equals + 1, pair.end)) ? rules.mergeTag : undefined
}

// Merge tags begin with one of `* { [ % < $ # @`.
const MAYBE_TAG: ReadonlySet<number> = /* @__PURE__ */ new Set(
  [...'*{[%<$#@'].map((sign) => sign.charCodeAt(0)),
)

function ruleIn(index: NameIndex, text: string, pair: Pair, pairs: Pair[], place: Place): Rule | undefined {
  const exact = index.exact.get(pair.name)
  if (exact) {
    for (const row of exact) if (holds(row, text, pair, pairs, place)) return row.rule
  }
  for (const { prefix, row } of index.prefixes) {
    if (pair.name.startsWith(prefix) && holds(row, text, pair, pairs, place)) return row.rule
  }
  return undefined
}

function holds(
  { tracker, rule }: TrackerRow,
  text: string,
  pair: Pair,
  pairs: Pair[],
  place: Place,
): boolean {
  const { value, beside, paths } = tracker
  if (value && !value.test(text.slice(pair.equals + 1, pair.end))) return false
  if (beside && !pairs.some(({ name }) => beside.includes(name))) return false
  if (paths && !paths.some((pattern) => pathMatches(place.path, pattern))) return false
  return rule.id !== 'tracker-utm' || !place.hosts.some(({ utmIsKey }) => utmIsKey)
}

/** Behind a pair that stays, a pair goes with the `&` before it; else with the `&` behind it. */
function removals(pairs: Pair[], found: (Rule | undefined)[]): Edit[] {
  const firstKept = pairs.findIndex((pair, index) => !found[index] && pair.start < pair.end)
  const edits: Edit[] = []
  for (let index = 0; index < pairs.length; index++) {
    const { start, end } = pairs[index]!
    const empty = start === end && (firstKept < 0 || index < firstKept)
    const rule = found[index] ?? (empty ? found.find((one) => one !== undefined) : undefined)
    if (!rule) continue
    if (index < firstKept) edits.push({ start, end: end + 1, after: '', rule })
    else edits.push({ start: start - 1, end, after: '', rule })
  }
  return edits
}

/** `?id=5?utm_source=x`: campaign tags hung on with a second question mark. */
function appended(text: string, pairs: Pair[], settings: Settings): Edit[] {
  const last = pairs[pairs.length - 1]
  if (!last) return []
  const mark = text.indexOf('?', last.equals)
  if (mark < 0 || mark >= last.end || !/^\?utm_[a-z]+=/i.test(text.slice(mark, mark + 24))) return []
  if (/[:/%]/.test(text.slice(last.equals, mark))) return []
  const rule = settings.tables[0]!.everywhere.prefixes.find(({ prefix }) => prefix === 'utm_')?.row.rule
  return rule && settings.allows(rule) ? [{ start: mark, end: last.end, after: '', rule }] : []
}
