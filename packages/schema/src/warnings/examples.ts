import type { IssueInput } from '../frame/issue.ts'
import type { Line } from './suspicion.ts'

type Around = Partial<Omit<Line, 'text'>>

/**
 * What a suspicion is raised by, and what must pass: paragraphs in `zh-CN`, unless something else is said of them. Each
 * stands beside its rule, and no program bundles it.
 */
export interface TextExamples {
  /** A text with its slips in `⟦⟧`, and what each is to become, where that is beyond doubt. */
  warns: readonly [text: string, fix?: string, around?: Around][]
  silent: readonly (string | [text: string, around: Around])[]
}

export interface IssueExamples {
  /** The sections of an issue, and the places of the warnings. */
  warns: readonly [sections: IssueInput['sections'], ...places: string[]][]
  silent: readonly IssueInput['sections'][]
}
