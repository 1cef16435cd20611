import type { Writable } from 'node:stream'

/** Whether to colour what goes to a stream: only a terminal, and never where `NO_COLOR` says no (no-color.org). */
export function hasColours(
  stream: Writable & { isTTY?: boolean },
  environment: Record<string, string | undefined>,
): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb'
}
