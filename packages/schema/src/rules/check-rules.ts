import type { Issue, IssueInput } from '../frame/issue.ts'
import type { Finding } from '../problem/finding.ts'
import { checkAnchors } from './check-anchors.ts'
import { checkBlock, checkBlocks } from './check-blocks.ts'
import { checkInlines } from './check-inlines.ts'
import { checkNotes, refuseReferences } from './check-notes.ts'
import { createWalk, each, report, type Walk, within } from './walk.ts'

/**
 * What no shape can say, checked on the canonical issue: blocks stand where they stood in the input. The inlines within
 * them may not, so links within the issue are looked for in the input.
 */
export function checkRules(issue: Issue, input: IssueInput): Finding[] {
  const walk = createWalk(checkBlock)
  const anchors = new Set<string>()
  const notes = new Set<string>()
  each(walk, 'sections', issue.sections, (section) => {
    checkAnchor(walk, section.id, anchors)
    within(walk, 'introduction', () => checkBlocks(walk, section.introduction))
    refuseReferences(walk)
    each(walk, 'articles', section.articles, (article) => {
      checkAnchor(walk, article.id, anchors)
      if (article.url !== undefined && article.title === undefined)
        report(walk, 'untitled-url', { at: ['url'], value: article.url })
      within(walk, 'body', () => checkBlocks(walk, article.body))
      checkNotes(walk, article.notes, notes)
    })
  })
  const statement = issue.imprint?.statement
  if (statement) within(walk, 'imprint', () => within(walk, 'statement', () => checkInlines(walk, statement)))
  refuseReferences(walk)
  return walk.leadsWithin ? [...walk.findings, ...checkAnchors(input, issue)] : walk.findings
}

function checkAnchor(walk: Walk, id: string | undefined, taken: Set<string>): void {
  if (id === undefined) return
  if (taken.has(id)) report(walk, 'duplicate-anchor', { at: ['id'], value: id })
  taken.add(id)
}
