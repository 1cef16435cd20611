import { toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import juice from 'juice'
import createMarkdownIt from 'markdown-it'

/** What many send: Markdown, written beforehand, becomes HTML, and an inliner puts a style sheet to each element. */
export function inliner(issue: Issue): () => string {
  const markdown = toMarkdown(issue, { frontMatter: false })
  const parser = createMarkdownIt()
  return () => juice(`<style>${sheet}</style><h1>${issue.title}</h1>${parser.render(markdown)}`)
}

const sheet = `
body { margin: 0; color: #221e1a; font: 16px/1.8 sans-serif }
h1 { font-size: 26px; line-height: 1.35; text-align: center }
h2 { font-size: 21px; color: #b3261e; border-bottom: 1px solid #d9cfbd }
h3 { font-size: 18px }
h4, h5, h6 { font-size: 16px }
p { margin: 0 0 16px }
ul, ol { margin: 0 0 16px; padding-left: 32px }
li { margin: 0 0 8px }
a { color: #b3261e }
blockquote { margin: 0 0 16px; padding: 12px 20px; border-left: 3px solid #b3261e; background: #f3ede0 }
table { width: 100%; border-collapse: collapse }
th, td { padding: 6px 10px; border: 1px solid #d9cfbd }
img { max-width: 100%; height: auto }
`
