import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import type { Series } from '@cec-bulletin/site'
import type { Picture } from '../pictures/read-picture.ts'

interface PageOptions {
  paper: 'A4' | '16:9'
  theme: Series['theme']
  pictures: ReadonlyMap<string, Picture>
}

/** The page of an issue with its pictures in it, so that nothing else has to be where it is printed. */
export async function pageToPrint(issue: Issue, { paper, theme, pictures }: PageOptions): Promise<string> {
  const addresses = new Map<string, string>()
  for (const [path, { file }] of pictures) {
    const kind = extname(file).slice(1).toLowerCase()
    const type = kind === 'svg' ? 'svg+xml' : kind === 'jpg' ? 'jpeg' : kind
    addresses.set(path, `data:image/${type};base64,${(await readFile(file)).toString('base64')}`)
  }
  return toHtml(issue, {
    document: true,
    paper,
    ...(theme && { theme }),
    resolve: (path) => addresses.get(path) ?? path,
  })
}
