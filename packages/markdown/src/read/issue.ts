import { type Issue, type MapLink, type Problem, safeParseIssue } from '@cec-bulletin/schema'
import { askForStack, suspectFrame } from '@cec-bulletin/schema/warnings'
import type { FromMarkdownOptions, FromMarkdownResult } from '../from-mdast.ts'
import type { FindLinks } from './addresses/finder.ts'
import { draftOf, type MappedLink } from './draft/draft-of.ts'
import type { Reading } from './frame/root.ts'
import { explain, type Finding } from './problems/explain.ts'
import { mergeProblems } from './problems/merge-problems.ts'
import { tellLines } from './tell-lines.ts'

export interface ReadOptions extends Omit<FromMarkdownOptions, 'onWarning'> {
  /** Whether nobody hears the warnings, so that none is looked for: they take half of the time of reading. @default false */
  isUnheard?: boolean
}

/** The issue in what `read` gives, or why there is none. */
export function readIssue(
  read: (findLinks: FindLinks | undefined) => Reading | Finding,
  { mapLink, findLinks, onBlock, without = [], isUnheard = false }: ReadOptions,
): FromMarkdownResult {
  let calling = false
  try {
    askForStack()
    const reading = read(findLinks && watched(findLinks))
    return judge(reading, {
      without,
      isUnheard,
      ...(mapLink && { mapLink: watched(mapLink) }),
      ...(onBlock && { onBlock: watched(onBlock) }),
    })
  } catch (error) {
    if (calling) throw error
    // V8 throws a `SyntaxError` for a regular expression that it has no stack to compile, and SpiderMonkey an
    // `InternalError` for any call. No function is called here: there may be no room for it.
    const isOutOfStack =
      error instanceof RangeError || error instanceof SyntaxError || (error as Error).name === 'InternalError'
    if (isOutOfStack) return outOfStack
    throw error
  }

  /** A function of the caller's: what it throws is the caller's as well. */
  function watched<In, Out>(call: (input: In) => Out): (input: In) => Out {
    return (input) => {
      calling = true
      const output = call(input)
      calling = false
      return output
    }
  }
}

// Made beforehand, for the same reason.
const outOfStack: FromMarkdownResult = {
  ok: false,
  problems: [explain({ code: 'out-of-stack', received: '' })],
  warnings: [],
}

interface JudgeOptions {
  mapLink?: MapLink
  onBlock?: FromMarkdownOptions['onBlock']
  without: readonly string[]
  isUnheard: boolean
}

function judge(
  reading: Reading | Finding,
  { without, isUnheard, mapLink, onBlock }: JudgeOptions,
): FromMarkdownResult {
  if ('code' in reading) return { ok: false, problems: [explain(reading)], warnings: [] }
  const { input, problems, locate, positionAt } = reading
  const mapped: MappedLink[] = []
  const result = safeParseIssue(input, {
    ...(mapLink && { mapLink: placed(mapLink, { positionAt, mapped }) }),
    ...(!isUnheard && { suspect: suspectFrame }),
    without,
  })
  if (!result.ok && result.problems[0]?.code === 'out-of-stack') return outOfStack
  const frame = (result.ok ? result.warnings : []).filter(
    ({ path }) => path[0] !== 'title' || reading.hasTitleInFront,
  )
  const warnings = isUnheard ? [] : mergeProblems(reading.suspect(without), frame.map(locate))
  const tell = (issue: Issue) => onBlock && tellLines(issue, { positionAt, onBlock })
  if (result.ok && problems.length === 0) {
    tell(result.issue)
    return { ok: true, issue: result.issue, warnings }
  }
  const refused = result.ok ? [] : result.problems.filter((problem) => !isNamed(problem, reading.names))
  const found = mergeProblems(problems, refused.map(locate))
  // Last, as it changes the input.
  const draft = draftOf(input, mapped)
  if (draft) tell(draft)
  return { ok: false, problems: found, warnings, ...(draft && { draft }) }
}

/** Whether a link leads to a place that has its name from HTML, of which there is a problem already. */
const isNamed = ({ code, received }: Problem, names: ReadonlySet<string>) =>
  code === 'unknown-anchor' && names.has(received.replace(/^"?#|"$/g, ''))

interface Places {
  positionAt: Reading['positionAt']
  /** What each address has become, for the draft. */
  mapped: MappedLink[]
}

/** A `mapLink` that is also told where each link stands in the document. */
function placed(mapLink: MapLink, { positionAt, mapped }: Places): MapLink {
  return (place) => {
    const { line, column } = positionAt(place.path).start
    const url = mapLink({ ...place, line, column })
    mapped.push({ path: place.path, url })
    return url
  }
}
