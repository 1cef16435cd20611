import type { Problem } from '@cec-bulletin/schema'
import type { Plan, PlanOptions } from '../build/build-output.ts'
import { keptFiles } from '../build/kept-files.ts'
import type { Source } from '../build/read-source.ts'
import type { Finding } from '../report/finding.ts'
import { quoted } from '../say/quoted.ts'
import { hashOf } from '../write/hash-of.ts'
import type { MakeFile } from './channel.ts'

/** A file for each issue; what it cannot show is told at every build, and the file is written all the same. */
export async function planChannel(
  sources: Source[],
  { make, ...options }: PlanOptions & { make: MakeFile },
): Promise<Plan> {
  const { series, setting, before, look, stage, read, shown, onRender } = options
  const files: Plan['files'] = new Map()
  const issues: Plan['kept']['issues'] = {}
  const findings: Finding[] = []
  for (const source of sources) {
    const { slug, digest, warnings } = source
    const pictures = Object.fromEntries([...source.pictures].map(([path, { hash }]) => [path, hash]))
    const key = hashOf(JSON.stringify([setting, source.source, pictures]))
    const kept = before.issues[slug]
    let own = kept?.lacks && keptFiles(kept, { key, before, look })
    let lacks = kept?.lacks ?? []
    if (!own) {
      onRender()
      const made = make({ entry: await read(source), url: digest.url, series })
      own = [[made.path, await stage(made.path, made.text)]]
      lacks = made.problems.map(findingOf)
    }
    for (const [path, wanted] of own) files.set(path, wanted)
    findings.push(...lacks.map((one) => ({ ...one, file: shown(source) })))
    const hashes = Object.fromEntries(own.map(([path, { hash }]) => [path, hash]))
    issues[slug] = { source: source.source, pictures, warnings, digest, lacks, key, files: hashes }
  }
  return { files, kept: { issues }, before, look, findings }
}

/** A sentence without its stop, for something to follow. */
const open = (sentence: string) => sentence.replace(/[.。]$/, '')

/** What a list of mails cuts short can be read all the same. */
const minor = /^(?:subject|preheader)-/

function findingOf({ code, place, message: { en, zh } }: Problem): Omit<Finding, 'file'> {
  const severity = minor.test(code) ? 'warning' : 'problem'
  if (place === '' || en.includes(place)) return { severity, code, message: { en, zh } }
  return {
    severity,
    code,
    message: { en: `${open(en)} (${quoted(place)})`, zh: `${open(zh)}（${quoted(place)}）` },
  }
}
