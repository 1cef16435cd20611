import { digestOf, type Series, type SiteIssue } from '@cec-bulletin/site'
import { unfitName } from '../check/unfit-name.ts'
import type { IssueFile } from '../folder/list-issues.ts'
import { findPictures } from '../pictures/find-pictures.ts'
import { type Picture, readPicture } from '../pictures/read-picture.ts'
import { readIssue } from '../read/read-issue.ts'
import { readText } from '../read/read-text.ts'
import type { Finding } from '../report/finding.ts'
import { hashOf } from '../write/hash-of.ts'
import type { KeptIssue } from '../write/manifest.ts'

/** An issue on its way into the site. */
export interface Source extends Pick<KeptIssue, 'source' | 'digest'> {
  slug: string
  pictures: Map<string, Picture>
  /** The issue itself: at hand where its text had to be read, else read when it is asked for. */
  entry: SiteIssue | undefined
  file: string
}

export type ReadSource = { findings: Finding[]; text?: string; source?: Source }

export interface SourceOptions {
  /** The bulletin's folder, absolute. */
  folder: string
  series: Series
  /** Of the series and of this command: what every file depends on. */
  setting: string
  /** What the last build knew of the issue. */
  kept: KeptIssue | undefined
  /** The issue's file as the user knows it. */
  shown: string
  /** Whether to read it even where nothing changed. @default false */
  isFresh?: boolean
}

/** What the site needs of an issue; one that has not changed since the last build is not read again. */
export async function readSource({ slug, file }: IssueFile, options: SourceOptions): Promise<ReadSource> {
  const { folder, series, setting, kept, shown, isFresh } = options
  const read = await readText(file, { shown })
  if (!read.ok) {
    return { findings: [{ file: shown, severity: 'problem', code: 'unreadable', message: read.complaint }] }
  }
  const { text } = read
  const source = hashOf(`${setting}\n${file.endsWith('.json')}\n${text}`)
  if (kept?.source === source && !isFresh) {
    const pictures = await samePictures(kept, { folder, file })
    if (pictures)
      return { findings: [], source: { slug, file, source, digest: kept.digest, pictures, entry: undefined } }
  }
  const { issue, findings } = await readIssue(file, { shown, text })
  if (!issue) return { findings, text }
  const found = await findPictures(issue, { file, shown, text, folder })
  const all = [...findings, ...found.findings]
  if (all.some(({ severity }) => severity === 'problem')) return { findings: all, text }
  const { pictures } = found
  const entry = { slug, issue, pictures: inSite(slug, pictures) }
  const unfit = unfitName(shown, slug)
  if (unfit) return { findings: [...all, unfit], text }
  const digest = digestOf(entry, series)
  return { findings: all, text, source: { slug, file, source, digest, pictures, entry } }
}

async function samePictures(
  kept: KeptIssue,
  place: { folder: string; file: string },
): Promise<Map<string, Picture> | undefined> {
  const pictures = new Map<string, Picture>()
  for (const [path, hash] of Object.entries(kept.pictures)) {
    const read = await readPicture(path, place)
    if (!read.ok || read.picture.hash !== hash) return undefined
    pictures.set(path, read.picture)
  }
  return pictures
}

function inSite(slug: string, pictures: Map<string, Picture>): SiteIssue['pictures'] & object {
  return new Map(
    [...pictures].map(([path, { width, height }]) => [path, { path: pathInSite(slug, path), width, height }]),
  )
}

/** Where a picture of an issue stands in the site. */
export const pathInSite = (slug: string, path: string): string => `${slug}/${decodeURIComponent(path)}`
