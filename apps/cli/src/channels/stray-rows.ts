import type { Source } from '../build/read-source.ts'
import type { Finding } from '../report/finding.ts'
import { channelWords } from '../say/channels.ts'
import type { UploadedRow } from './uploaded-row.ts'

interface Around {
  sources: readonly Source[]
  /** The file of the rows as the user knows it. */
  file: string
}

/** Warns of each row that names no picture beside an issue. Those on the web are not known of issues that are not read again. */
export function strayRows(rows: readonly UploadedRow[], { sources, file }: Around): Finding[] {
  const pictures = new Map(sources.map((source) => [source.slug, source.pictures]))
  return rows
    .filter(({ slug, name }) => slug !== '' || !/^https?:/i.test(name))
    .filter(({ slug, path }) => !pictures.get(slug)?.has(path))
    .map(({ name, line }) => ({
      file,
      line,
      severity: 'warning',
      code: 'stray-picture',
      message: channelWords.stray(name),
    }))
}
