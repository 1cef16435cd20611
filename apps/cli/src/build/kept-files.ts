import type { KeptFiles } from '../write/manifest.ts'
import type { SitePlan, Wanted } from '../write/write-site.ts'

/** Files as they stand there, unless one is missing; a changed one is somebody's, and stays. */
export function keptFiles(
  kept: KeptFiles | undefined,
  { key, before, look }: { key: string } & Pick<SitePlan, 'before' | 'look'>,
): [string, Wanted][] | undefined {
  if (kept?.key !== key) return undefined
  for (const [path, hash] of Object.entries(kept.files)) {
    const found = look(path)
    const isOurs = found === 'absent' || before.files[path]?.includes(found)
    if (found !== hash && isOurs) return undefined
  }
  return Object.entries(kept.files).map(([path, hash]) => [path, { hash, kept: true }])
}
