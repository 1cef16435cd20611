import type { NestedBlock } from '@cec-bulletin/schema'
import { isPicturePath } from '@cec-bulletin/schema/model'
import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceImage } from '../../source/blocks.ts'
import type { Target } from '../../source/inlines.ts'
import { problemOf } from '../../source/problems/problem-of.ts'
import { linkRefused, pictureFormat } from '../../source/problems/sentences.ts'
import { saidBy, type Written } from '../../source/range.ts'
import { isVisible } from '../../trace/is-visible.ts'
import type { Trace } from '../../trace/trace.ts'
import { traceInlines, traceUrl } from '../../trace/trace-inlines.ts'
import { traceRange } from '../../trace/trace-range.ts'
import type { Traced } from '../../trace/traced.ts'
import { dropBlank } from './drop-blank.ts'
import { lineOf } from './line-of.ts'

/** A picture with its caption. One that cannot be shown leaves its words as paragraphs. */
export function toImage(image: SourceImage, desk: Desk): Traced<NestedBlock>[] {
  const { alt, link, caption, credit } = image
  const url = addressOf(image.url, desk)
  if (url === undefined) {
    desk.claim([image.url], { fate: 'dropped', rule: 'picture' })
    const words = alt && [{ type: 'text' as const, ...alt }]
    const said = words && link ? [{ type: 'link' as const, ...link, children: words }] : words
    if (link && !words) claimTarget(link, desk)
    return [said, caption, credit].flatMap((line): Traced<NestedBlock>[] => {
      const children = traceInlines(line ?? [], { desk, rule: 'caption' })
      return isVisible(children, desk.source.text)
        ? [{ type: 'paragraph', children }]
        : dropBlank(children, desk)
    })
  }
  const source = desk.source.text
  return [
    {
      type: 'image',
      url,
      alt: alt ? traceRange(alt, { source, rule: 'alt', fate: 'field' }) : { pieces: [] },
      ...(link && linkOf(link, desk)),
      ...(caption && { caption: lineOf(caption, { desk, rule: 'caption' }) }),
      ...(credit && { credit: lineOf(credit, { desk, rule: 'credit' }) }),
    },
  ]
}

/** Where a click leads. */
function linkOf(link: Target, desk: Desk): { link?: Trace } {
  const { again } = link
  const leads = traceUrl(link.url, { desk, again })
  if (leads === undefined) claimTarget(link, desk)
  else if (link.title && !again) desk.claim([link.title], { fate: 'dropped', rule: 'link-title' })
  return leads === undefined ? {} : { link: leads }
}

function claimTarget({ url, title, again }: Target, desk: Desk): void {
  if (!again) desk.claim([url, ...(title ? [title] : [])], { fate: 'dropped', rule: 'link' })
}

function addressOf(url: Written, desk: Desk): Trace | undefined {
  const { source } = desk
  const { from, length } = url
  const written = saidBy(url, source.text)
  const isInDocument = source.pictures.some(({ path }) => path === written)
  if (isInDocument || (source.about.url === undefined && isPicturePath(written))) {
    if (isPicturePath(written)) {
      const other = url.says === undefined ? {} : { text: url.says }
      return { pieces: [{ from, length, fate: 'field', rule: 'picture', ...other }] }
    }
    desk.tell(problemOf(pictureFormat, written))
    return undefined
  }
  return /^\s*(?:data|blob|file):/i.test(written) ? refused(written, desk) : traceUrl(url, { desk })
}

function refused(written: string, desk: Desk): undefined {
  desk.tell(problemOf(linkRefused, written))
  return undefined
}
