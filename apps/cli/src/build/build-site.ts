import { lstat, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
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
import { lookAtSite } from '../write/look-at-site.ts'
import { readManifest } from '../write/manifest.ts'
import { stageFiles } from '../write/stage-files.ts'
import { freshName, type Written, writeSite } from '../write/write-site.ts'
import { type BuildMemory, buildMemory } from './build-memory.ts'
import { planSite } from './plan-site.ts'
import { readSources } from './read-sources.ts'

export interface BuildOptions {
  /** The folder from which paths are shown. */
  from: string
  /** Called when another build is at work in the same folder. */
  onWait: () => void
  /** Called before each issue that is rendered, with its place among all of them. */
  onProgress?: (done: number, total: number) => void
  /** What earlier builds of this process read. @default nothing */
  memory?: BuildMemory
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

/** Where a bulletin's site is written, in its folder. */
export const siteFolder = 'dist'

/** Makes the site of a bulletin, of which only what changed is made again. */
export async function buildSite(folder: string, options: BuildOptions): Promise<Built> {
  const { from, onWait, onProgress, memory = buildMemory() } = options
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
  const { issues, problems, strays } = await listIssues(folder)
  if (problems.length > 0)
    return refuse(problems.map(({ file, message, code }) => about(file, message, code)))
  const passed = strays.map(({ file, message }): Finding => {
    return { ...about(file, message, 'stray-file'), severity: 'warning' }
  })
  if (issues.length === 0) return refuse([about(folder, buildWords.noIssues, 'no-issues'), ...passed])
  const found = await lstat(target).catch(() => undefined)
  if (found && !found.isDirectory()) return refuse([about(target, buildWords.notAFolder, 'not-a-folder')])

  await mkdir(target, { recursive: true })
  const unlock = await lockFolder(target, { onWait })
  if (!unlock) {
    const lock = showPath(join(target, lockName), from)
    return refuse([about(target, buildWords.busy(quoted(lock)), 'busy')])
  }
  const fresh = join(target, freshName)
  try {
    // What a build left that was killed.
    await rm(fresh, { recursive: true, force: true })
    const look = lookAtSite(target, memory.site)
    const before = await readManifest(target)
    const setting = hashOf(JSON.stringify([version(), series]))
    const { sources, read, ...rest } = await readSources(issues, {
      folder,
      from,
      series,
      setting,
      before,
      memory,
    })
    const findings = [...passed, ...rest.findings]
    for (const [file, text] of rest.texts) texts.set(file, text)
    if (findings.some(({ severity }) => severity === 'problem')) return refuse(findings)
    let rendered = 0
    const plan = await planSite(sources, {
      series,
      setting,
      before,
      look,
      stage: stageFiles({ fresh, look }),
      read,
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
    await rm(fresh, { recursive: true, force: true })
    await unlock()
  }
}
