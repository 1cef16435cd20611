import { safeFromMarkdown } from '@cec-bulletin/markdown'
import type { Message, Problem } from '@cec-bulletin/schema'
import { documentOf } from './document.ts'
import { blocks } from './examples/blocks.ts'
import { editors } from './examples/editors.ts'
import type { Examples } from './examples/examples.ts'
import { labels } from './examples/labels.ts'
import { links } from './examples/links.ts'
import { marks } from './examples/marks.ts'
import { addresses, pictures } from './examples/pictures.ts'
import { tables } from './examples/tables.ts'
import { texts } from './examples/texts.ts'
import { typedBlocks } from './examples/typed-blocks.ts'
import { unmeantMarks } from './examples/unmeant-marks.ts'

export type Language = keyof Message

/** WARNINGS.md, WARNINGS.zh-CN.md: what a document is looked through for, with an example each. */
export function warningsPage(language: Language): string {
  const { top, columns, kinds, gone } = words[language]
  const parts = [
    { [kinds.marks]: { ...firstOf(marks), ...firstOf(unmeantMarks) } },
    { [kinds.links]: { ...firstOf(links), ...firstOf(addresses), ...firstOf(pictures) } },
    { [kinds.blocks]: { ...firstOf(blocks), ...firstOf(typedBlocks), ...firstOf(tables) } },
    { [kinds.labels]: firstOf(labels) },
    { [kinds.editors]: firstOf(editors) },
    { [kinds.texts]: texts },
  ].flatMap((part) => Object.entries(part))
  return [top, ...parts.map(([title, examples]) => `## ${title}\n\n${table(examples)}`)]
    .join('\n\n')
    .concat('\n')

  /** Chinese messages quote Markdown as it stands; English ones have it as code. */
  function said(text: string): string {
    return cell(language === 'zh' ? text.replaceAll(/[*_[\]<>~\\`#$^{}=]/g, '\\$&') : text)
  }

  function table(examples: Record<string, string>): string {
    const rows = Object.entries(examples).map(([code, text]) => {
      const { message, fix } = warningOf(code, text)
      return [`\`${code}\``, codeOf(text), said(message[language]), fix ? codeOf(fix.text) || gone : '']
    })
    return [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
  }
}

const firstOf = (examples: Record<string, Examples>) =>
  Object.fromEntries(Object.entries(examples).map(([code, { warns }]) => [code, warns[0].text]))

function warningOf(code: string, text: string): Problem {
  const found = safeFromMarkdown(documentOf(text)).warnings.find((warning) => warning.code === code)
  if (!found) throw new Error(`Expected \`${code}\` of ${JSON.stringify(text)}`)
  return found
}

const cell = (text: string) => text.replaceAll('|', '\\|')

/** A text as code in a cell: line ends as `⏎`, what nobody sees as its number, between enough backticks. */
function codeOf(text: string): string {
  const shown = text
    .replaceAll('\n', '⏎')
    .replaceAll(/[\u200b\ufffd]/g, (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase()}`)
  const fence = shown.includes('`') ? '``' : '`'
  const room = fence === '``' || /^\s|\s$/.test(shown) ? ' ' : ''
  return cell(shown === '' ? '' : `${fence}${room}${shown}${room}${fence}`)
}

const words = {
  en: {
    top: `# Warnings

Recorded from the suspicions in \`src/warnings/rules/\` and their examples; do not edit it by hand. To change it, change them and run \`UPDATE=1 npx vitest run --project unit packages/markdown\`.

[中文](WARNINGS.zh-CN.md)

What \`fromMarkdown\` accepts can be a slip all the same. Each row has an example, \`⏎\` for a line end, and the warning; the last column is the text of the edit (\`fix\`) that mends it, where that is beyond doubt for this example. \`without: ['stray-mark']\` switches one off.

Escaped characters, character references and code are never suspect: \`\\*\\*\`, \`https\\://e.cn/\`. Nor is what \`toMarkdown\` writes, except text that no reader of Markdown takes for a mark, which it therefore leaves as it is: an issue whose text says \`{{ name }}\` or \`:tada:\` draws the warning for it, and so does a paragraph that only looks like a caption or a source. \`bare-address\` is silent where \`findLinks\` is handed in.`,
    columns: ['code', 'example', 'warning', 'edit'],
    gone: 'taken out',
    kinds: {
      marks: 'Marks',
      links: 'Links',
      blocks: 'Titles, lists, lines and tables',
      labels: 'Sources, attributions, captions',
      editors: 'Marks of other editors',
      texts: 'Text and frame',
    },
  },
  zh: {
    top: `# 提醒一览

本页由 \`src/warnings/rules/\` 中的规则及其示例生成，请勿手工修改。要改动，请修改规则或示例，再运行 \`UPDATE=1 npx vitest run --project unit packages/markdown\`。

[English](WARNINGS.md)

\`fromMarkdown\` 能读的内容，也可能是笔误。每一行有一个示例（\`⏎\` 表示换行）和相应的提醒；最后一列是改正时写入的文字（\`fix\`），只在这个示例的改法毫无疑义时给出。\`without: ['stray-mark']\` 可以关闭某一类提醒。

转义的字符、字符引用和代码不会引起提醒，如 \`\\*\\*\`、\`https\\://e.cn/\`。\`toMarkdown\` 写出的内容也不会，但有一种例外：任何 Markdown 阅读器都不当作标记的文字，\`toMarkdown\` 不转义。简报正文里若本来就有 \`{{ name }}\`、\`:tada:\`，或有一段只是像图注、像来源，仍会有提醒。传入 \`findLinks\` 时没有 \`bare-address\`。`,
    columns: ['代码', '示例', '提醒', '改为'],
    gone: '删去',
    kinds: {
      marks: '标记',
      links: '链接',
      blocks: '标题、列表、换行和表格',
      labels: '来源、出处和图注',
      editors: '其他编辑器的标记',
      texts: '文字和结构',
    },
  },
}
