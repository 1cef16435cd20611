/** Blocks and inlines. A word joiner (U+2060) keeps a note's number on the line of its word. */
export const nodes = `
img{display:block;max-width:100%;height:auto;margin:auto}
code{font:.92em ui-monospace,Menlo,Consolas,monospace;padding:.1em .3em;background:var(--tint);white-space:pre-wrap}
em:lang(zh){font-style:normal;text-emphasis:dot;text-emphasis-position:under right}
cite{font-style:normal}
hr{width:5em;margin:2.5em auto;border:0;border-top:1px solid var(--soft)}
li+li{margin-top:.4em}
ul,ol{padding-inline-start:2.2em}
li::marker{color:var(--accent)}
li::marker,table{font-variant-numeric:tabular-nums}
sup{line-height:0;font-size:.75em}
.reference::before{content:"\\2060"}
.reference a{padding:0 .25em}
blockquote,.box{padding-inline-start:1.2em;border-inline-start:3px solid var(--accent)}
figure,.box,pre{margin:2em 0}
.quote,.box,pre{padding:1.4em 1.6em;background:var(--tint)}
.warning,.caution{--accent:var(--warning)}
.kind{color:var(--accent);font-weight:700}
.quote blockquote{margin:0;border:0}
.quote blockquote,pre *{padding:0}
.quote blockquote>*,.box>*,.picture p{margin:0}
.quote blockquote>*+*,.box>*+*{margin-top:.6em}
figcaption{margin-top:.7em;text-align:center}
.quote figcaption,.attribution{margin-top:.8em;text-align:end}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.92em;line-height:1.6}
th,td{padding:.55em .7em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;min-width:4.5em}
thead{border-top:2px solid var(--accent)}
thead>tr>*{border-bottom-color:var(--accent)}
.align-left{text-align:left}
.align-center{text-align:center}
.align-right{text-align:right}
`
