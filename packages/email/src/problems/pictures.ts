import { limits, type Problem } from '@cec-bulletin/schema'
import type { Issue } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { classesOf } from '../tree/classes-of.ts'
import { picturePlaces } from './picture-places.ts'
import { type PictureFault, problemOf } from './problem-of.ts'

interface Around {
  issue: Issue
  /** Paths for which `resolve` has no address. */
  missing: ReadonlySet<string>
}

interface Found {
  problems: Problem[]
  /** How many go beyond a report. */
  uncounted: number
}

/** What mail cannot show of the pictures of an issue, which are in the order of its tree; these are marked as lost. */
export function loseWithin(pictures: readonly Element[], { issue, missing }: Around): Found {
  const problems: Problem[] = []
  let faults = 0
  let places: string[] | undefined
  for (const [index, { properties }] of pictures.entries()) {
    const src = `${properties.src}`
    const code = faultOf(src, missing)
    if (code === undefined) continue
    properties.className = lost
    if (++faults > limits.problems) continue
    places ??= picturePlaces(issue)
    problems.push(problemOf({ code, place: `${places[index]}.url`, received: src }))
  }
  return { problems, uncounted: Math.max(0, faults - limits.problems) }
}

const lost = ['lost']

export function isLost(picture: Element): boolean {
  return classesOf(picture).includes('lost')
}

/** The same of the theme's cover, which is no picture of the issue and decorates. */
export function coverProblems(cover: string | undefined, missing: ReadonlySet<string>): Problem[] {
  const code = cover === undefined ? undefined : faultOf(cover, missing)
  return code === undefined ? [] : [problemOf({ code, place: '', received: cover ?? '' })]
}

function faultOf(src: string, missing: ReadonlySet<string>): PictureFault | undefined {
  if (missing.has(src)) return 'picture-missing'
  if (/^data:/i.test(src)) return 'picture-within'
  if (/^http:/i.test(src)) return 'picture-not-https'
  if (!/^https:/i.test(src)) return 'picture-beside'
  return /^[^?#]*\.(?:svgz?|webp|avif|heic|heif|jxl|tiff?)(?:[?#]|$)/i.test(src) ? 'picture-form' : undefined
}
