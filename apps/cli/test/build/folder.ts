import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'

/** A new folder whose name has a space and Chinese in it, with these files. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin 简报 '))
  putFiles(folder, files)
  return folder
}

export function putFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Every file of a folder with its text, by its path; `{}` where there is none. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  )
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

export const seriesText = 'title: 简报\nlang: zh-CN\nurl: https://example.org/b/\n'

export const issueText = (date: string, body = '正文') =>
  `---\ntitle: ${date}的简报\ndate: ${date}\nlang: zh-CN\n---\n\n## 动态\n\n### 一篇\n\n${body}\n`

export const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>'
