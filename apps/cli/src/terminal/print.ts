import type { Writable } from 'node:stream'
import { type Line, styles } from './line.ts'
import { showControls } from './show-controls.ts'

export interface PrintOptions {
  /** Whether styles are shown. @default false */
  hasColours?: boolean
}

/** Writes lines to a stream; what went wrong when they did not get out. The only place that prints anything. */
export function print(
  stream: Writable,
  lines: Line[],
  { hasColours = false }: PrintOptions = {},
): Promise<NodeJS.ErrnoException | undefined> {
  const text = lines.map((line) => `${toText(line, hasColours)}\n`).join('')
  return new Promise((resolve) => {
    // The stream reports the same error as an event too, which nobody else listens to: once for all lines it gets.
    if (!heard.has(stream)) stream.on('error', () => {})
    heard.add(stream)
    stream.write(text, (error) => resolve(error ?? undefined))
  })
}

const heard = new WeakSet<Writable>()

function toText(line: Line, hasColours: boolean): string {
  if (typeof line === 'string') return showControls(line)
  return line
    .map(({ text, style }) => {
      const shown = showControls(text)
      return hasColours && style ? `\u001b[${styles[style]}m${shown}\u001b[0m` : shown
    })
    .join('')
}
