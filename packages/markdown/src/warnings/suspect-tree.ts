import { limits, type Problem } from '@cec-bulletin/schema'
import { fewOfEach, textSuspicions } from '@cec-bulletin/schema/warnings'
import type { Root } from 'mdast'
import { brief, problemAt } from '../read/problems/explain.ts'
import { isBare } from './escapes.ts'
import { fixOf } from './fix-of.ts'
import { passagesIn } from './passages-in.ts'
import { blockSuspicions, markSuspicions } from './rules.ts'
import { positionOf, type SourceLine } from './source-line.ts'
import type { LineSuspicion, Suspect, Suspicion } from './suspicion.ts'

export interface SuspectTreeOptions {
  /** The Markdown that positions point into. */
  source: string | undefined
  /** The language of the issue. */
  lang: string
  /** The codes of warnings that nobody wants to hear. */
  without: readonly string[]
}

/** What in a tree looks like a slip, each with its place and the edit that mends it. */
export function suspectTree(root: Root, { source, lang, without }: SuspectTreeOptions): Problem[] {
  const isWanted = ({ code }: Suspicion) => !without.includes(code)
  const texts: LineSuspicion[] = textSuspicions.filter(isWanted)
  // Nothing but the source tells a mark from the same characters written to be shown.
  const marks = source === undefined ? [] : markSuspicions.filter(isWanted)
  const blocks = blockSuspicions.filter(isWanted)
  let warnings: Problem[] = []
  for (const passage of passagesIn(root, { source, lang })) {
    if (warnings.length > roomForWarnings) warnings = fewOfEach(warnings)
    if ('nodes' in passage) {
      for (const suspicion of blocks)
        for (const suspect of suspicion.suspectsIn(passage)) warnings.push(toWarning(suspicion, suspect))
    } else {
      for (const suspicion of texts) warnings.push(...warningsIn(passage, suspicion))
      for (const suspicion of marks)
        warnings.push(...warningsIn(passage, suspicion, (slip) => isBare(passage, slip, suspicion.heeds)))
    }
  }
  return fewOfEach(warnings)
}

/** After so many, those that nobody will hear are let go. */
const roomForWarnings = 20 * limits.problems

type IsSlip = (slip: { start: number; end: number }) => boolean

function warningsIn(line: SourceLine, suspicion: LineSuspicion, isSlip: IsSlip = () => true): Problem[] {
  const { code, slipsIn, explain } = suspicion
  return slipsIn(line)
    .filter(isSlip)
    .map((slip) => {
      const received = line.text.slice(slip.start, slip.end)
      const message = explain({ received, fix: slip.fix })
      const fix = fixOf(line, slip)
      return problemAt({ code, received, position: positionOf(line, slip), message, ...(fix && { fix }) })
    })
}

function toWarning({ code, explain }: Suspicion, suspect: Suspect): Problem {
  const message = explain({ received: brief(suspect.received), fix: suspect.fix?.text })
  return problemAt({ code, message, ...suspect })
}
