import type { Writable } from 'node:stream'
import { showControls } from './show-controls.ts'

/** Writes lines to a stream; what went wrong when they did not get out. The only place that prints anything. */
export function print(stream: Writable, lines: string[]): Promise<NodeJS.ErrnoException | undefined> {
  const text = lines.map((line) => `${showControls(line)}\n`).join('')
  return new Promise((resolve) => {
    // The stream reports the same error as an event too, which nobody else listens to.
    stream.on('error', resolve)
    stream.write(text, (error) => resolve(error ?? undefined))
  })
}
