import type {
  ArticleInput,
  EditorInput,
  ImprintInput,
  IssueInput,
  SectionInput,
  SourceInput,
} from '../model/input.ts'
import type { Article, Editor, Imprint, Issue, Section, Source } from '../model/issue.ts'
import { canonicalBlocks, canonicalNote } from './blocks.ts'
import { canonicalInlines } from './inlines.ts'
import { present } from './present.ts'

/** The one form of an issue whose shape is right: everything lenient made strict. Copies, so nothing is shared. */
export function canonicalIssue(input: IssueInput): Issue {
  return present({
    schemaVersion: 1 as const,
    title: input.title.trim(),
    series: line(input.series),
    number: line(input.number?.toString()),
    date: input.date.trim(),
    lang: input.lang.trim(),
    summary: line(input.summary),
    url: line(input.url),
    sections: input.sections.map(canonicalSection),
    imprint: input.imprint ? canonicalImprint(input.imprint) : undefined,
  })
}

/** Trimmed; a line of nothing is absent. */
const line = (value: string | null | undefined) => value?.trim() || undefined

function canonicalSection(input: SectionInput): Section {
  return present({
    id: line(input.id),
    title: input.title.trim(),
    lang: line(input.lang),
    introduction: canonicalBlocks(input.introduction ?? []),
    articles: (input.articles ?? []).map(canonicalArticle),
  })
}

function canonicalArticle(input: ArticleInput): Article {
  return present({
    id: line(input.id),
    title: line(input.title),
    lang: line(input.lang),
    body: canonicalBlocks(input.body ?? []),
    sources: (input.sources ?? []).map(canonicalSource),
    notes: (input.notes ?? []).map(canonicalNote),
  })
}

function canonicalSource(input: string | SourceInput): Source {
  if (typeof input === 'string') return { title: input.trim() }
  return present({ title: input.title.trim(), url: line(input.url) })
}

function canonicalImprint(input: ImprintInput): Imprint {
  const statement = canonicalInlines(input.statement ?? [])
  return present({
    statement: statement.length > 0 ? statement : undefined,
    publisher: line(input.publisher),
    editors: (input.editors ?? []).map(canonicalEditor),
    email: line(input.email),
    site: line(input.site),
  })
}

function canonicalEditor(input: string | EditorInput): Editor {
  if (typeof input === 'string') return { name: input.trim() }
  return present({ name: input.name.trim(), email: line(input.email) })
}
