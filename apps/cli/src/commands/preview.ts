import { join, resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { buildMemory } from '../build/build-memory.ts'
import { buildSite, siteFolder } from '../build/build-site.ts'
import { findBulletin } from '../folder/find-bulletin.ts'
import { follow } from '../preview/follow.ts'
import { type Served, serve } from '../preview/serve.ts'
import type { PreviewState } from '../preview/state.ts'
import { toShown } from '../preview/to-shown.ts'
import type { Finding } from '../report/finding.ts'
import { toLines } from '../report/to-lines.ts'
import { buildWords } from '../say/build.ts'
import { bulletinWords } from '../say/bulletin.ts'
import { previewWords } from '../say/preview.ts'
import { explainError } from '../terminal/explain-error.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'
import { makeFolder } from '../write/make-folder.ts'

/** Serves the site of a bulletin while it is written, until it is stopped. */
export async function preview(request: Request): Promise<Outcome> {
  const { operands, from, options, show, stop, open } = request
  let language = request.language ?? 'en'
  const place = resolve(from, operands[0] ?? '.')
  const folder = findBulletin(place)
  if (folder === undefined)
    return { code: 1, lines: [bulletinWords.none(showPath(place, from))[language]], language }
  const port = Number(options.port ?? 4321)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return { code: 2, lines: [previewWords.badPort[language]] }

  const target = join(folder, siteFolder)
  const about = (finding: Pick<Finding, 'severity' | 'code' | 'message'>): Finding => ({
    file: showPath(target, from),
    ...finding,
  })
  // A number that no earlier run had: pages that were open then are brought up to date.
  let state: PreviewState = { version: Date.now(), isWhole: false, problems: [] }
  let served: Served | undefined
  let said = ''
  /** What is wrong is said once, not at every save until it is mended. */
  const say = (findings: Finding[], texts?: ReadonlyMap<string, string>) => {
    const lines = toLines(findings, { language, ...(texts && { texts }) })
    const isNew = JSON.stringify(lines) !== said
    said = JSON.stringify(lines)
    if (isNew) for (const line of lines) show?.(line)
  }
  const memory = buildMemory()
  const rebuild = async (saved: string[]) => {
    for (const { forget } of [memory.sources, memory.pictures]) saved.forEach(forget)
    const { version } = state
    try {
      const built = await buildSite(folder, {
        from,
        onWait: () => show?.(buildWords.waiting[language]),
        memory,
      })
      const { findings, texts, written, removed, foreign, lang } = built
      if (lang !== undefined) language = request.language ?? (lang.startsWith('zh') ? 'zh' : 'en')
      if (foreign.length > 0)
        findings.push(about({ severity: 'warning', code: 'foreign', message: buildWords.foreign(foreign) }))
      const isWhole = written.some((path) => !/\.(?:html|json|md|txt|xml)$/.test(path))
      const isNew = written.length + removed.length > 0
      state = { version: version + (isNew ? 1 : 0), isWhole, problems: toShown(findings, texts) }
      say(findings, texts)
    } catch (error) {
      const finding = about({ severity: 'problem', code: 'failed', message: explainError(error, { from }) })
      state = { version, isWhole: false, problems: toShown([finding], new Map()) }
      say([finding])
    }
    served?.tell()
  }
  await makeFolder(target)
  // Before the first build, so that nothing is missed that is saved during it.
  const following = await follow(folder, {
    onSave: rebuild,
    onError: (error) => show?.(previewWords.unseen(error as NodeJS.ErrnoException)[language]),
  })
  try {
    await following.save()
    // A second time, so that the first save finds all that is known of files, and a program that is warm.
    await following.save()
    const settings = { folder: target, language: request.language, state: () => state }
    served = await serve({ ...settings, port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error
      // Somebody who named no port wants none in particular.
      return options.port === undefined ? serve({ ...settings, port: 0 }) : undefined
    })
    if (!served) return { code: 1, lines: [previewWords.taken(port)[language]], language }
    show?.(previewWords.at(served.address)[language])
    if (options.open !== false) open?.(served.address)
    await new Promise<void>((done) => {
      if (stop?.aborted) done()
      stop?.addEventListener('abort', () => done(), { once: true })
    })
  } finally {
    await Promise.all([served?.close(), following.end()])
  }
  return { code: 130, lines: [], language }
}
