import { inFeeds, inOrder, issueFiles, seriesFiles } from '@cec-bulletin/site'
import { hashOf } from '../write/hash-of.ts'
import type { KeptFiles, Manifest } from '../write/manifest.ts'
import type { SitePlan, Wanted } from '../write/write-site.ts'
import type { PlanOptions } from './build-output.ts'
import { keptFiles } from './kept-files.ts'
import { pathInSite, type Source } from './read-source.ts'

/** Every file of the site; those are made anew of which something changed that they are made of. */
export async function planSite(sources: Source[], options: PlanOptions): Promise<SitePlan> {
  const { series, setting, before, look, stage, read, onRender } = options
  const ordered = inOrder(sources.map((source) => ({ ...source, date: source.digest.date })))
  const digests = ordered.map(({ digest }) => digest)
  const fed = new Set(inFeeds(digests))
  const files: SitePlan['files'] = new Map()
  const take = (key: string, own: [string, Wanted][]): KeptFiles => {
    for (const [path, wanted] of own) files.set(path, wanted)
    return { key, files: Object.fromEntries(own.map(([path, { hash }]) => [path, hash])) }
  }
  const stageAll = async (texts: ReadonlyMap<string, string>): Promise<[string, Wanted][]> => {
    const staged: [string, Wanted][] = []
    for (const [path, text] of texts) staged.push([path, await stage(path, text)])
    return staged
  }
  const issues: Manifest['issues'] = {}
  for (const [index, one] of ordered.entries()) {
    const { slug, source, digest, warnings } = one
    const neighbours = { series, previous: digests[index + 1], next: digests[index - 1] }
    const pictures = Object.fromEntries([...one.pictures].map(([path, { hash }]) => [path, hash]))
    const key = keyOf([source, pictures, nameOf(neighbours.previous), nameOf(neighbours.next)])
    let own = keptFiles(before.issues[slug], { key, before, look })
    if (!own) {
      onRender()
      own = [...copiesOf(one), ...(await stageAll(issueFiles(await read(one), neighbours)))]
    }
    const { entries, ...rest } = digest
    issues[slug] = {
      source,
      pictures,
      warnings,
      digest: fed.has(digest) ? digest : rest,
      ...take(key, own),
    }
  }
  // What a feed shows of an issue is all in its text.
  const shown = ordered.map(({ source, digest }) => {
    const { entries, ...rest } = digest
    return fed.has(digest) ? [rest, source] : rest
  })
  const key = keyOf([setting, shown])
  const own =
    keptFiles(before.series, { key, before, look }) ?? (await stageAll(seriesFiles(digests, series)))
  return { files, kept: { issues, series: take(key, own) }, before, look }
}

const keyOf = (parts: unknown[]) => hashOf(JSON.stringify(parts))

/** What the page of an issue says of one beside it. */
const nameOf = (digest: { slug: string; title: string; lang: string } | undefined) =>
  digest ? [digest.slug, digest.title, digest.lang] : null

const copiesOf = ({ slug, pictures }: Source): [string, Wanted][] =>
  [...pictures].map(([path, { file, hash }]) => [pathInSite(slug, path), { hash, copy: file }])
