import type { Issue } from '@cec-bulletin/schema'

/** An uploaded picture for each of an issue's, as the API answers. */
export function uploaded(issue: Issue): Map<string, string> {
  const urls = JSON.stringify(issue).matchAll(/"type":"image"[^{}]*?"url":("(?:[^"\\]|\\.)*")/g)
  return new Map(
    Array.from(urls, ([, url], index) => [
      JSON.parse(url ?? '""'),
      `http://mmbiz.qpic.cn/mmbiz_png/${index}/0?wx_fmt=png&from=appmsg`,
    ]),
  )
}
