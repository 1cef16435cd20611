import { findEnd } from './find-end.ts'
import { portEnd } from './find-host.ts'

export interface Search {
  text: string
  /** Where to look from: everything before is done. */
  from: number
  joinLines: boolean
}

/** Where an address stands. An empty one (`start` = `end`) says that there is none, and where to go on. */
export interface Span {
  start: number
  end: number
}

interface HostSpan {
  /** Where the address begins. */
  start: number
  hostEnd: number
}

/** The end of an address whose host is found. */
export function addressEnd({ text, joinLines }: Search, { start, hostEnd }: HostSpan): number {
  const port = portEnd(text, hostEnd)
  if (!'/?#\\'.includes(text[port] ?? ' ')) return port
  if (text[port] === '\\' && !text.slice(start, hostEnd).includes('\\')) return port
  return findEnd(text, { start: port, addressStart: start, joinLines })
}
