import { type Stats, statSync } from 'node:fs'
import { digestOf, type Series, type SiteIssue } from '@cec-bulletin/site'
import { unfitName } from '../check/unfit-name.ts'
import type { IssueFile } from '../folder/issues-at.ts'
import { findPictures } from '../pictures/find-pictures.ts'
import { type Picture, readPicture } from '../pictures/read-picture.ts'
import { readIssue } from '../read/read-issue.ts'
import { readText } from '../read/read-text.ts'
import { byLine } from '../report/by-line.ts'
import type { Finding } from '../report/finding.ts'
import { hashOf } from '../write/hash-of.ts'
import type { KeptIssue } from '../write/manifest.ts'
import type { BuildMemory } from './build-memory.ts'

/** An issue on its way into the site. */
export interface Source extends Required<Pick<KeptIssue, 'source' | 'digest' | 'warnings'>> {
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
  memory: BuildMemory
  /** The issue's file as the user knows it. */
  shown: string
  /** Whether to read it even where nothing changed. @default false */
  isFresh?: boolean
}

/** What the site needs of an issue; one that has not changed since the last build is not read again. */
export async function readSource({ slug, file }: IssueFile, options: SourceOptions): Promise<ReadSource> {
  const { folder, series, setting, kept, shown, memory, isFresh } = options
  const found = statOf(file)
  const known = found?.isFile() ? memory.sources.of(file, found) : undefined
  const isKnown = known?.value?.setting === setting && known.value.source === kept?.source
  // Whoever is warned is shown the text.
  if (isKnown && kept?.warnings?.length === 0 && !isFresh) {
    const source = await sameSource({ slug, file }, { ...options, kept })
    if (source) return { findings: [], source }
  }
  const read = await readText(file, { shown })
  if (!read.ok) {
    return { findings: [{ file: shown, severity: 'problem', code: 'unreadable', message: read.complaint }] }
  }
  const { text } = read
  const source = hashOf(`${setting}\n${file.endsWith('.json')}\n${text}`)
  known?.keep({ setting, source })
  if (kept?.source === source && !isFresh) {
    const same = await sameSource({ slug, file }, { ...options, kept })
    if (same) return { findings: same.warnings.map((one) => ({ ...one, file: shown })), text, source: same }
  }
  const { issue, draft, findings } = await readIssue(file, { shown, text })
  const readable = issue ?? draft
  if (!readable) return { findings: byLine(findings), text }
  const { pictures, findings: wrong } = await findPictures(readable, {
    file,
    shown,
    text,
    folder,
    memory: memory.pictures,
  })
  const all = byLine([...findings, ...wrong])
  if (!issue || all.some(({ severity }) => severity === 'problem')) return { findings: all, text }
  const entry = { slug, issue, pictures: inSite(slug, pictures) }
  const unfit = unfitName(shown, slug)
  if (unfit) return { findings: [...all, unfit], text }
  const digest = digestOf(entry, series)
  const warnings = all.map(({ file: _, ...warning }) => warning)
  return { findings: all, text, source: { slug, file, source, digest, warnings, pictures, entry } }
}

/** Nothing where the file cannot be looked at: why that is, reading it says. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

/** An issue whose text is that of the last build, where its pictures are as well. */
async function sameSource(
  { slug, file }: IssueFile,
  { folder, memory, kept }: SourceOptions & { kept: KeptIssue },
): Promise<Source | undefined> {
  const { source, digest, warnings } = kept
  if (!warnings) return undefined
  const pictures = new Map<string, Picture>()
  for (const [path, hash] of Object.entries(kept.pictures)) {
    const read = await readPicture(path, { file, folder, memory: memory.pictures })
    if (!read.ok || read.picture.hash !== hash) return undefined
    pictures.set(path, read.picture)
  }
  return { slug, file, source, digest, warnings, pictures, entry: undefined }
}

function inSite(slug: string, pictures: Map<string, Picture>): SiteIssue['pictures'] & object {
  return new Map(
    [...pictures].map(([path, { width, height }]) => [path, { path: pathInSite(slug, path), width, height }]),
  )
}

/** Where a picture of an issue stands in the site. */
export const pathInSite = (slug: string, path: string): string => `${slug}/${decodeURIComponent(path)}`
