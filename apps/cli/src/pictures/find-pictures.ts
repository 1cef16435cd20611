import type { Issue } from '@cec-bulletin/schema'
import type { FileMemory } from '../read/file-memory.ts'
import type { Finding } from '../report/finding.ts'
import { pictures as words } from '../say/pictures.ts'
import { localPictures } from './local-pictures.ts'
import { type Picture, type ReadPicture, readPicture } from './read-picture.ts'

interface FindOptions {
  /** The issue's file, absolute. */
  file: string
  /** The same as the user knows it. */
  shown: string
  text: string
  /** The bulletin's folder, absolute. @default that of the issue */
  folder?: string
  /** What was read of pictures earlier. @default nothing */
  memory?: FileMemory<ReadPicture>
}

export interface FoundPictures {
  /** By the path that the issue gives. */
  pictures: Map<string, Picture>
  findings: Finding[]
}

/** The pictures beside an issue, and what is wrong with them. */
export async function findPictures(issue: Issue, options: FindOptions): Promise<FoundPictures> {
  const { shown, text } = options
  const pictures = new Map<string, Picture>()
  const findings: Finding[] = []
  for (const path of localPictures(issue)) {
    const read = await readPicture(path, options)
    if (read.ok) pictures.set(path, read.picture)
    const complaint = read.ok ? (read.picture.isLarge ? ('picture-large' as const) : undefined) : read.reason
    if (complaint === undefined) continue
    findings.push({
      file: shown,
      severity: read.ok ? 'warning' : 'problem',
      code: complaint,
      message: words[complaint](decodeURIComponent(path)),
      ...placeOf(path, text),
    })
  }
  return { pictures, findings }
}

function placeOf(path: string, text: string): Pick<Finding, 'line' | 'column'> {
  const offset = [path, decodeURIComponent(path)]
    .map((way) => text.indexOf(way))
    .find((found) => found !== -1)
  if (offset === undefined) return {}
  const above = text.slice(0, offset).split(/\r\n?|\n/)
  return { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 }
}
