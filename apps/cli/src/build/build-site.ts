import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inFeeds, type SiteIssue } from '@cec-bulletin/site'
import { doubleAddresses } from '../check/double-addresses.ts'
import { seriesFile } from '../folder/find-bulletin.ts'
import { listIssues } from '../folder/list-issues.ts'
import { readSeries } from '../folder/read-series.ts'
import type { Finding } from '../report/finding.ts'
import { buildWords } from '../say/build.ts'
import { quoted } from '../say/quoted.ts'
import { showPath } from '../terminal/show-path.ts'
import { version } from '../version.ts'
import { ChangedMeanwhile } from '../write/changed-meanwhile.ts'
import { hashOf } from '../write/hash-of.ts'
import { lockFolder, lockName } from '../write/lock-folder.ts'
import { readManifest } from '../write/manifest.ts'
import { type Written, writeSite } from '../write/write-site.ts'
import { planSite } from './plan-site.ts'
import { readSource, type Source, type SourceOptions } from './read-source.ts'

export interface BuildOptions {
  /** The folder from which paths are shown. */
  from: string
  /** Called when another build is at work in the same folder. */
  onWait: () => void
  /** Called before each issue that is rendered, with its place among all of them. */
  onProgress?: (done: number, total: number) => void
}

export interface Built extends Written {
  /** Whether the site is that of the sources; with problems nothing is written. */
  ok: boolean
  findings: Finding[]
  /** Whether it ended midway, with some files written. @default false */
  isCut?: boolean
  /** That of the bulletin, where it can be read. */
  lang?: string
  /** By the name under which findings know the file. */
  texts: Map<string, string>
  issues: number
  /** How many of them had to be made anew. */
  rendered: number
}

/** Files that are read side by side: the disk answers several as soon as one, but a system opens only so many. */
const atOnce = 16

/** Where a bulletin's site is written, in its folder. */
export const siteFolder = 'dist'

/** Makes the site of a bulletin, of which only what changed is made again. */
export async function buildSite(folder: string, options: BuildOptions): Promise<Built> {
  const { from, onWait, onProgress } = options
  const target = join(folder, siteFolder)
  const texts = new Map<string, string>()
  const nothing = { written: [], removed: [], foreign: [], issues: 0, rendered: 0, texts }
  const about = (file: string, message: Finding['message'], code: string): Finding => ({
    file: showPath(file, from),
    severity: 'problem',
    code,
    message,
  })
  let lang: string | undefined
  const refuse = (findings: Finding[]): Built => ({
    ...nothing,
    ...(lang !== undefined && { lang }),
    ok: false,
    findings,
  })
  const shownSeries = showPath(join(folder, seriesFile), from)
  const { series, findings: wrong, text } = await readSeries(join(folder, seriesFile), { shown: shownSeries })
  if (text !== undefined) texts.set(shownSeries, text)
  if (!series) return refuse(wrong)
  lang = series.lang
  const { issues, problems } = await listIssues(folder)
  if (problems.length > 0)
    return refuse(problems.map(({ file, message, code }) => about(file, message, code)))
  if (issues.length === 0) return refuse([about(folder, buildWords.noIssues, 'no-issues')])
  const found = await lstat(target).catch(() => undefined)
  if (found && !found.isDirectory()) return refuse([about(target, buildWords.notAFolder, 'not-a-folder')])

  await mkdir(target, { recursive: true })
  const unlock = await lockFolder(target, { onWait })
  if (!unlock) {
    const lock = showPath(join(target, lockName), from)
    return refuse([about(target, buildWords.busy(quoted(lock)), 'busy')])
  }
  try {
    const before = await readManifest(target)
    const setting = hashOf(JSON.stringify([version(), series]))
    const optionsOf = (file: string, slug: string): SourceOptions => ({
      folder,
      series,
      setting,
      kept: before.issues[slug],
      shown: showPath(file, from),
    })
    const findings: Finding[] = []
    const sources: Source[] = []
    for (let at = 0; at < issues.length; at += atOnce) {
      const reading = issues.slice(at, at + atOnce).map(async (issue) => {
        return { issue, read: await readSource(issue, optionsOf(issue.file, issue.slug)) }
      })
      for (const { issue, read } of await Promise.all(reading)) {
        findings.push(...read.findings)
        if (read.text !== undefined && read.findings.length > 0)
          texts.set(showPath(issue.file, from), read.text)
        if (read.source) sources.push(read.source)
      }
    }
    findings.push(
      ...doubleAddresses(sources.map(({ file, digest: { url } }) => ({ file: showPath(file, from), url }))),
    )
    if (findings.some(({ severity }) => severity === 'problem')) return refuse(findings)
    const readAgain = async ({ slug, file }: Source) => {
      const { source } = await readSource({ slug, file }, { ...optionsOf(file, slug), isFresh: true })
      if (!source?.entry) throw new ChangedMeanwhile(file)
      return source as Source & { entry: SiteIssue }
    }
    const lacking = new Set(inFeeds(sources.map(({ digest }) => digest)).filter(({ entries }) => !entries))
    const whole = await Promise.all(
      sources.map((source) => (lacking.has(source.digest) ? readAgain(source) : source)),
    )
    let rendered = 0
    const plan = await planSite(whole, {
      series,
      before,
      target,
      read: async (source) => source.entry ?? (await readAgain(source)).entry,
      onRender: () => {
        rendered++
        onProgress?.(rendered, issues.length)
      },
    })
    return {
      ...(await writeSite(target, plan)),
      ok: true,
      lang,
      findings,
      texts,
      issues: issues.length,
      rendered,
    }
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return { ...refuse([about(error.file, buildWords.changed, 'changed-meanwhile')]), isCut: true }
  } finally {
    await unlock()
  }
}
