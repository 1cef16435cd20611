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
export function locate(problem: Problem, input: Input): Problem {
  const { code, received } = problem
  // An unknown field is told at the object that has it.
  const path = code === 'unknown-field' ? [...problem.path, received.replace(/^"|"$/g, '')] : problem.path
  const position = positionIn(input, path)
  if (code === 'heading-order')
    return { ...explain({ code, received: '#'.repeat(Number(received)), position }), path }
  const message = path[0] === 'sections' ? withoutPath(problem) : problem.message
  return { ...problem, message, ...spanOf(position) }
}

/** Where the value at a path of the input stands, or the nearest thing around it that has a place. */
export function positionIn({ places, positionOf, sections }: Input, path: Problem['path']): Position {
  const [first, ...rest] = path
  if (first !== 'sections') return positionOf(path)
  let position: Position | undefined
  let value: unknown = sections
  for (const key of rest) {
    value = isObject(value) ? (value as Record<string | number, unknown>)[key] : undefined
    position = (isObject(value) && places.get(value)) || position
  }
  // The front matter is looked through from its beginning, which would be much for each of many links.
  return position ?? positionOf(path)
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
