import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { readText } from '../read/read-text.ts'
import type { Finding } from '../report/finding.ts'
import { channelWords } from '../say/channels.ts'
import { showPath } from '../terminal/show-path.ts'

/** Where pictures were uploaded to: by the issue they stand beside, `''` for those on the web, then by what the issue calls them. */
export type Uploaded = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Says where each picture was uploaded to: `2024-02/images/a.jpg: https://mmbiz.qpic.cn/…`. */
export const uploadedFile = 'wechat-pictures.yaml'

interface ReadOptions {
  /** The folder from which paths are shown. */
  from: string
}

export async function readUploaded(
  folder: string,
  { from }: ReadOptions,
): Promise<{ uploaded: Uploaded } | { findings: Finding[] }> {
  const file = join(folder, uploadedFile)
  if (!existsSync(file)) return { uploaded: new Map() }
  const shown = showPath(file, from)
  const refuse = (message: Finding['message']) => {
    return { findings: [{ file: shown, severity: 'problem' as const, code: 'uploaded-pictures', message }] }
  }
  const read = await readText(file, { shown })
  if (!read.ok) return refuse(read.complaint)
  const document = parseDocument(read.text, { logLevel: 'silent' })
  // No alias is read: nothing here is worth a text that grows.
  const rows: unknown = document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) ?? {})
  if (!isTexts(rows)) return refuse(channelWords.uploaded)
  const uploaded = new Map<string, Map<string, string>>()
  for (const [name, address] of Object.entries(rows)) {
    const isWeb = /^https?:/i.test(name)
    const slash = name.indexOf('/')
    const slug = isWeb || slash < 0 ? '' : name.slice(0, slash)
    const pictures = uploaded.get(slug) ?? new Map<string, string>()
    pictures.set(isWeb || slash < 0 ? name : name.slice(slash + 1), address)
    uploaded.set(slug, pictures)
  }
  return { uploaded }
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === 'string')
  )
}
