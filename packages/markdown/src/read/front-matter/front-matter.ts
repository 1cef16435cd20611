import type { Point, Position } from 'unist'
import type { Finding } from '../problems/explain.ts'
import { slips as sentences } from '../problems/explanations/slips.ts'
import { standInTitle } from '../stand-ins.ts'
import { isTooLarge } from './is-too-large.ts'
import { applySlips } from './mend/apply-slips.ts'
import { chunksOf } from './mend/chunks-of.ts'
import { mendLines, type Slip } from './mend/mend-lines.ts'
import { positionsIn } from './positions-in.ts'
import { rangeIn } from './yaml/range-in.ts'
import { readYaml, type YamlPart } from './yaml/read-yaml.ts'

/** What the YAML in front of a document says. */
export interface FrontMatter {
  fields: Record<string, unknown>
  /** Where the value at a path stands, or the nearest thing around it that is there; with its key, if asked for. */
  positionOf: (path: (string | number)[], withKey?: boolean) => Position
  /** What stands at a position, as it is written. */
  textAt: (position: Position) => string | undefined
  findings: Finding[]
  /** What stands in the place of fields that could not be read, though they may be there. */
  standIns: Record<string, string>
}

/** In the place of all that an issue must have. */
export const allStandIns = { title: standInTitle, date: '2000', lang: 'en' }

const noFields = { fields: {}, textAt: () => undefined }

/** Reads YAML in which every value is a text, a list or an object: `07`, `2023.10` and `true` stay what they are. */
export function readFrontMatter(source: string, start: Point): FrontMatter {
  // To YAML a carriage return of its own ends no line.
  const yaml = source.replace(/\r(?!\n)/g, '\n')
  const positionAt = positionsIn(yaml, start)
  if (isTooLarge(yaml)) {
    const position = positionAt(0, 0)
    const findings: Finding[] = [{ code: 'too-large', received: yaml, position }]
    return { ...noFields, positionOf: () => position, findings, standIns: allStandIns }
  }
  const slips = mendLines(yaml)
  const mended = applySlips(yaml, slips)
  const place = (from: number, to: number) => positionAt(mended.offsetBefore(from), mended.offsetBefore(to))
  const parts = readParts(mended.yaml)
  const errors = parts.flatMap(({ errors }) =>
    errors.map(({ range, ...error }) => ({ ...error, position: place(...range) })),
  )
  return {
    fields: Object.fromEntries(parts.toReversed().flatMap(({ fields }) => Object.entries(fields))),
    positionOf: (path, withKey = false) => place(...rangeIn(parts, path, withKey)),
    textAt: ({ start: from, end }) =>
      yaml.slice(...[from, end].map((point) => (point.offset ?? 0) - (start.offset ?? 0))),
    findings: [...slips.map((slip) => findingOf(slip, { positionAt, start })), ...errors],
    standIns: Object.assign({}, ...parts.map(standInsOf)),
  }
}

/** As a whole, or where that is no YAML, each of its entries for itself. */
function readParts(yaml: string): YamlPart[] {
  const whole = readYaml(yaml, 0)
  return whole.isYaml ? [whole] : chunksOf(yaml).map(({ text, start }) => readYaml(text, start))
}

function standInsOf({ isYaml, text }: YamlPart): Record<string, string> {
  if (isYaml) return {}
  const [key = ''] = /^[a-z]+/i.exec(text) ?? []
  const known = Object.entries(allStandIns).filter(([name]) => name === key)
  return known.length > 0 || key === 'imprint' ? Object.fromEntries(known) : allStandIns
}

interface Place {
  positionAt: (from: number, to: number) => Position
  start: Point
}

function findingOf({ line, text, say }: Slip, { positionAt, start }: Place): Finding {
  const offset = start.offset ?? 0
  const lead = line.text.length - line.text.trimStart().length
  return {
    code: 'front-matter',
    say: sentences[say],
    detail: text.slice(text.lastIndexOf('\n') + 1).trim(),
    received: line.text.trim(),
    position: positionAt(line.start + lead, line.start + line.text.trimEnd().length),
    fix: { start: offset + line.start, end: offset + line.end, text },
  }
}
