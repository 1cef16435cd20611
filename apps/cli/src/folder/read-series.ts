import { themes } from '@cec-bulletin/html'
import type { Series } from '@cec-bulletin/site'
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { readText } from '../read/read-text.ts'
import { byLine } from '../report/by-line.ts'
import type { Finding } from '../report/finding.ts'
import { explainSeries } from './explain-series.ts'
import { explainYaml } from './explain-yaml.ts'
import type { Mail } from './mail-schema.ts'
import { type SeriesInput, seriesSchema } from './series-schema.ts'
import { siteAddress } from './site-address.ts'

export type ReadSeries = { findings: Finding[]; text?: string; series?: Series; mail?: Mail }

/** What `bulletin.yaml` says of the bulletin, or what is wrong with it, each at its line. */
export async function readSeries(file: string, { shown }: { shown: string }): Promise<ReadSeries> {
  const read = await readText(file, { shown })
  const about = { file: shown, severity: 'problem' as const }
  if (!read.ok) return { findings: [{ ...about, code: 'unreadable', message: read.complaint }] }
  const { text } = read
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const mistake = firstMistake(document)
  if (mistake) {
    const { message, start } = explainYaml(text, mistake)
    return { findings: [{ ...about, code: 'yaml', message, ...at(start) }], text }
  }
  const input: unknown = document.toJS() ?? {}
  const parsed = seriesSchema.safeParse(input)
  if (parsed.success) {
    const { mail, ...series } = parsed.data
    return { findings: [], text, series: toSeries(series), ...(mail && { mail }) }
  }
  const findings = parsed.error.issues
    .flatMap((issue) => explainSeries(issue, input))
    .map(({ path, ...finding }) => ({ ...about, ...finding, ...at(placeOf(document, { path, ...finding })) }))
  return { findings: byLine(findings), text }
}

/** The first thing that is no YAML, or is an alias, `*Bulletin*`: nothing here is worth a text that grows when it is read. */
function firstMistake(document: Document): { code: string; start: number } | undefined {
  const [error] = document.errors
  if (error) return { code: error.code, start: error.pos[0] }
  let start: number | undefined
  visit(document, {
    Alias(_, { range }) {
      start = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return start === undefined ? undefined : { code: 'ALIAS', start }
}

type Document = ReturnType<typeof parseDocument>

/** Where the value of a key begins, an unknown key itself, or the nearest thing around it. */
function placeOf(document: Document, { path, code }: { path: PropertyKey[]; code: string }): number {
  if (code === 'unknown-field') {
    const above = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
    const key = isMap(above)
      ? above.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key
      : null
    if (isScalar(key) && key.range) return key.range[0]
  }
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function toSeries({ url, theme, ...rest }: Omit<SeriesInput, 'mail'>): Series {
  const { base = 'ink', ...tokens } = typeof theme === 'string' ? { base: theme } : (theme ?? {})
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return {
    ...(kept as Omit<Series, 'url' | 'theme'>),
    url: siteAddress(url),
    ...(theme !== undefined && { theme: { ...themes[base], ...tokens } as Series['theme'] & object }),
  }
}
