export const mastheads = {
  ruled: `
.masthead{margin:4rem 0 2.5rem;padding:2rem 0;border-top:6px double var(--accent);border-bottom:1px solid var(--line);text-align:center;display:flex;flex-wrap:wrap;justify-content:center;gap:.4rem 1.5rem}
.masthead>*{width:100%;margin:0}
.masthead h1{font-size:clamp(1.8rem,1.3rem + 2.6vw,2.9rem)}
.series{order:-1;color:var(--accent);letter-spacing:.12em}
.masthead .number,.masthead .date{width:auto;color:var(--soft)}
.summary{max-width:32em;margin:1rem auto 0!important;text-align:start}
main h2{text-align:center}
main h2::after{content:"";display:block;width:2.5em;margin:.5em auto 0;border-top:3px solid var(--accent)}
`,
  band: `
.masthead{grid-column:1/-1;margin-bottom:3rem;padding:4rem max(1.25rem,(100% - var(--measure))/2) 3rem;background:var(--band);color:#fff;display:flex;flex-wrap:wrap;gap:.4rem 1.5rem}
.masthead>*{width:100%;margin:0}
.masthead h1{font-size:clamp(2rem,1.4rem + 3.4vw,3.6rem);letter-spacing:.01em}
.series{order:-1;font-weight:700}
.masthead .number,.masthead .date{width:auto}
.summary{margin-top:1rem!important;max-width:36em}
main h2{padding:.4em .7em;background:var(--tint);border-inline-start:.4em solid var(--band)}
main h3{color:var(--accent)}
`,
} as const
