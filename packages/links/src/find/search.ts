import { findTail } from './find-end.ts'
import { portEnd } from './find-host.ts'

export interface Search {
  text: string
  /** Everything before is done. */
  from: number
  joinLines: boolean
}

/** Where an address stands; an empty one (`start` = `end`) means: nothing here, go on behind. */
export interface Span {
  start: number
  end: number
}

/** The end of an address whose host ends at `hostEnd`. */
export function addressEnd(search: Search, start: number, hostEnd: number): number {
  const { text, joinLines } = search
  const port = portEnd(text, hostEnd)
  if (!'/?#\\'.includes(text[port] ?? ' ')) return port
  if (text[port] === '\\' && !text.slice(start, hostEnd).includes('\\')) return port
  return findTail(text, port, { addressStart: start, joinLines })
}
