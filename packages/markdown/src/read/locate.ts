import type { Problem, SectionInput } from '@cec-bulletin/schema'
import type { FrontMatter } from './front-matter.ts'
import type { Reader } from './reader.ts'

interface Input {
  front: FrontMatter
  sections: SectionInput[]
}

/** A problem of the input with the line and the column of what it is about. */
export function locate(problem: Problem, places: Reader['places'], { front, sections }: Input): Problem {
  const { code, received } = problem
  // An unknown field is told at the object that has it.
  const path = code === 'unknown-field' ? [...problem.path, received.replace(/^"|"$/g, '')] : problem.path
  const [first, ...rest] = path
  let point = front.pointOf(path)
  if (first === 'sections') {
    let value: unknown = sections
    for (const key of rest) {
      value = isObject(value) ? (value as Record<string | number, unknown>)[key] : undefined
      point = (isObject(value) && places.get(value)) || point
    }
  }
  return { ...problem, line: point.line, column: point.column }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
