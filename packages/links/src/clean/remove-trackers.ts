import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules as builtIn, type Rule } from '../sentences/rules.ts'
import type { Pair } from '../survey/pairs.ts'
import { pathMatches } from '../tables/path-matches.ts'
import type { Settings } from '../tables/settings.ts'
import type { HostRules, KeptRow, NameIndex, TrackerRow } from '../tables/tables.ts'
import { ASTERISK, DOLLAR, HASH, LESS_THAN, OPEN_BRACE, OPEN_BRACKET, PERCENT } from '../text/codes.ts'
import { isMergeTag } from '../text/merge-tags.ts'
import { escapedByte } from '../text/percent-decode.ts'
import { codeAt, slice } from '../text/string-methods.ts'

/** What holds where pairs stand. In a fragment and in a mail link there is no host, and only general rules hold. */
export interface Place {
  rules: HostRules
  path: string
  settings: Settings
  /** The names of all pairs, once they were asked for. */
  names?: ReadonlySet<string>
}

type KeptPlace = Pick<Place, 'rules' | 'path' | 'settings'>

/** Removes the trackers among the pairs. What stays keeps its bytes; the delimiter goes with the last pair. */
export function cleanPairs(draft: Draft, place: Place, pairs: Pair[]): void {
  const kept = place.rules.kept.length > 0 ? findKept(place, pairs) : undefined
  let found: (Rule | undefined)[] | undefined
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index]!
    if (pair.start === pair.end) continue
    const rule =
      kept && !kept.row.names.includes(pair.name) ? kept.rule : ruleFor(draft.text, pair, pairs, place)
    if (rule === undefined || !place.settings.allows(rule)) continue
    found ??= new Array<Rule | undefined>(pairs.length)
    found[index] = rule
  }
  if (found) editAll(draft, removals(pairs, found))
}

function ruleFor(text: string, pair: Pair, pairs: Pair[], place: Place): Rule | undefined {
  if (pair.name !== '') {
    for (const names of place.rules.names) {
      const rule = ruleIn(names, text, pair, pairs, place)
      if (rule) return rule
    }
  }
  if (pair.end - pair.equals < 4 || !startsTag(text, pair.equals + 1)) return undefined
  return isMergeTag(slice(text, pair.equals + 1, pair.end)) ? builtIn.mergeTag : undefined
}

/** Raw or escaped; an escape of anything else begins no merge tag, `%recipient%` is no escape. */
function startsTag(text: string, index: number): boolean {
  const code = codeAt(text, index)
  const byte = code === PERCENT ? escapedByte(text, index) : -1
  return beginsTag(byte < 0 ? code : byte)
}

/** One of `*{[<$#%`. */
function beginsTag(code: number): boolean {
  return (
    code === ASTERISK ||
    code === OPEN_BRACE ||
    code === OPEN_BRACKET ||
    code === LESS_THAN ||
    code === DOLLAR ||
    code === HASH ||
    code === PERCENT
  )
}

/** The row whose parameters alone name the page. */
export function findKept({ rules, path, settings }: KeptPlace, pairs: readonly Pair[]): KeptRow | undefined {
  for (const one of rules.kept) {
    const { paths, beside } = one.row
    if (!settings.allows(one.rule) || !paths.some((pattern) => pathMatches(path, pattern))) continue
    if (beside === undefined || pairs.some(({ name }) => name === beside)) return one
  }
  return undefined
}

function namesOf(place: Place, pairs: readonly Pair[]): ReadonlySet<string> {
  place.names ??= new Set(pairs.map(({ name }) => name))
  return place.names
}

function ruleIn(index: NameIndex, text: string, pair: Pair, pairs: Pair[], place: Place): Rule | undefined {
  const exact = index.exact.get(pair.name)
  if (exact) {
    for (const row of exact) if (holds(row, text, pair, pairs, place)) return row.rule
  }
  const prefixes = index.prefixes[pair.name.charCodeAt(0)]
  if (prefixes === undefined) return undefined
  for (const { prefix, row } of prefixes) {
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
  const { value, beside, unless, paths } = tracker
  if (value && !value.test(slice(text, pair.equals + 1, pair.end))) return false
  if (beside && !beside.some((name) => namesOf(place, pairs).has(name))) return false
  if (unless?.some((name) => namesOf(place, pairs).has(name))) return false
  if (paths && !paths.some((pattern) => pathMatches(place.path, pattern))) return false
  return rule.id !== 'tracker-utm' || !place.rules.utmIsKey
}

/** Behind a pair that stays, a pair goes with the `&` before it; else with the `&` behind it. */
function removals(pairs: Pair[], found: (Rule | undefined)[]): Edit[] {
  const first = found.find((rule) => rule !== undefined)!
  const firstKept = pairs.findIndex(({ start, end }, index) => !found[index] && start < end)
  const edits: Edit[] = []
  for (let index = 0; index < pairs.length; index++) {
    const { start, end } = pairs[index]!
    const goesAlong = start === end && firstKept < 0
    const rule = found[index] ?? (goesAlong ? first : undefined)
    if (!rule) continue
    if (index < firstKept) edits.push({ start, end: end + 1, after: '', rule })
    else edits.push({ start: start - 1, end, after: '', rule })
  }
  return edits
}
