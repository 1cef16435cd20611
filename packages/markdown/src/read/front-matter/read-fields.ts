import type { Position } from 'unist'
import { readStatement } from '../frame/statement.ts'
import type { Reader } from '../reader.ts'
import type { FrontMatter } from './front-matter.ts'

type Fields = Record<string, unknown> & { title?: string | undefined }

/** The fields of an issue, the statement of its imprint read as Markdown. */
export function readFields(reader: Reader, { fields, positionOf }: FrontMatter): Fields {
  const { sections, schemaVersion, imprint, ...others } = fields
  if (sections !== undefined) {
    const position = positionOf(['sections'], true)
    reader.findings.push({ code: 'front-matter-sections', received: 'sections', position })
  }
  return {
    ...(others as Fields),
    ...(schemaVersion !== undefined && { schemaVersion: schemaVersion === '1' ? 1 : schemaVersion }),
    ...(imprint !== undefined && { imprint: readImprint(imprint, { reader, positionOf }) }),
  }
}

interface ImprintPlace {
  reader: Reader
  positionOf: FrontMatter['positionOf']
}

/** A bare text is the statement, and editors on one line are as many as it has names. */
function readImprint(imprint: unknown, { reader, positionOf }: ImprintPlace): unknown {
  if (typeof imprint === 'string' && imprint.trim() !== '')
    return { statement: readStatement(imprint, { reader, position: positionOf(['imprint']) }) }
  if (typeof imprint !== 'object' || imprint === null || Array.isArray(imprint)) return imprint || undefined
  const { statement, editors } = imprint as Record<string, unknown>
  const position = (key: string) => positionOf(['imprint', key])
  return {
    ...imprint,
    ...(typeof statement === 'string' && {
      statement: readStatement(statement, { reader, position: position('statement') }),
    }),
    ...(editors !== undefined && {
      editors: readEditors(editors, { reader, position: position('editors') }),
    }),
  }
}

function readEditors(
  editors: unknown,
  { reader, position }: { reader: Reader; position: Position },
): unknown {
  // One editor needs no list.
  if (typeof editors === 'object' && editors !== null && 'name' in editors) return [editors]
  if (typeof editors !== 'string') return editors
  const names = editors.split(/[、；;\n]|[，,](?! )|[，,] /).map((name) => name.trim())
  const isPlain = !/[,，]/.test(editors) || names.every((name) => /\p{Script=Han}|\S\s+\S/u.test(name))
  if (isPlain) return names.filter((name) => name !== '')
  const detail = names.map((name) => `- ${name}`).join(' ⏎ ')
  reader.findings.push({ code: 'front-matter-editors', received: editors, detail, position })
  return undefined
}
