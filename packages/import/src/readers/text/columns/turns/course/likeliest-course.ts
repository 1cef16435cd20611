import type { Setting, Signs } from '../signs/signs.ts'
import { costOfJoints, extend, placesOf, placesTaken, start } from './course.ts'
import { type Doubt, doubtsOf, type Stage } from './doubts-of.ts'

interface Zone {
  lines: readonly Signs[]
  setting: Setting
  /** How many columns stand beside each other. */
  count: number
}

interface Likeliest {
  cost: number
  /** In which column each line stands, from the left. */
  places: number[]
  /** None of more lines than a page holds. */
  doubts: Doubt[]
}

/**
 * In which column each line of a zone stands, and how unlikely that is. A course is as far as the last line of each column
 * says; of those that come to the same ones, the likeliest is kept, and of all a few (beam search).
 */
export function likeliestCourse({ lines, setting, count }: Zone): Likeliest {
  const stages: Stage[][] = []
  let last: Stage[] = [{ course: start, steps: [] }]
  for (const line of lines) {
    last = stagesBehind(last, { line, setting, count })
    if (lines.length <= mostLines) stages.push(last)
  }
  const ends = new Map(last.map((stage) => [stage, costOfJoints(stage.course, setting)]))
  const costOf = (stage: Stage) => stage.course.cost + (ends.get(stage) ?? 0)
  const [best] = last.sort((one, other) => costOf(one) - costOf(other))
  if (!best) return { cost: 0, places: [], doubts: [] }
  const places = placesTaken(best.course)
  return { cost: costOf(best) - best.course.apart, places, doubts: doubtsOf(stages, { ends, places }) }
}

/** The likeliest that one more line makes of some courses, the likeliest first. */
function stagesBehind(
  stages: readonly Stage[],
  { line, setting, count }: { line: Signs; setting: Setting; count: number },
): Stage[] {
  const found = new Map<string, Stage>()
  for (const from of stages) {
    for (const place of placesOf(line, { course: from.course, count })) {
      const course = extend(from.course, { line, place, setting })
      const step = { from, place, cost: course.cost - from.course.cost }
      const key = course.columns.map(({ last }) => last?.piece.from).join()
      const known = found.get(key)
      if (!known) found.set(key, { course, steps: [step] })
      else {
        known.steps.push(step)
        if (course.cost < known.course.cost) known.course = course
      }
    }
  }
  return [...found.values()]
    .sort((one, other) => one.course.cost - other.course.cost)
    .slice(0, widthOfBeam * (count - 1))
}

/** How unlikely it is that the lines stand in one column, one after the other. */
export function straightCost({ lines, setting }: Omit<Zone, 'count'>): number {
  return lines.reduce((course, line) => extend(course, { line, place: 0, setting }), start).cost
}

const widthOfBeam = 60

/** No page holds more; of each, all courses are kept. */
const mostLines = 300
