import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IssueDigest } from '@cec-bulletin/site'
import type { Finding } from '../report/finding.ts'
import { isInside } from './is-inside.ts'

/** Files that the next build need not make again while what they are made of stays the same. */
export interface KeptFiles {
  /** Of all that they are made of. */
  key: string
  /** Their hashes by their path in the site. */
  files: Record<string, string>
}

/** What a build knows of an issue, so that the next one need not read it again; its files depend on its neighbours too. */
export interface KeptIssue extends KeptFiles {
  /** Of all that the issue is made of: its text, the series, its pictures. */
  source: string
  /** Hashes of its pictures by the path that it gives. */
  pictures: Record<string, string>
  digest: IssueDigest
  /** What looks like a slip in it: said at every build. Manifests of earlier versions lack it. */
  warnings?: Omit<Finding, 'file'>[]
  /** What of it a channel cannot show: said at every build. Only a channel's manifest has it. */
  lacks?: Omit<Finding, 'file'>[]
}

/** What the command wrote, or was about to write: only that may be replaced or removed. */
export interface Manifest {
  format: 1
  /** By path in the site, the hashes of what may stand there: two while a file is being replaced. */
  files: Record<string, string[]>
  issues: Record<string, KeptIssue>
  /** Index, archive, feeds: what is about all issues. */
  series?: KeptFiles
}

export const manifestName = '.bulletin.json'

const emptyManifest: Manifest = { format: 1, files: {}, issues: {} }

/** The manifest of a folder. One that is absent, broken or of another version says that nothing there is ours. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    const read = JSON.parse(await readFile(join(folder, manifestName), 'utf8'))
    return isManifest(read) ? read : emptyManifest
  } catch {
    return emptyManifest
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value)) return false
  const { format, files, issues, series } = value
  return (
    format === 1 &&
    isRecord(files) &&
    isRecord(issues) &&
    (series === undefined || (isRecord(series) && isRecord(series.files))) &&
    Object.values(issues).every(isKept) &&
    Object.entries(files).every(([path, hashes]) => isInside(path) && isTexts(hashes))
  )
}

const isKept = (issue: unknown) =>
  isRecord(issue) && [issue.pictures, issue.files, issue.digest].every(isRecord)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string')
