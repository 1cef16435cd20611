import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '@cec-bulletin/schema'
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import { readText } from '../read/read-text.ts'
import type { Finding } from '../report/finding.ts'
import { channelWords } from '../say/channels.ts'
import { showPath } from '../terminal/show-path.ts'
import type { UploadedRow } from './uploaded-row.ts'

/** Says where each picture was uploaded to: `2024-02/images/a.jpg: https://mmbiz.qpic.cn/…`. */
export const uploadedFile = 'wechat-pictures.yaml'

interface ReadOptions {
  /** The folder from which paths are shown. */
  from: string
}

export async function readUploaded(
  folder: string,
  { from }: ReadOptions,
): Promise<{ rows: UploadedRow[] } | { findings: Finding[] }> {
  const file = join(folder, uploadedFile)
  if (!existsSync(file)) return { rows: [] }
  const shown = showPath(file, from)
  const refuse = (message: Message, line?: number) => {
    const where = { file: shown, ...(line !== undefined && { line }) }
    return { findings: [{ ...where, severity: 'problem' as const, code: 'uploaded-pictures', message }] }
  }
  const read = await readText(file, { shown })
  if (!read.ok) return refuse(read.complaint)
  const lines = new LineCounter()
  const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const lineOf = (offset: number) => Math.max(lines.linePos(offset).line, 1)
  const [error] = document.errors
  if (error) {
    const isTwice = error.code === 'DUPLICATE_KEY'
    return refuse(isTwice ? channelWords.uploadedTwice : channelWords.uploaded, lineOf(error.pos[0]))
  }
  const { contents } = document
  if (contents === null) return { rows: [] }
  if (!isMap(contents)) return refuse(channelWords.uploaded, lineOf(contents.range?.[0] ?? 0))
  const rows: UploadedRow[] = []
  for (const pair of contents.items) {
    const line = isScalar(pair.key) ? lineOf(pair.key.range?.[0] ?? 0) : 1
    const row = rowOf(pair, line)
    if (row === undefined) return refuse(channelWords.uploaded, line)
    rows.push(row)
  }
  return { rows }
}

/** A name without an address is that of a picture that nobody has uploaded yet. */
function rowOf({ key, value }: Pair, line: number): UploadedRow | undefined {
  const name = isScalar(key) ? key.value : undefined
  const address = value === null ? null : isScalar(value) ? value.value : undefined
  if (typeof name !== 'string' || (typeof address !== 'string' && address !== null)) return undefined
  const slash = /^https?:/i.test(name) ? -1 : name.indexOf('/')
  return {
    name,
    slug: name.slice(0, Math.max(slash, 0)),
    path: name.slice(slash + 1),
    address: address === null || address === '' ? undefined : address,
    line,
  }
}
