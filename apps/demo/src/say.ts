import type { Refusal } from './check-folder.ts'
import { explainFailure } from './explain-failure.ts'
import { printFailures, readFailures, refusals, writeFailures } from './failures.ts'

export type Language = 'en' | 'zh'

/** A value that is not among those an option may have. */
interface Choice {
  value: string
  known: readonly string[]
}

/** A code of the system, or the name of an error that has none. */
type Failure = { code?: string; name?: string }

/** Every sentence the terminal shows, but for the help. */
export interface Sentences {
  oneFile: (count: number) => string
  emptyFile: string
  unknownOption: (option: string) => string
  missingValue: (option: string) => string
  noValue: (option: string) => string
  badValue: (option: string, choice: Choice) => string
  cannotRead: (file: string, failure: Failure) => string
  tooLarge: (file: string, size: number, most: number) => string
  notUtf8: (file: string) => string
  problems: (file: string, count: number) => string
  more: (count: number) => string
  warnings: (file: string, count: number) => string
  nothingWritten: (folder: string) => string
  willNotReplace: (folder: string, refusal: Refusal) => string
  cannotWrite: (folder: string, failure: Failure) => string
  cannotPrint: (failure: Failure) => string
  noFolderHere: string
  fault: (name: string, message: string) => string
  wrote: (folder: string) => string
  links: (changed: number, total: number) => string
  open: (file: string) => string
}

const examples: Record<string, string> = {
  '--out': '--out site',
  '--lang': '--lang zh',
  '--theme': '--theme field',
  '--paper': '--paper 16:9',
}

const en: Sentences = {
  oneFile: (count) => `Expected one issue file, got ${count}.`,
  emptyFile: 'The name of the issue file is empty; name one, as in `issue.md`, or none for the sample.',
  unknownOption: (option) =>
    `Unknown option \`${option}\`; expected \`--out\`, \`--theme\`, \`--paper\`, \`--lang\` or \`--help\`.`,
  missingValue: (option) => `\`${option}\` needs a value, as in \`${examples[option] ?? option}\`.`,
  noValue: (option) => `\`${option}\` takes no value.`,
  badValue: (option, { value, known }) =>
    `Unknown value \`${value}\` of \`${option}\`; expected ${known.map(quoted).join(' or ')}.`,
  cannotRead: (file, failure) => `Cannot read ${file}: ${explainFailure(failure, readFailures).en}.`,
  tooLarge: (file, size, most) =>
    `${file} is too large: ${digits(size)} bytes, at most ${digits(most)} are read. Check that it is the issue, or split it.`,
  notUtf8: (file) => `${file} is not in UTF-8; save it as UTF-8.`,
  problems: (file, count) => `${file} has ${count === 1 ? 'a problem' : `${count} problems`}:`,
  more: (count) => `and ${count} more`,
  warnings: (file, count) => `${file} has ${count === 1 ? 'a likely slip' : `${count} likely slips`}:`,
  nothingWritten: (folder) => `Nothing was written; ${folder} is as it was.`,
  willNotReplace: (folder, refusal) =>
    `Will not replace ${folder}: ${refusals[refusal].en}. Name a new or an empty folder, as in \`--out site\`.`,
  cannotWrite: (folder, failure) =>
    `Cannot write to ${folder}: ${explainFailure(failure, writeFailures).en}. Name another folder, as in \`--out site\`.`,
  cannotPrint: (failure) =>
    `Done, but the report could not be printed: ${explainFailure(failure, printFailures).en}. Send the output elsewhere.`,
  noFolderHere: 'The folder you stand in is gone; go to another one with `cd` and try again.',
  fault: (name, message) =>
    `Something is wrong with this command, not with the issue; please report it: ${name}: ${message}`,
  wrote: (folder) => `Written to ${folder}`,
  links: (changed, total) => `Links: ${changed} of ${total} changed`,
  open: (file) => `Open ${file} in a browser.`,
}

const zh: Sentences = {
  oneFile: (count) => `只能处理一个简报文件，实际给了 ${count} 个。`,
  emptyFile: '简报文件名为空；请指定文件，例如 `issue.md`，或不给文件以使用示例。',
  unknownOption: (option) =>
    `未知选项 \`${option}\`；应为 \`--out\`、\`--theme\`、\`--paper\`、\`--lang\` 或 \`--help\`。`,
  missingValue: (option) => `\`${option}\` 缺少值，例如 \`${examples[option] ?? option}\`。`,
  noValue: (option) => `\`${option}\` 不带值。`,
  badValue: (option, { value, known }) =>
    `\`${option}\` 的值 \`${value}\` 无效；应为 ${known.map(quoted).join(' 或 ')}。`,
  cannotRead: (file, failure) => `无法读取 ${file}：${explainFailure(failure, readFailures).zh}。`,
  tooLarge: (file, size, most) =>
    `${file} 过大：有 ${digits(size)} 字节，最多读取 ${digits(most)} 字节。请确认这是简报文件，或将简报拆分。`,
  notUtf8: (file) => `文件不是 UTF-8 编码，请另存为 UTF-8：${file}`,
  problems: (file, count) => `${file} 有 ${count} 处问题：`,
  more: (count) => `另有 ${count} 处`,
  warnings: (file, count) => `${file} 有 ${count} 处可能的笔误：`,
  nothingWritten: (folder) => `未写任何文件；${folder} 保持原样。`,
  willNotReplace: (folder, refusal) =>
    `不能替换 ${folder}：${refusals[refusal].zh}。请指定新目录或空目录，例如 \`--out site\`。`,
  cannotWrite: (folder, failure) =>
    `无法写入 ${folder}：${explainFailure(failure, writeFailures).zh}。请另选目录，例如 \`--out site\`。`,
  cannotPrint: (failure) =>
    `已完成，但提示无法输出：${explainFailure(failure, printFailures).zh}。请换一个输出目标。`,
  noFolderHere: '当前所在的目录已不存在；请用 `cd` 换到别的目录再试。',
  fault: (name, message) => `本命令自身出错，不是简报的问题；请报告此错误：${name}：${message}`,
  wrote: (folder) => `已写入 ${folder}`,
  links: (changed, total) => `链接：共 ${total} 个，修改 ${changed} 个`,
  open: (file) => `请用浏览器打开 ${file}。`,
}

const quoted = (value: string) => `\`${value}\``

const digits = (count: number) => count.toLocaleString('en')

export function say(language: Language): Sentences {
  return language === 'zh' ? zh : en
}
