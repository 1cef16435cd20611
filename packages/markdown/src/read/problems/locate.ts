import type { Problem } from '@cec-bulletin/schema'
import type { Position } from 'unist'
import type { FrontMatter } from '../front-matter/front-matter.ts'
import type { Reader } from '../reader.ts'
import { explain, placeOf, put, spanOf } from './explain.ts'
import { wordsOf } from './words-of.ts'

interface Place {
  places: Reader['places']
  addresses: Reader['addresses']
  front: Pick<FrontMatter, 'positionOf' | 'textAt'>
  input: Record<string, unknown>
  /** The Markdown that positions of what is no front matter point into. */
  source: string | undefined
}

/** A problem of the input with the line and the column of what it is about, in words that speak of Markdown. */
export function locate(problem: Problem, place: Place): Problem {
  const { code, received } = problem
  // An unknown field is told at the object that has it.
  const isUnknown = code === 'unknown-field'
  const path = isUnknown ? [...problem.path, received.replace(/^"|"$/g, '')] : problem.path
  const position = isUnknown
    ? place.front.positionOf(path, true)
    : (addressIn(place, path) ?? positionIn(place, path))
  if (code === 'heading-order')
    return { ...explain({ code, received: '#'.repeat(Number(received)), position }), path }
  const value = valueAt(place.input, path)
  const words = wordsOf(problem, { path, value, position, written: writtenAt(place, path, position) })
  const span = spanOf(position)
  return {
    ...problem,
    message: words ? put(words) : path[0] === 'sections' ? withoutPath(problem) : problem.message,
    place: words ? placeOf(span) : problem.place,
    ...span,
    ...(words?.fix && { fix: words.fix }),
  }
}

function writtenAt({ front, source }: Place, path: Problem['path'], position: Position): string | undefined {
  if (path[0] !== 'sections') return front.textAt(position)
  const [start, end] = [position.start.offset, position.end.offset]
  return start === undefined || end === undefined ? undefined : source?.slice(start, end)
}

/** Where the value at a path of the input stands, or the nearest thing around it that has a place. */
export function positionIn({ places, front, input }: Place, path: Problem['path']): Position {
  if (path[0] !== 'sections') return front.positionOf(path)
  let position: Position | undefined
  let value: unknown = input
  for (const key of path) {
    value = stepInto(value, key)
    position = (isObject(value) && places.get(value)) || position
  }
  // The front matter is looked through from its beginning, which would be much for each of many links.
  return position ?? front.positionOf(path)
}

/** Where the definition of a link stands: what is wrong with the address is to be mended there. */
function addressIn({ addresses, input }: Place, path: Problem['path']): Position | undefined {
  const link = path.at(-1) === 'url' ? valueAt(input, path.slice(0, -1)) : undefined
  return isObject(link) ? addresses.get(link) : undefined
}

const valueAt = (input: unknown, path: Problem['path']): unknown => path.reduce(stepInto, input)

const stepInto = (value: unknown, key: string | number): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined

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
