import { toEmail } from '@cec-bulletin/email'
import { toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import { toWechat } from '@cec-bulletin/wechat'
import { missingText } from '../check/missing-text.ts'
import { textOfHtml } from '../check/text-of-html.ts'
import { inliner } from '../peers/inliner.ts'
import { reactEmailMail, reactEmailPage } from '../peers/react-email.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import type { Role } from '../suite.ts'
import { type Contender, job } from '../timed/contender.ts'
import { flat } from '../timed/flat.ts'
import { timedSuite } from '../timed/timed-suite.ts'

/** A mail is HTML and text; WeChat shows the title above what it is given. */
export const channels = timedSuite<Issue, string>({
  name: 'channels',
  title: 'Writing a mail and a WeChat article',
  input: repeatIssue,
  check: (html, issue) => missingText(issue, { text: textOfHtml(html) }),
  contenders: [
    contender('toHtml', { role: 'floor', prepare: (issue) => () => toHtml(issue) }),
    contender('toEmail', { role: 'ours', prepare: (issue) => () => toEmail(issue).html }),
    contender('toWechat', { role: 'ours', prepare: (issue) => () => wechatPage(issue) }),
    contender('react-email’s components', { prepare: reactEmailPage }),
    contender('the same with a text part', { prepare: reactEmailMail }),
    contender('markdown-it + juice', { prepare: inliner }),
  ],
})

function wechatPage(issue: Issue): string {
  const { title, content } = toWechat(issue)
  return `<h1>${title}</h1>${content}`
}

interface Writer {
  /** @default 'peer' */
  role?: Role
  prepare: (issue: Issue) => () => string
}

function contender(name: string, { role = 'peer', prepare }: Writer): Contender<Issue, string> {
  return {
    name,
    role,
    prepare: (issue) => {
      const write = prepare(issue)
      return job(
        () => flat(write()),
        (html) => html,
      )
    },
  }
}
