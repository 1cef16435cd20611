import { dateOf } from '../../infer/words/numbers/date-of.ts'
import { numberPattern, patterns } from '../../infer/words/patterns.ts'

/** Whether a running line is about the issue or its pages, and so never the title of a section: `第九期`, `共 2 页`, `校园简报`. */
export function isOfIssue(words: string): boolean {
  const bare = words.replace(/\s+/gu, '')
  return (
    numberPattern.test(words) ||
    dateOf(words) !== undefined ||
    pageCount.test(bare) ||
    bulletin.test(bare) ||
    patterns.publisher.test(words) ||
    publisher.test(bare)
  )
}

const pageCount = /^[-—–·|/]*(?:第|共|P(?:age|\.)?)?\d{1,4}页?(?:[,，/／]|of)?(?:共?\d{1,4}页?)?[-—–·|/]*$/iu

const bulletin = /(?:简报|通讯|快讯|[周月季]报|[周月季]刊|小报|内刊|Bulletin|Newsletter)$/iu

/** `某中心主办`, behind the name as well as before it. */
const publisher = /(?:主办|编印|编制|主编|出品|编发)$/u
