import { everything, resolve } from '@cec-bulletin/fixtures'
import { stylesheet, type Theme, toHtml } from '../src/index.ts'

interface Host {
  theme: Theme
  /** What the page says of its own elements. */
  css: string
}

/** A page of somebody else's that takes the same issue twice, with the exported style. */
export function hostPage({ theme, css }: Host): string {
  const issue = everything()
  const fragments = ['one-', 'other-'].map((idPrefix) =>
    toHtml(issue, { idPrefix, headingLevel: 2, resolve }),
  )
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>别处</title>
<style>${css}</style>
<style>${stylesheet(theme)}</style>
</head>
<body>
<main class="content">
<h1>别处的标题</h1>
<p class="outside">别处的文字，<a href="https://example.org/">链接</a>。</p>
<ul><li>一项</li></ul>
${fragments.join('\n')}
<p>别处的结尾。</p>
</main>
</body>
</html>
`
}

/** Styles as pages have them: of elements, a reset, an article's typography, classes that are called as ours are. */
export const hosts = {
  'with Times and blue headings': `
html { font-size: 62.5% }
body { font: 1.6rem/1.3 Times, serif; color: #222; letter-spacing: .1em; text-align: center; background: #fff }
h1, h2, h3, h4, h5 { color: blue; font-family: Impact, sans-serif; text-transform: uppercase }
p { margin: 0 }
`,
  'with a reset': `
*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
body { font: 16px/1.5 sans-serif; color: #222; background: #fff }
h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
ol, ul { list-style: none }
a { color: inherit }
strong, th, em { font: inherit }
sup { vertical-align: baseline }
`,
  'with typography of its own': `
body { font: 18px/1.6 Georgia, serif; color: #222; background: #fff; word-spacing: .2em }
.content p { margin: 0 0 1.2em; text-indent: 0 }
.content h3 { border-left: 4px solid red; padding-left: 8px; color: red }
.content a { color: #00c; background: yellow }
.content ul li { list-style: square; color: green }
.content figure img { float: left; width: 50% }
blockquote { font-style: italic; background: #eee }
blockquote::before { content: "“"; font-size: 4em }
a[href^="http"]::after { content: "↗" }
.table { width: 50%; border: 3px solid red }
.label, .number, .date { background: red; color: #fff }
`,
} as const
