import { join, resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import type { Built } from '../build/built.ts'
import { buildTo, type OutputName, outputs } from '../channels/build-to.ts'
import { findBulletin } from '../folder/find-bulletin.ts'
import { toLines } from '../report/to-lines.ts'
import { buildWords } from '../say/build.ts'
import { bulletinWords } from '../say/bulletin.ts'
import { channelWords } from '../say/channels.ts'
import type { Language } from '../say/language.ts'
import { quoted } from '../say/quoted.ts'
import type { Line } from '../terminal/line.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'

/** Makes the site of a bulletin, and the files of its channels. */
export async function build(request: Request): Promise<Outcome> {
  const { operands, options, from, language: asked, show } = request
  let language = asked ?? 'en'
  const names = `${options.to ?? 'site'}`.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !isOutput(name))
  if (unknown !== undefined) {
    const known = Object.keys(outputs).map(quoted)
    return { code: 2, lines: [channelWords.unknown(quoted(unknown), known)[language]], language }
  }
  const [named] = operands
  const place = named === undefined ? from : resolve(from, named)
  const folder = findBulletin(place)
  if (folder === undefined)
    return { code: 1, lines: [bulletinWords.none(showPath(place, from))[language]], language }
  const began = Date.now()
  let told = began
  const lines: Line[] = []
  let code: Outcome['code'] = 0
  for (const name of new Set(names.filter(isOutput))) {
    const built = await buildTo(name, folder, {
      from,
      onWait: () => show?.(buildWords.waiting[language]),
      onProgress: (done, total) => {
        if (Date.now() - began < 1000 || Date.now() - told < 1000) return
        told = Date.now()
        show?.(buildWords.progress(done, total)[language])
      },
    })
    language = asked ?? (built.lang?.startsWith('zh') ? 'zh' : 'en')
    const said = report(built, { target: showPath(join(folder, outputs[name]), from), language })
    lines.push(...said.lines)
    if (!said.isWhole) code = 1
    // What is wrong with the issues is wrong for every output.
    if (!built.ok) break
  }
  return { code, lines, language }
}

const isOutput = (name: string): name is OutputName => Object.hasOwn(outputs, name)

interface ReportOptions {
  target: string
  language: Language
}

function report(built: Built, { target, language }: ReportOptions): { lines: Line[]; isWhole: boolean } {
  const { findings, texts, written, removed, foreign } = built
  const lines: Line[] = toLines(findings, { language, texts })
  if (built.isCut) return { lines, isWhole: false }
  if (!built.ok) return { lines: [...lines, buildWords.failed(target)[language]], isWhole: false }
  lines.push(buildWords.built(target, built)[language])
  lines.push(buildWords.changes({ written: written.length, removed: removed.length })[language])
  if (foreign.length > 0) lines.push(buildWords.foreign(foreign)[language])
  const isWhole = foreign.length === 0 && findings.every(({ severity }) => severity === 'warning')
  return { lines, isWhole }
}
