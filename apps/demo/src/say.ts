export type Language = 'en' | 'zh'

/** Every sentence the terminal shows. */
interface Sentences {
  help: string
  oneFile: (count: number) => string
  unknownOption: (option: string) => string
  missingValue: (option: string) => string
  noValue: (option: string) => string
  badLanguage: (language: string) => string
  cannotRead: (file: string, reason: string) => string
  notUtf8: (file: string) => string
  problems: (file: string, count: number) => string
  nothingWritten: (folder: string) => string
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
  --out FOLDER   where to write (apps/demo/dist); what stood there is replaced as a whole
  --lang en|zh   language of these messages (the terminal's own)
  -h, --help     this text

Exit codes: 0 written; 1 the issue has problems, nothing is written; 2 the command is not understood`,
  oneFile: (count) => `Expected one issue file, got ${count}.`,
  unknownOption: (option) => `Unknown option \`${option}\`; expected \`--out\`, \`--lang\` or \`--help\`.`,
  missingValue: (option) => `\`${option}\` needs a value, as in \`${examples[option] ?? option}\`.`,
  noValue: (option) => `\`${option}\` takes no value.`,
  badLanguage: (language) => `Unknown language \`${language}\`; expected \`en\` or \`zh\`.`,
  cannotRead: (file, reason) => `Cannot read ${file}: ${reason}.`,
  notUtf8: (file) => `${file} is not in UTF-8; save it as UTF-8.`,
  problems: (file, count) => `${file} has ${count === 1 ? 'a problem' : `${count} problems`}:`,
  nothingWritten: (folder) => `Nothing was written; ${folder} is as it was.`,
  wrote: (folder) => `Written to ${folder}`,
  links: (changed, total) => `Links: ${changed} of ${total} changed`,
  open: (file) => `Open ${file} in a browser.`,
}

const zh: Sentences = {
  help: `用法：npm run demo [-- [选项] [issue.md | issue.json]]

由一期 Markdown 或 JSON 写成的简报生成网页、Markdown、纯文本和链接报告。
不给文件时使用示例简报。

选项：
  --out 目录     写到哪里（默认 apps/demo/dist）；原有内容会整体替换
  --lang en|zh   提示语言（默认随终端）
  -h, --help     显示本说明

退出码：0 已写出；1 简报有问题，未写任何文件；2 命令有误`,
  oneFile: (count) => `只能处理一个简报文件，实际给了 ${count} 个。`,
  unknownOption: (option) => `未知选项 \`${option}\`；应为 \`--out\`、\`--lang\` 或 \`--help\`。`,
  missingValue: (option) => `\`${option}\` 缺少值，例如 \`${examples[option] ?? option}\`。`,
  noValue: (option) => `\`${option}\` 不带值。`,
  badLanguage: (language) => `未知语言 \`${language}\`；应为 \`en\` 或 \`zh\`。`,
  cannotRead: (file, reason) => `无法读取 ${file}：${reason}。`,
  notUtf8: (file) => `文件不是 UTF-8 编码，请另存为 UTF-8：${file}`,
  problems: (file, count) => `${file} 有 ${count} 处问题：`,
  nothingWritten: (folder) => `未写任何文件；${folder} 保持原样。`,
  wrote: (folder) => `已写入 ${folder}`,
  links: (changed, total) => `链接：共 ${total} 个，修改 ${changed} 个`,
  open: (file) => `请用浏览器打开 ${file}。`,
}

export function say(language: Language): Sentences {
  return language === 'zh' ? zh : en
}
