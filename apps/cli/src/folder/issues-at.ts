import { type Dirent, existsSync } from 'node:fs'
import { extname, join, parse } from 'node:path'

export interface IssueFile {
  /** The name of the file or the folder, which becomes the folder of its page: `2023-10`. */
  slug: string
  /** Absolute. */
  file: string
}

/** The issues of one entry of a folder: of `2023-10.md`, or of `2023-10` with `issue.md` in it. */
export function issuesAt(folder: string, { name }: Pick<Dirent, 'name'>): IssueFile[] {
  if (name.startsWith('.')) return []
  if (/^\.(?:md|json)$/i.test(extname(name))) return [{ slug: parse(name).name, file: join(folder, name) }]
  return ['issue.md', 'issue.json']
    .map((inside) => ({ slug: name, file: join(folder, name, inside) }))
    .filter(({ file }) => existsSync(file))
}
