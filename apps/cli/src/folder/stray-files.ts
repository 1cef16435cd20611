import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Message } from '@cec-bulletin/schema'
import { quoted } from '../say/quoted.ts'
import { typed } from '../say/typed.ts'

export interface StrayFile {
  /** Absolute. */
  file: string
  message: Message
}

/** What looks like an issue in an entry of `issues` that holds none, and so is passed over. */
export async function strayFiles(place: string, entry: Dirent): Promise<StrayFile[]> {
  const { name } = entry
  if (name.startsWith('.')) return []
  if (!entry.isDirectory()) {
    if (!texts.test(name)) return []
    return [{ file: join(place, name), message: /\.docx$/i.test(name) ? document(name) : notRead(name) }]
  }
  const inside = await readdir(join(place, name), { recursive: true, withFileTypes: true })
  return inside
    .filter((one) => one.isFile() && !one.name.startsWith('.') && drafts.test(one.name))
    .map((one) => ({ file: join(one.parentPath, one.name), message: elsewhere(one.name, name) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** What people write issues in that this command does not read. */
const texts = /\.(?:markdown|mdown|mkd|mdx|txt|docx?|wps|rtf|odt|pages)$/i

const drafts = /\.(?:md|markdown|mdown|mkd|mdx)$|^issue\.json$/i

const notRead = (name: string): Message => {
  const better = quoted(`${name.slice(0, -extname(name).length)}.md`)
  return {
    en: `This is not read, because the name of an issue ends in \`.md\` or \`.json\`; save it as Markdown under the name ${better}, or move it out of \`issues\``,
    zh: `不会读取此文件：各期的文件名以 \`.md\` 或 \`.json\` 结尾；请存为 Markdown，命名为 ${better}，或移出 \`issues\``,
  }
}

const document = (name: string): Message => {
  const command = quoted(`bulletin import ${typed(`issues/${name}`)}`)
  return {
    en: `This is not read, because it is a Word file; ${command} makes an issue of it`,
    zh: `不会读取此文件：这是 Word 文档；用 ${command} 可以变成一期简报`,
  }
}

const elsewhere = (name: string, folder: string): Message => ({
  en: `This is not read, because an issue lies directly in \`issues\`, or as \`issue.md\` in a folder there; move it to ${quoted(`issues/${name}`)}, or name it ${quoted(`issues/${folder}/issue.md`)}`,
  zh: `不会读取此文件：各期应直接放在 \`issues\` 中，或作为 \`issue.md\` 放在其中的文件夹里；请移到 ${quoted(`issues/${name}`)}，或改为 ${quoted(`issues/${folder}/issue.md`)}`,
})
