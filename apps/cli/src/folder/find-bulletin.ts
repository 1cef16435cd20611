import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The name of the file that makes a folder a bulletin's. */
export const seriesFile = 'bulletin.yaml'

/** The bulletin's folder in which somebody stands, or the nearest above; none for a folder that does not exist. */
export function findBulletin(from: string): string | undefined {
  if (!existsSync(from)) return undefined
  if (existsSync(join(from, seriesFile))) return from
  const above = dirname(from)
  return above === from ? undefined : findBulletin(above)
}
