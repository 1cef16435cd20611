import type { Language } from './say.ts'

/** How the command is used, line by line. */
export function help(language: Language): string[] {
  return texts[language].split('\n')
}

const texts: Record<Language, string> = {
  en: `Usage: npm run demo [-- [options] [issue.md | issue.json]]

Makes the page, the Markdown, the plain text and the link report of one issue,
written in Markdown or JSON. Without a file it takes the sample issue.

Options:
  --out FOLDER   where to write (apps/demo/dist); a new folder, an empty one,
                 or one this command wrote: it is replaced as a whole
  --theme NAME   look of the page: ink (as a printed journal) or field
                 (bright, sans-serif); ink where none is named
  --paper SIZE   what it is printed on: A4, or 16:9 for slides; A4
                 where none is named
  --lang en|zh   language of these messages (the terminal's own,
                 or where it has none, the issue's)
  -h, --help     this text

Exit codes (with 1 and 2 nothing is written):
  0    done
  1    the issue has problems, or its file cannot be read, or the folder
       cannot be written
  2    the command is not understood, or the folder is not one to replace
  3    done, but the report could not be printed
  141  the same, because nobody read it to the end, as behind \`| head\``,
  zh: `用法：npm run demo [-- [选项] [issue.md | issue.json]]

由一期 Markdown 或 JSON 写成的简报生成网页、Markdown、纯文本和链接报告。
不给文件时使用示例简报。

选项：
  --out 目录     写到哪里（默认 apps/demo/dist）；须是新目录、空目录
                 或本命令写出的目录，原有内容会整体替换
  --theme 名称   网页样式：ink（印刷刊物风格，默认）或 field
                 （明快，黑体）
  --paper 纸型   打印纸型：A4（默认）或 16:9（幻灯片）
  --lang en|zh   提示语言（默认随终端；终端未设语言时随简报）
  -h, --help     显示本说明

退出码（为 1 和 2 时不写任何文件）：
  0    已完成
  1    简报有问题，或文件无法读取，或目录无法写入
  2    命令有误，或目录不可替换
  3    已完成，但提示无法输出
  141  同上，原因是输出未被读完，例如接了 \`| head\``,
}
