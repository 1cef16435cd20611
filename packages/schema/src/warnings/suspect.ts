import type { IssueInput } from '../frame/issue.ts'
import { limits } from '../limits.ts'
import { toPlace } from '../problem/explain.ts'
import type { Problem } from '../problem/problem.ts'
import { show } from '../problem/show.ts'
import { askForStack } from '../read/ask-for-stack.ts'
import { fewOfEach } from './few-of-each.ts'
import type { PlacedLine } from './line-of.ts'
import { frameLinesOf, linesOf } from './lines-of.ts'
import { nodesIn } from './nodes-in.ts'
import { issueSuspicions, textSuspicions } from './rules.ts'
import type { Slip } from './suspicion.ts'

/** Which warnings to leave out. */
export interface SuspectOptions {
  /** The codes of warnings that nobody wants to hear. @default none */
  without?: readonly string[]
}

/**
 * What in an issue looks like a slip: warnings in the shape of problems, as many as a report may hold.
 *
 * @param issue What `parseIssue` accepts, or what it gave.
 * @param options Which warnings nobody wants to hear.
 * @throws {RangeError} The engine's own, where the stack is nearly used up.
 * @example
 * ```ts
 * import { suspect } from '@cec-bulletin/schema/warnings'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天，，植树。'] }] }]
 * const warnings = suspect({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * console.log(warnings.map(({ code }) => code)) // ["doubled-punctuation"]
 * ```
 */
export function suspect(issue: IssueInput, options: SuspectOptions = {}): Problem[] {
  askForStack()
  const warnings = [...suspectFrame(issue, options), ...suspectLines(linesOf(issue), options)]
  return fewOfEach(warnings).slice(0, limits.problems)
}

/**
 * The suspicions about an issue that are not about the texts of its sections.
 *
 * @param issue What `parseIssue` accepts, or what it gave.
 * @param options Which warnings nobody wants to hear.
 * @example
 * ```ts
 * import { suspectFrame } from '@cec-bulletin/schema/warnings'
 *
 * const title = '简报，，第七期'
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const warnings = suspectFrame({ schemaVersion: 1, title, date: '2023-10', lang: 'zh-CN', sections })
 * console.log(warnings.map(({ place }) => place)) // ["title"]
 * ```
 */
export function suspectFrame(issue: IssueInput, options: SuspectOptions = {}): Problem[] {
  const { without = [] } = options
  const nodes = nodesIn(issue)
  const warnings = issueSuspicions
    .filter(({ code }) => !without.includes(code))
    .flatMap(({ code, suspectsIn, explain }) =>
      suspectsIn(issue, nodes).map(({ path, value, more = 0 }) => {
        const received = show(value)
        return { code, path, place: toPlace(path), received, message: explain({ received, more }) }
      }),
    )
  return [...warnings, ...suspectLines(frameLinesOf(issue), options)]
}

function suspectLines(lines: PlacedLine[], { without = [] }: SuspectOptions): Problem[] {
  const suspicions = textSuspicions.filter(({ code }) => !without.includes(code))
  return lines.flatMap((line) =>
    suspicions.flatMap(({ code, slipsIn, explain }) =>
      slipsIn(line).map((slip) => {
        const path = pathOf(line, slip)
        const received = line.text.slice(slip.start, slip.end)
        return {
          code,
          path,
          place: toPlace(path),
          received: show(received),
          message: explain({ received, fix: slip.fix }),
        }
      }),
    ),
  )
}

const pathOf = ({ pieces }: PlacedLine, { start }: Slip): Problem['path'] =>
  pieces.findLast((piece) => piece.start <= start)?.path ?? []
