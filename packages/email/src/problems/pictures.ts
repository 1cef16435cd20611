import { limits, type Problem } from '@cec-bulletin/schema'
import type { Issue } from '@cec-bulletin/schema/model'
import { picturePlaces } from './picture-places.ts'
import { type PictureFault, problemOf } from './problem-of.ts'

/** Whether mail can show the pictures of an issue, asked of each in its order. */
export interface Pictures {
  /** Nothing where it can; else where readers find the picture, if anywhere. */
  look: (src: string) => { link?: string } | undefined
  /** The same of the theme's cover, which is no picture of the issue and decorates. */
  isShown: (cover: string) => boolean
}

interface Around {
  issue: Issue
  /** Paths for which `resolve` has no address. */
  missing: ReadonlySet<string>
  report: (problem: Problem) => void
  /** Called in the place of `report` for what goes beyond a report. */
  count: () => void
}

export function picturesOf({ issue, missing, report, count }: Around): Pictures {
  let number = 0
  let faults = 0
  let places: string[] | undefined
  return {
    look: (src) => {
      const index = number++
      const code = faultOf(src, missing)
      if (code === undefined) return undefined
      if (++faults > limits.problems) count()
      else {
        places ??= picturePlaces(issue)
        report(problemOf({ code, place: `${places[index]}.url`, received: src }))
      }
      return /^https?:/i.test(src) ? { link: src } : {}
    },
    isShown: (cover) => {
      const code = faultOf(cover, missing)
      if (code !== undefined) report(problemOf({ code, place: '', received: cover }))
      return code === undefined
    },
  }
}

function faultOf(src: string, missing: ReadonlySet<string>): PictureFault | undefined {
  if (missing.has(src)) return 'picture-missing'
  if (/^data:/i.test(src)) return 'picture-within'
  if (/^http:/i.test(src)) return 'picture-not-https'
  if (!/^https:/i.test(src)) return 'picture-beside'
  return /^[^?#]*\.(?:svgz?|webp|avif|heic|heif|jxl|tiff?)(?:[?#]|$)/i.test(src) ? 'picture-form' : undefined
}
