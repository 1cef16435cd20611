import { join } from 'node:path'
import type { Series } from '@cec-bulletin/site'
import type { Finding } from '../report/finding.ts'
import { buildWords } from '../say/build.ts'
import { showPath } from '../terminal/show-path.ts'
import { version } from '../version.ts'
import { ChangedMeanwhile } from '../write/changed-meanwhile.ts'
import { hashOf } from '../write/hash-of.ts'
import { type SitePlan, writeSite } from '../write/write-site.ts'
import { buildMemory } from './build-memory.ts'
import type { BuildOptions, Built } from './built.ts'
import { inOutput, type Output } from './in-output.ts'
import { type Bulletin, openBulletin } from './open-bulletin.ts'
import type { Source } from './read-source.ts'
import { readSources, type Sources } from './read-sources.ts'

export interface Plan extends SitePlan {
  /** What of the issues cannot be shown there; it is written all the same. @default nothing */
  findings?: Finding[]
}

export interface PlanOptions extends Output, Pick<Sources, 'read'> {
  series: Series
  /** Of all that every file depends on: the series, this command, what else the output is made of. */
  setting: string
  /** How an issue's file is called where findings name it. */
  shown: (source: Source) => string
  /** Called before each issue that is rendered. */
  onRender: () => void
}

/** What a build makes of a bulletin. */
export interface OutputDefinition {
  /** The folder in that of the bulletin. */
  folder: string
  /** What has to be known before it can be made, or what is wrong with that. */
  prepare: (bulletin: Bulletin) => Promise<PreparedOutput | { findings: Finding[] }>
}

export interface PreparedOutput {
  /** What every file depends on beside the series and this command. @default nothing */
  setting?: unknown
  /** Every file of the folder; those are made anew of which something changed that they are made of. */
  plan: (sources: Source[], options: PlanOptions) => Promise<Plan>
}

/** Makes a folder of a bulletin, of which only what changed is made again. */
export async function buildOutput(
  folder: string,
  output: OutputDefinition,
  options: BuildOptions,
): Promise<Built> {
  const { from, onWait, onProgress, memory = buildMemory() } = options
  const target = join(folder, output.folder)
  const { bulletin, findings: passed, texts, lang } = await openBulletin(folder, { from })
  const about = { ...(lang !== undefined && { lang }), texts }
  const nothing = { ...about, written: [], removed: [], foreign: [], issues: 0, rendered: 0 }
  const refuse = (findings: Finding[]): Built => ({ ...nothing, ok: false, findings })
  if (!bulletin) return refuse(passed)
  const { series, issues } = bulletin
  const prepared = await output.prepare(bulletin)
  if ('findings' in prepared) return refuse(prepared.findings)
  const setting = hashOf(JSON.stringify([version(), series, prepared.setting]))
  try {
    const built = await inOutput(target, { from, onWait, memory: memory.site }, async (place) => {
      const { before } = place
      const context = { folder, from, series, setting, before, memory }
      const { sources, read, ...rest } = await readSources(issues, context)
      const findings = [...passed, ...rest.findings]
      for (const [file, text] of rest.texts) texts.set(file, text)
      if (findings.some(({ severity }) => severity === 'problem')) return refuse(findings)
      let rendered = 0
      const onRender = () => {
        rendered++
        onProgress?.(rendered, issues.length)
      }
      const shown = ({ file }: Source) => showPath(file, from)
      const plan = await prepared.plan(sources, { ...place, series, setting, read, shown, onRender })
      findings.push(...(plan.findings ?? []))
      const written = await writeSite(target, plan)
      return { ...about, ...written, ok: true, findings, issues: issues.length, rendered }
    })
    return 'severity' in built ? refuse([built]) : built
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    const file = showPath(error.file, from)
    const cut: Finding = {
      file,
      severity: 'problem',
      code: 'changed-meanwhile',
      message: buildWords.changed,
    }
    return { ...refuse([cut]), isCut: true }
  }
}
