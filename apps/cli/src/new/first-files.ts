import { readFileSync } from 'node:fs'
import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import { asset } from '../asset.ts'
import { seriesFields } from '../say/series-fields.ts'

export interface Answers {
  title: string
  lang: string
  publisher: string
  url: string
}

interface Today {
  /** That of the first issue, `2024-05`. */
  month: string
  /** The time from UTC where the bulletin is published, `+08:00`. */
  offset: string
}

/** The files of a new bulletin by their paths. */
export function firstFiles(
  { title, lang, publisher, url }: Answers,
  { month, offset }: Today,
): Record<string, string> {
  const isChinese = /^zh\b/i.test(lang)
  const spoken = isChinese ? 'zh' : 'en'
  // A string of JSON is one of YAML, whatever it holds.
  const yaml = (value: string) => JSON.stringify(value)
  const about = (field: string) => `# ${field}: ${seriesFields[field]?.[spoken] ?? ''}`
  const values: Record<string, string> = {
    series: yaml(title),
    date: month,
    lang: yaml(lang),
    publisher: yaml(publisher),
  }
  const issue = read(`first-issue.${spoken}.md`).replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '')
  return {
    'bulletin.yaml': [
      '# yaml-language-server: $schema=./bulletin.schema.json',
      `title: ${yaml(title)}`,
      `lang: ${yaml(lang)}`,
      `publisher: ${yaml(publisher)}`,
      `url: ${yaml(url)}`,
      `offset: '${offset}'`,
      '',
      about('description'),
      about('theme'),
      about('mail'),
      '',
    ].join('\n'),
    'bulletin.schema.json': readFileSync(new URL('../bulletin.schema.json', asset('')), 'utf8'),
    '.gitignore': 'dist/\neml/\npdf/\nwechat/\n',
    // Whatever was answered, its one form is what `bulletin fmt` would write.
    [`issues/${month}/issue.md`]: toMarkdown(fromMarkdown(issue)),
    [`issues/${month}/images/leaf.svg`]: read('leaf.svg'),
  }
}

const read = (name: string) => readFileSync(asset(name), 'utf8')
