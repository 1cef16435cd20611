import { join, resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { buildSite, siteFolder } from '../build/build-site.ts'
import { findBulletin } from '../folder/find-bulletin.ts'
import { toLines } from '../report/to-lines.ts'
import { buildWords } from '../say/build.ts'
import { bulletinWords } from '../say/bulletin.ts'
import type { Line } from '../terminal/line.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'

/** Makes the site of a bulletin. */
export async function build({ operands: [named], from, language: asked, show }: Request): Promise<Outcome> {
  const place = named === undefined ? from : resolve(from, named)
  const folder = findBulletin(place)
  let language = asked ?? 'en'
  if (folder === undefined)
    return { code: 1, lines: [bulletinWords.none(showPath(place, from))[language]], language }
  const began = Date.now()
  let told = began
  const built = await buildSite(folder, {
    from,
    onWait: () => show?.(buildWords.waiting[language]),
    onProgress: (done, total) => {
      if (Date.now() - began < 1000 || Date.now() - told < 1000) return
      told = Date.now()
      show?.(buildWords.progress(done, total)[language])
    },
  })
  language = asked ?? (built.lang?.startsWith('zh') ? 'zh' : 'en')
  const site = showPath(join(folder, siteFolder), from)
  const { findings, texts, written, removed, foreign } = built
  const lines: Line[] = toLines(findings, { language, texts })
  if (built.isCut) return { code: 1, lines, language }
  if (!built.ok) return { code: 1, lines: [...lines, buildWords.failed(site)[language]], language }
  lines.push(buildWords.built(site, built)[language])
  lines.push(buildWords.changes({ written: written.length, removed: removed.length })[language])
  if (foreign.length === 0) return { code: 0, lines, language }
  return { code: 1, lines: [...lines, buildWords.foreign(foreign)[language]], language }
}
