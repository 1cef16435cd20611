import { type Course, placesTaken } from './course.ts'

/** The likeliest of the courses that come to the same last lines of each column. */
export interface Stage {
  course: Course
  /** How it can be come to. */
  steps: Step[]
}

/** From one stage to another by one more line. */
interface Step {
  from: Stage
  /** The column of that line. */
  place: number
  cost: number
}

/** A line that nearly as likely stands in another column. */
export interface Doubt {
  index: number
  /** How much less likely that is. */
  margin: number
  /** Of all lines, where it does. */
  places: number[]
}

/**
 * The lines of which another column is nearly as likely: the likeliest courses through each step, forward and backward.
 *
 * @param stages Behind each line, those that were kept.
 */
export function doubtsOf(
  stages: readonly (readonly Stage[])[],
  { ends, places }: { ends: ReadonlyMap<Stage, number>; places: readonly number[] },
): Doubt[] {
  const behind = behindOf(stages, ends)
  const least = Math.min(...[...ends].map(([{ course }, cost]) => course.cost + cost))
  return stages.flatMap((some, index): Doubt[] => {
    const ways = some.flatMap((to) => {
      const rest = behind.get(to)?.cost
      if (rest === undefined) return []
      return to.steps.map(({ from, place, cost }) => ({
        from,
        place,
        to,
        cost: from.course.cost + cost + rest,
      }))
    })
    const [best] = ways
      .filter(({ place, cost }) => place !== places[index] && cost <= least + mostMargin)
      .sort((one, other) => one.cost - other.cost)
    if (!best) return []
    const found = [...placesTaken(best.from.course), best.place, ...placesBehind(best.to, behind)]
    return [{ index, margin: best.cost - least, places: found }]
  })
}

/** In units of cost: of the lines within it, two in three stand below a wrong one; beyond it, one in three. */
const mostMargin = 1

interface Behind {
  cost: number
  next?: { stage: Stage; place: number }
}

/** Of each stage that leads to an end, how unlikely the likeliest way there is. */
function behindOf(
  stages: readonly (readonly Stage[])[],
  ends: ReadonlyMap<Stage, number>,
): Map<Stage, Behind> {
  const found = new Map<Stage, Behind>([...ends].map(([stage, cost]) => [stage, { cost }]))
  for (const stage of stages.toReversed().flat()) {
    const rest = found.get(stage)?.cost
    if (rest === undefined) continue
    for (const { from, place, cost } of stage.steps) {
      const known = found.get(from)
      if (!known || cost + rest < known.cost) found.set(from, { cost: cost + rest, next: { stage, place } })
    }
  }
  return found
}

function placesBehind(stage: Stage, behind: ReadonlyMap<Stage, Behind>): number[] {
  const found: number[] = []
  for (let next = behind.get(stage)?.next; next; next = behind.get(next.stage)?.next) found.push(next.place)
  return found
}
