import { inFeeds, type SiteIssue } from '@cec-bulletin/site'
import { doubleAddresses } from '../check/double-addresses.ts'
import type { IssueFile } from '../folder/issues-at.ts'
import type { Finding } from '../report/finding.ts'
import { showPath } from '../terminal/show-path.ts'
import { ChangedMeanwhile } from '../write/changed-meanwhile.ts'
import type { Manifest } from '../write/manifest.ts'
import { readSource, type Source, type SourceOptions } from './read-source.ts'

interface SourcesOptions extends Omit<SourceOptions, 'kept' | 'shown' | 'isFresh'> {
  /** The folder from which paths are shown. */
  from: string
  /** What the last build left. */
  before: Manifest
}

export interface Sources {
  findings: Finding[]
  /** Of files with findings, by the name under which these know the file. */
  texts: Map<string, string>
  /** Those without problems. */
  sources: Source[]
  /** The issue of a source, read where that was not needed before. */
  read: (source: Source) => Promise<SiteIssue>
}

/** Files that are read side by side: the disk answers several as soon as one, but a system opens only so many. */
const atOnce = 16

/** What the site needs of all issues, and what is wrong with them. */
export async function readSources(issues: IssueFile[], options: SourcesOptions): Promise<Sources> {
  const { from, before } = options
  const findings: Finding[] = []
  const texts = new Map<string, string>()
  const sources: Source[] = []
  const readOne = ({ slug, file }: IssueFile, { isFresh = false } = {}) =>
    readSource(
      { slug, file },
      { ...options, kept: before.issues[slug], shown: showPath(file, from), isFresh },
    )
  const readAgain = async ({ slug, file }: Source) => {
    const { source } = await readOne({ slug, file }, { isFresh: true })
    if (!source?.entry) throw new ChangedMeanwhile(file)
    return { ...source, entry: source.entry }
  }
  for (let at = 0; at < issues.length; at += atOnce) {
    const reading = issues.slice(at, at + atOnce).map(async (issue) => ({ issue, ...(await readOne(issue)) }))
    for (const { issue, findings: own, text, source } of await Promise.all(reading)) {
      findings.push(...own)
      if (text !== undefined && own.length > 0) texts.set(showPath(issue.file, from), text)
      if (source) sources.push(source)
    }
  }
  const addresses = sources.map(({ file, digest: { url } }) => ({ file: showPath(file, from), url }))
  findings.push(...doubleAddresses(addresses))
  const read: Sources['read'] = async (one) => one.entry ?? (await readAgain(one)).entry
  if (findings.some(({ severity }) => severity === 'problem')) return { findings, texts, sources, read }
  const lacking = new Set(inFeeds(sources.map(({ digest }) => digest)).filter(({ entries }) => !entries))
  const whole = sources.map((source) => (lacking.has(source.digest) ? readAgain(source) : source))
  return { findings, texts, sources: await Promise.all(whole), read }
}
