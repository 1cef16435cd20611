import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { buildSite, siteFolder } from '../build/build-site.ts'
import { findBulletin } from '../folder/find-bulletin.ts'
import { follow } from '../preview/follow.ts'
import { serve } from '../preview/serve.ts'
import type { PreviewState } from '../preview/state.ts'
import { toShown } from '../preview/to-shown.ts'
import { toLines } from '../report/to-lines.ts'
import { bulletinWords } from '../say/bulletin.ts'
import { previewWords } from '../say/preview.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'

/** Serves the site of a bulletin while it is written, until it is stopped. */
export async function preview(request: Request): Promise<Outcome> {
  const { operands, from, options, show, stop, open } = request
  const language = request.language ?? 'en'
  const place = resolve(from, operands[0] ?? '.')
  const folder = findBulletin(place)
  if (folder === undefined)
    return { code: 1, lines: [bulletinWords.none(showPath(place, from))[language]], language }
  const port = Number(options.port ?? 4321)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return { code: 2, lines: [previewWords.badPort[language]] }

  let state: PreviewState = { version: 0, isWhole: false, problems: [] }
  const rebuild = async () => {
    const { findings, texts, written, removed } = await buildSite(folder, { from, onWait: () => {} })
    const version = state.version + (written.length + removed.length > 0 ? 1 : 0)
    const isWhole = written.some((path) => !/\.(?:html|json|md|txt|xml)$/.test(path))
    state = { version, isWhole, problems: toShown(findings, texts) }
    for (const line of toLines(findings, { language, texts })) show?.(line)
  }
  const target = join(folder, siteFolder)
  await mkdir(target, { recursive: true })
  await rebuild()
  const settings = { folder: target, language: request.language, state: () => state }
  const served = await serve({ ...settings, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    // Somebody who named no port wants none in particular.
    return options.port === undefined ? serve({ ...settings, port: 0 }) : undefined
  })
  if (!served) return { code: 1, lines: [previewWords.taken(port)[language]], language }
  const unfollow = await follow(folder, async () => {
    await rebuild()
    served.tell()
  })
  show?.(previewWords.at(served.address)[language])
  if (options.open !== false) open?.(served.address)
  await new Promise<void>((done) => {
    if (stop?.aborted) done()
    stop?.addEventListener('abort', () => done(), { once: true })
  })
  await Promise.all([served.close(), unfollow()])
  return { code: 0, lines: [], language }
}
