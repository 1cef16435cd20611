import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { treeOf } from '../../../packages/markdown/test/tree-of.ts'
import { corpus } from '../corpus.ts'
import type { Entry } from '../entries/entry.ts'
import { LONGEST } from './mutate-text.ts'

const fixtures = join('packages', 'fixtures', 'issues')

/** What an entry's inputs are bred from: the corpus, the fixtures, and short texts at each of its places. */
export function seedsOf({ name, places }: Entry): unknown[] {
  const short = corpus()
    .map(({ input }) => input)
    .filter((input) => JSON.stringify(input).length <= LONGEST)
  const placed = [...words, ...short.filter((input) => typeof input === 'string')].flatMap((text) =>
    Object.values(places).map((make) => make(text)),
  )
  return [...short, ...placed, ...(ofFixtures[name] ?? (() => []))()]
}

const words = ['甲', 'https://www.example.org/a?utm_source=b&id=1', '**注意：**正文', 'a@b.cn', '1. 一、']

const ofFixtures: Readonly<Record<string, () => unknown[]>> = {
  fromMarkdown: () => texts(),
  fromMdast: () => texts().map((text) => withoutPositions(treeOf(text))),
  parseIssue: () => issues(),
  toMarkdown: () => issues().flatMap(byArticle),
}

const texts = () =>
  readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name, 'issue.md'), 'utf8'))

interface FixtureIssue {
  sections: { articles?: unknown[] }[]
}

const issues = (): FixtureIssue[] =>
  readdirSync(fixtures).map((name) => JSON.parse(readFileSync(join(fixtures, name, 'issue.json'), 'utf8')))

const withoutPositions = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))

/** Issues of an article each, which other readers are quick to read. */
const byArticle = (issue: FixtureIssue) =>
  issue.sections.flatMap((section) =>
    (section.articles ?? []).map((article) => ({
      ...issue,
      sections: [{ ...section, articles: [article] }],
    })),
  )
