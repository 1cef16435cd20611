import type { Refusal } from './check-folder.ts'
import { readFailures, refusals, writeFailures } from './failures.ts'

export type Language = 'en' | 'zh'

/** Every sentence the terminal shows. */
interface Sentences {
  help: string
  oneFile: (count: number) => string
  unknownOption: (option: string) => string
  missingValue: (option: string) => string
  noValue: (option: string) => string
  badLanguage: (language: string) => string
  cannotRead: (file: string, error: NodeJS.ErrnoException) => string
  notUtf8: (file: string) => string
  problems: (file: string, count: number) => string
  nothingWritten: (folder: string) => string
  willNotReplace: (folder: string, refusal: Refusal) => string
  cannotWrite: (folder: string, error: NodeJS.ErrnoException) => string
  wrote: (folder: string) => string
  links: (changed: number, total: number) => string
  open: (file: string) => string
}

const examples: Record<string, string> = { '--out': '--out site', '--lang': '--lang zh' }

const en: Sentences = {
  help: `Usage: npm run demo [-- [options] [issue.md | issue.json]]

Makes the page, the Markdown, the plain text and the link report of one issue,
written in Markdown or JSON. Without a file it takes the sample issue.

Options:
  --out FOLDER   where to write (apps/demo/dist); a new folder, an empty one,
                 or one this command wrote: it is replaced as a whole
  --lang en|zh   language of these messages (the terminal's own)
  -h, --help     this text

Exit codes (a folder is written with 0 only):
  0  written
  1  the issue has problems, or the folder cannot be written
  2  the command is not understood, or the folder is not one to replace`,
  oneFile: (count) => `Expected one issue file, got ${count}.`,
  unknownOption: (option) => `Unknown option \`${option}\`; expected \`--out\`, \`--lang\` or \`--help\`.`,
  missingValue: (option) => `\`${option}\` needs a value, as in \`${examples[option] ?? option}\`.`,
  noValue: (option) => `\`${option}\` takes no value.`,
  badLanguage: (language) => `Unknown language \`${language}\`; expected \`en\` or \`zh\`.`,
  cannotRead: (file, { code = '', message }) => `Cannot read ${file}: ${readFailures[code]?.en ?? message}.`,
  notUtf8: (file) => `${file} is not in UTF-8; save it as UTF-8.`,
  problems: (file, count) => `${file} has ${count === 1 ? 'a problem' : `${count} problems`}:`,
  nothingWritten: (folder) => `Nothing was written; ${folder} is as it was.`,
  willNotReplace: (folder, refusal) =>
    `Will not replace ${folder}: ${refusals[refusal].en}. Name a new or an empty folder, as in \`--out site\`.`,
  cannotWrite: (folder, { code = '', message }) =>
    `Cannot write to ${folder}: ${writeFailures[code]?.en ?? message}. Name another folder, as in \`--out site\`.`,
  wrote: (folder) => `Written to ${folder}`,
  links: (changed, total) => `Links: ${changed} of ${total} changed`,
  open: (file) => `Open ${file} in a browser.`,
}

const zh: Sentences = {
  help: `用法：npm run demo [-- [选项] [issue.md | issue.json]]

由一期 Markdown 或 JSON 写成的简报生成网页、Markdown、纯文本和链接报告。
不给文件时使用示例简报。

选项：
  --out 目录     写到哪里（默认 apps/demo/dist）；须是新目录、空目录
                 或本命令写出的目录，原有内容会整体替换
  --lang en|zh   提示语言（默认随终端）
  -h, --help     显示本说明

退出码（仅 0 表示已写出）：
  0  已写出
  1  简报有问题，或目录无法写入
  2  命令有误，或目录不可替换`,
  oneFile: (count) => `只能处理一个简报文件，实际给了 ${count} 个。`,
  unknownOption: (option) => `未知选项 \`${option}\`；应为 \`--out\`、\`--lang\` 或 \`--help\`。`,
  missingValue: (option) => `\`${option}\` 缺少值，例如 \`${examples[option] ?? option}\`。`,
  noValue: (option) => `\`${option}\` 不带值。`,
  badLanguage: (language) => `未知语言 \`${language}\`；应为 \`en\` 或 \`zh\`。`,
  cannotRead: (file, { code = '', message }) => `无法读取 ${file}：${readFailures[code]?.zh ?? message}。`,
  notUtf8: (file) => `文件不是 UTF-8 编码，请另存为 UTF-8：${file}`,
  problems: (file, count) => `${file} 有 ${count} 处问题：`,
  nothingWritten: (folder) => `未写任何文件；${folder} 保持原样。`,
  willNotReplace: (folder, refusal) =>
    `不能替换 ${folder}：${refusals[refusal].zh}。请指定新目录或空目录，例如 \`--out site\`。`,
  cannotWrite: (folder, { code = '', message }) =>
    `无法写入 ${folder}：${writeFailures[code]?.zh ?? message}。请另选目录，例如 \`--out site\`。`,
  wrote: (folder) => `已写入 ${folder}`,
  links: (changed, total) => `链接：共 ${total} 个，修改 ${changed} 个`,
  open: (file) => `请用浏览器打开 ${file}。`,
}

export function say(language: Language): Sentences {
  return language === 'zh' ? zh : en
}
