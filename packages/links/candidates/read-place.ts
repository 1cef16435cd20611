import { expandPattern } from './expand-pattern.ts'

/** Where a pattern of addresses holds. */
export interface Place {
  /** None for every host. */
  hosts?: string[]
  /** None for every path. */
  paths?: string[]
  /** What the pattern says behind that. */
  rest: string
}

const FRONT =
  /^\^https\?:\\?\/\\?\/(?:\(\?:\[a-z0-9-\]\+\\\.\)\*\??|\(\?:\[\^\/\?#\]\+\\\.\)\?|\(\?:www\\\.\)\?)?/
const HOST = /^((?:[\w-]|\\\.|\(\?:[^()*+]*\)\??)+?)(?=\\?\/|$|\(\?:\\\/|\(\?:\$)/
const PATH = /^(?:\\?\/(?:[\w-]|\\[.\-_])*)+/

/** Reads `^https?:\/\/(?:[a-z0-9-]+\.)*?example\.com\/a`. Nothing where it names no host. */
export function readPlace(pattern: string): Place | undefined {
  if (/^(?:\.\*|\^?https\?:\\?\/\\?\/\.\*)$/.test(pattern)) return { rest: '' }
  const front = FRONT.exec(pattern)
  if (!front) return undefined
  const behind = pattern.slice(front[0].length)
  const written = HOST.exec(behind)?.[1]
  const hosts = written === undefined ? undefined : expandPattern(written)
  if (!hosts?.every((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))) return undefined
  const afterHost = behind.slice(written?.length)
  const path = PATH.exec(afterHost)?.[0] ?? ''
  const rest = afterHost.slice(path.length)
  const plain = path.replaceAll('\\', '')
  return plain.length > 1 ? { hosts, paths: [`${plain}*`], rest } : { hosts, rest }
}
