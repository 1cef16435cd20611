import { inFeeds, inOrder, issueFiles, type Series, type SiteIssue, seriesFiles } from '@cec-bulletin/site'
import { hashOf } from '../write/hash-of.ts'
import { hashOnDisk } from '../write/hash-on-disk.ts'
import type { KeptIssue, Manifest } from '../write/manifest.ts'
import type { SitePlan, Wanted } from '../write/write-site.ts'
import { pathInSite, type Source } from './read-source.ts'

interface PlanOptions {
  series: Series
  before: Manifest
  /** The folder of the site, absolute. */
  target: string
  /** Reads an issue that has not been read. */
  read: (source: Source) => Promise<SiteIssue>
  /** Called before each issue that is rendered. */
  onRender?: () => void
}

/** Every file of the site; those of an issue are made only where it, its pictures or its neighbours changed. */
export async function planSite(sources: Source[], options: PlanOptions): Promise<SitePlan> {
  const { series, before, target, read, onRender } = options
  const ordered = inOrder(sources.map((source) => ({ ...source, date: source.digest.date })))
  const files: SitePlan['files'] = new Map()
  const now: SitePlan['now'] = new Map()
  const issues: SitePlan['issues'] = {}
  const fed = new Set(inFeeds(ordered.map(({ digest }) => digest)).map(({ slug }) => slug))
  for (const [index, source] of ordered.entries()) {
    const { slug, digest, pictures } = source
    const neighbours = { series, previous: ordered[index + 1]?.digest, next: ordered[index - 1]?.digest }
    const hashes = Object.fromEntries([...pictures].map(([path, { hash }]) => [path, hash]))
    const key = hashOf(
      JSON.stringify([source.source, hashes, ...[neighbours.previous, neighbours.next].map(nameOf)]),
    )
    const kept = before.issues[slug]
    let own: Map<string, Wanted>
    if (kept?.key === key && isWhole(kept, { target, before, now })) {
      own = new Map(Object.entries(kept.files).map(([path, hash]) => [path, { hash, kept: true }]))
    } else {
      onRender?.()
      own = new Map()
      for (const [path, { file, hash }] of pictures) {
        own.set(pathInSite(slug, path), { hash, copy: file })
      }
      for (const [path, text] of issueFiles(await read(source), neighbours))
        own.set(path, { hash: hashOf(text), text })
    }
    for (const [path, wanted] of own) files.set(path, wanted)
    const { entries, ...rest } = digest
    issues[slug] = {
      source: source.source,
      pictures: hashes,
      digest: fed.has(slug) && entries ? digest : rest,
      key,
      files: Object.fromEntries([...own].map(([path, { hash }]) => [path, hash])),
    }
  }
  for (const [path, text] of seriesFiles(
    ordered.map(({ digest }) => digest),
    series,
  )) {
    files.set(path, { hash: hashOf(text), text })
  }
  return { files, issues, before, now }
}

/** What the page of an issue says of one beside it. */
const nameOf = (digest: { slug: string; title: string; lang: string } | undefined) =>
  digest ? [digest.slug, digest.title, digest.lang] : null

/** Whether the files of an issue are there; a changed one is somebody's, and stays. */
function isWhole(
  kept: KeptIssue,
  { target, before, now }: Pick<PlanOptions, 'target' | 'before'> & Pick<SitePlan, 'now'>,
): boolean {
  for (const [path, hash] of Object.entries(kept.files)) {
    const found = hashOnDisk(target, path)
    now.set(path, found)
    const isOurs = found === 'absent' || before.files[path]?.includes(found)
    if (found !== hash && isOurs) return false
  }
  return true
}
