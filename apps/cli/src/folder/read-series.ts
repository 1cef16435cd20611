import { themes } from '@cec-bulletin/html'
import type { Series } from '@cec-bulletin/site'
import { LineCounter, parseDocument, visit } from 'yaml'
import { readText } from '../read/read-text.ts'
import type { Finding } from '../report/finding.ts'
import { explainSeries } from './explain-series.ts'
import { type SeriesInput, seriesSchema } from './series-schema.ts'
import { siteAddress } from './site-address.ts'

export type ReadSeries = { findings: Finding[]; text?: string; series?: Series }

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
  const [start] = document.errors[0]?.pos ?? firstAlias(document)
  if (start !== undefined)
    return { findings: [{ ...about, code: 'yaml', message: noYaml, ...at(start) }], text }
  const input: unknown = document.toJS() ?? {}
  const parsed = seriesSchema.safeParse(input)
  if (parsed.success) return { findings: [], text, series: toSeries(parsed.data) }
  const findings = parsed.error.issues
    .flatMap((issue) => explainSeries(issue, input))
    .map(({ path, ...finding }) => ({ ...about, ...finding, ...at(placeOf(document, path)) }))
  return { findings, text }
}

const noYaml = {
  en: 'From here on this is not YAML; check colons, quotes and indents, as in `title: 绿色采购简报`',
  zh: '从这里起不是有效的 YAML；请检查冒号（英文冒号加空格）、引号和缩进，例如 `title: 绿色采购简报`',
}

/** Where the first alias is, `*Bulletin*`: nothing in this file is worth a text that grows when it is read. */
function firstAlias(document: Document): [number?] {
  let start: number | undefined
  visit(document, {
    Alias(_, { range }) {
      start = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return [start]
}

type Document = ReturnType<typeof parseDocument>

/** Where the value of a key begins, or the nearest thing around it. */
function placeOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function toSeries({ url, theme, ...rest }: SeriesInput): Series {
  const { base = 'ink', ...tokens } = typeof theme === 'string' ? { base: theme } : (theme ?? {})
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return {
    ...(kept as Omit<Series, 'url' | 'theme'>),
    url: siteAddress(url),
    ...(theme !== undefined && { theme: { ...themes[base], ...tokens } as Series['theme'] & object }),
  }
}
