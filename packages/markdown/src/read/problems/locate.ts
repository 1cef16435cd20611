import type { Problem, SectionInput } from '@cec-bulletin/schema'
import type { Position } from 'unist'
import type { Reader } from '../reader.ts'
import { explain, spanOf } from './explain.ts'

interface Input {
  places: Reader['places']
  /** Where the value at a path stands in the front matter. */
  positionOf: (path: (string | number)[]) => Position
  sections: SectionInput[]
}

/** A problem of the input with the line and the column of what it is about, in words that speak of Markdown. */
export function locate(problem: Problem, { places, positionOf, sections }: Input): Problem {
  const { code, received } = problem
  // An unknown field is told at the object that has it.
  const path = code === 'unknown-field' ? [...problem.path, received.replace(/^"|"$/g, '')] : problem.path
  const [first, ...rest] = path
  let position = positionOf(path)
  if (first === 'sections') {
    let value: unknown = sections
    for (const key of rest) {
      value = isObject(value) ? (value as Record<string | number, unknown>)[key] : undefined
      position = (isObject(value) && places.get(value)) || position
    }
  }
  if (code === 'heading-order')
    return { ...explain({ code, received: '#'.repeat(Number(received)), position }), path }
  const message = first === 'sections' ? withoutPath(problem) : problem.message
  return { ...problem, message, ...spanOf(position) }
}

/** Who writes Markdown knows nothing of `sections[0].articles[1]`; line and column say where it is. */
function withoutPath({ place, message }: Problem): Problem['message'] {
  const path = `\`${place}\``
  return {
    en: message.en.startsWith(path)
      ? `This${message.en.slice(path.length)}`
      : message.en.replace(path, 'this'),
    zh: message.zh.replace(`${path} `, '此处').replace(path, '此处'),
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
