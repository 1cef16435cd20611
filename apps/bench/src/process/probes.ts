/**
 * Jobs for processes of their own, from text to the length of what came out. Each loads what it needs and nothing
 * else: what is loaded is part of the memory.
 */
export const probes: Record<string, () => Promise<(text: string) => number>> = {
  'by hand': async () => {
    const { htmlByHand } = await import('../floor/html.ts')
    const { markdownByHand } = await import('../floor/markdown.ts')
    const { isIssue } = await import('../floor/check-issue.ts')
    return (json) => {
      const issue: unknown = JSON.parse(json)
      if (!isIssue(issue)) throw new Error('This is no issue')
      return Buffer.from(htmlByHand(issue)).length + Buffer.from(markdownByHand(issue)).length
    }
  },
  'parse, toHtml, toMarkdown': async () => {
    const { parseIssue } = await import('@cec-bulletin/schema')
    const { toHtml } = await import('@cec-bulletin/html')
    const { toMarkdown } = await import('@cec-bulletin/markdown')
    return (json) => {
      const issue = parseIssue(JSON.parse(json))
      return Buffer.from(toHtml(issue)).length + Buffer.from(toMarkdown(issue)).length
    }
  },
  'mdast-util-from-markdown': async () => {
    const { fromMarkdown } = await import('mdast-util-from-markdown')
    const { gfmFromMarkdown } = await import('mdast-util-gfm')
    const { gfm } = await import('micromark-extension-gfm')
    return (markdown) =>
      fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children.length
  },
  fromMarkdown: async () => {
    const { fromMarkdown } = await import('@cec-bulletin/markdown')
    return (markdown) => fromMarkdown(markdown).sections.length
  },
}
