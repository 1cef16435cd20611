import { limits, type Problem } from '@cec-bulletin/schema'
import { fewOfEach, textSuspicions } from '@cec-bulletin/schema/warnings'
import type { Definition, Root } from 'mdast'
import { brief, problemAt } from '../read/problems/explain.ts'
import { isBare } from './escapes.ts'
import { fixOf } from './fix-of.ts'
import { passagesIn } from './passages-in.ts'
import { quoteOf } from './quote.ts'
import { blockSuspicions, markSuspicions } from './rules.ts'
import { positionOf, type SourceLine } from './source-line.ts'
import type { LineSuspicion, MarkSlip, Suspect, Suspicion } from './suspicion.ts'
import { definitionFinder } from './typed-definitions.ts'

export interface SuspectTreeOptions {
  /** The Markdown that positions point into. */
  source: string | undefined
  /** The language of the issue. */
  lang: string
  /** The codes of warnings that nobody wants to hear. */
  without: readonly string[]
  /** The definitions by whose names nothing goes. */
  unused: ReadonlySet<Definition>
}

/** What in a tree looks like a slip, each with its place and the edit that mends it. */
export function suspectTree(root: Root, options: SuspectTreeOptions): Problem[] {
  const { source, without } = options
  const isWanted = ({ code }: Suspicion) => !without.includes(code)
  const texts: LineSuspicion[] = textSuspicions.filter(isWanted)
  // Nothing but the source tells a mark from the same characters written to be shown.
  const marks = source === undefined ? [] : markSuspicions.filter(isWanted)
  const blocks = blockSuspicions.filter(isWanted)
  const definedAt = definitionFinder(source ?? '')
  let warnings: Problem[] = []
  for (const passage of passagesIn(root, options)) {
    if (warnings.length > roomForWarnings) warnings = fewOfEach(warnings)
    if ('nodes' in passage) {
      for (const suspicion of blocks)
        for (const suspect of suspicion.suspectsIn(passage)) warnings.push(toWarning(suspicion, suspect))
    } else if (!plainCharacter.test(passage.text)) {
      for (const suspicion of texts)
        warnings.push(...warningsOf(suspicion.slipsIn(passage), { line: passage, suspicion, definedAt }))
      for (const suspicion of marks)
        warnings.push(...warningsOf(markSlipsIn(passage, suspicion), { line: passage, suspicion, definedAt }))
    }
  }
  return fewOfEach(warnings)
}

/** Nothing is wrong with one, which is the whole of many a cell. */
const plainCharacter = /^[ -~\u4e00-\u9fff]?$/

/** After so many, those that nobody will hear are let go. */
const roomForWarnings = 20 * limits.problems

/** Marks in a line that were hardly meant as text. */
const markSlipsIn = (line: SourceLine, { slipsIn, heeds }: LineSuspicion): MarkSlip[] =>
  slipsIn(line).filter((slip) => isBare(line, slip, heeds))

interface Found {
  line: SourceLine
  suspicion: LineSuspicion
  definedAt: (label: string) => number | undefined
}

function warningsOf(slips: readonly MarkSlip[], { line, suspicion, definedAt }: Found): Problem[] {
  const { code, explain, quotes } = suspicion
  return slips.map((slip) => {
    const received = quoteOf(line, slip, quotes === 'source')
    const message = explain({ received, fix: slip.fix, definedAt })
    const fix = fixOf(line, slip)
    return problemAt({ code, received, position: positionOf(line, slip), message, ...(fix && { fix }) })
  })
}

function toWarning({ code, explain }: Suspicion, suspect: Suspect): Problem {
  const message = explain({ received: brief(suspect.received), fix: suspect.fix?.text })
  return problemAt({ code, message, ...suspect })
}
