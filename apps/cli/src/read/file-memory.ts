import type { Stats } from 'node:fs'
import { stampOf } from './stamp-of.ts'

/** What was made of files, for as long as they stay as they are. */
export interface FileMemory<Value> {
  /** What is known of a file that was found like this right now. */
  of: (file: string, found: Stats) => Remembered<Value>
  /** Has a file looked at anew, whatever its stamp says. */
  forget: (file: string) => void
}

interface Remembered<Value> {
  /** Absent where the file may have changed since it was kept. */
  value?: Value
  /** Takes what is made of the file from here on. */
  keep: (value: Value) => void
}

export function fileMemory<Value>(): FileMemory<Value> {
  const known = new Map<string, { stamp: string; value: Value }>()
  return {
    of: (file, found) => {
      const stamp = stampOf(found)
      const isSafe = isSettled(found, Date.now())
      const kept = known.get(file)
      return {
        ...(kept?.stamp === stamp && { value: kept.value }),
        keep: (value) => {
          if (isSafe) known.set(file, { stamp, value })
          else known.delete(file)
        },
      }
    },
    forget: (file) => void known.delete(file),
  }
}

/**
 * Whether another change would give the file another stamp: file systems tell no two moments apart that lie within a tick
 * of their clock, which is of up to two seconds where they count whole ones, and of some milliseconds elsewhere.
 */
function isSettled({ mtimeMs, ctimeMs }: Stats, now: number): boolean {
  const tick = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0 ? 2000 : 40
  return now - Math.max(mtimeMs, ctimeMs) > tick
}
