/**
 * How an issue and its sections open. `/ ""` keeps screen readers from reading out decoration. Under a centred title a
 * summary of one line stands in the middle, and a longer one in a column: the grid is as wide as its words.
 */
export const mastheads = {
  ruled: `
.masthead{margin:clamp(1.5rem,5vw,4rem) 0 3rem;padding:clamp(1.5rem,4vw,3rem) 0;border-top:6px double var(--accent);border-bottom:1px solid var(--line);text-align:center;display:flex;flex-wrap:wrap;justify-content:center;gap:.5rem 1.5rem}
.masthead>*{width:100%;margin:0}
.masthead :is(h1,h2,h3){line-height:1.3;font-size:clamp(1.75rem,1.2rem + 2.4vw,2.6rem)}
.series{order:-1;color:var(--accent);letter-spacing:.16em}
.masthead :is(.number,.date){width:auto;color:var(--soft)}
.masthead .summary{display:grid;justify-content:center;padding:1rem max(0px,(100% - 32em)/2) 0;text-align:start}
section>:first-child{text-align:center;counter-increment:section}
section>:first-child::before{content:counter(section) / "";display:block;width:1.7em;margin:0 auto .5em;line-height:1.7;font-size:.8em;background:var(--band);color:#fff;border-radius:2px}
section>:lang(zh):first-child::before{content:counter(section,simp-chinese-informal) / ""}
`,
  band: `
body>.masthead{grid-column:1/-1}
.masthead{margin-bottom:3rem;padding:clamp(2.5rem,7vw,5rem) max(1.25rem,(100% - var(--page))/2) clamp(2rem,5vw,3.5rem);background:var(--band);color:#fff;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
.masthead>*{width:100%;margin:0}
.masthead :is(h1,h2,h3){line-height:1.3;font-size:clamp(1.9rem,1.2rem + 3vw,2.8rem)}
.series{order:-1;font-weight:700;letter-spacing:.06em}
.masthead :is(.number,.date){width:auto}
.masthead .summary{padding:1rem max(0px,100% - 36em) 0 0}
section>:first-child{padding-top:.6em;border-top:6px solid var(--band)}
article>:first-child,.article>h3,section>*~h3{color:var(--accent)}
`,
} as const
