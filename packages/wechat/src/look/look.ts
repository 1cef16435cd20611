/** The style of each part, as it is written into the attribute: short, because WeChat counts each character. */
export type Look = ReturnType<typeof resolved>

// Of WeChat's own black and of its own light grey in the dark, four fifths are still read well (WCAG AA).
// Not so of a colour or on a ground, and not twice: what is soft holds words alone.
const soft = 'opacity:.8'
const small = `font-size:14px;${soft}`
const tint = 'background:#f6f6f6'
const mono = 'Menlo,Consolas,monospace'

/**
 * What is inherited stands once, at the outermost section. Words have no colour of their own, so that they follow WeChat
 * into the dark; grounds and the accent are left to its algorithm, which darkens light grounds and keeps colours that
 * are at least 65 of 255 steps of brightness from the ground. https://github.com/wechatjs/mp-darkmode
 */
export function lookOf(accent: string): Look {
  // Nearly all articles of a program have one accent.
  if (latest?.accent !== accent) latest = { accent, look: resolved(accent) }
  return latest.look
}

let latest: { accent: string; look: Look } | undefined

function resolved(accent: string) {
  return {
    whole: 'font-size:16px;line-height:1.75;overflow-wrap:break-word',
    head: `text-align:center;${small}`,
    summary: `margin:1.5em 0;padding:1em;${tint};font-size:15px`,
    h2: `display:table;margin:3em auto 1.5em;padding:0 .5em .3em;border-bottom:2px solid ${accent};font:700 20px/1.4 system-ui;text-align:center;color:${accent}`,
    h3: `margin:2.5em 0 1em;padding-left:10px;border-left:4px solid ${accent};font:700 18px/1.4 system-ui`,
    h4: 'margin:2em 0 1em;font-weight:700',
    h5: `margin:1.5em 0 1em;font-weight:700;${soft}`,
    h6: `margin:1.5em 0 1em;${soft}`,
    paragraph: 'margin:1em 0',
    /** A paragraph in a quote, a box or below the first line of an item. */
    inner: 'margin:.5em 0',
    quote: 'margin:1.5em 0;padding-left:1em;border-left:3px solid #ccc;color:inherit',
    box: `margin:1.5em 0;padding:.5em 1em;${tint};font-size:15px`,
    kind: `margin:.5em 0;font-weight:700;color:${accent}`,
    warning: 'margin:.5em 0;font-weight:700;color:#b25900',
    attribution: `margin:.5em 0;text-align:right;${small}`,
    nested: 'margin-top:.4em',
    list: 'display:flex;flex-direction:column;gap:.4em',
    picture: 'margin:1.5em 0;text-align:center',
    caption: small,
    tableCaption: `margin:-.5em 0 1.5em;text-align:center;${small}`,
    image: 'max-width:100%',
    /** A raised number does not push its line down. */
    raised: 'line-height:0',
    table:
      'width:100%;margin:1.5em 0;border-collapse:collapse;font-size:14px;line-height:1.5;text-align:left',
    row: 'border-bottom:1px solid #ddd',
    cell: 'padding:6px',
    headCell: `padding:6px;${tint}`,
    code: `margin:1.5em 0;padding:1em;${tint};font:13px/1.6 ${mono};text-align:left;word-break:break-all`,
    inlineCode: `${tint};font-family:${mono}`,
    /** Dots below the characters: browsers within WeChat that know no `text-emphasis` are still about. */
    emphasis: 'font-style:normal;border-bottom:2px dotted',
    deleted: 'text-decoration:line-through',
    line: 'width:5em;margin:2em auto;border:0;border-top:1px solid #ccc',
    sources: `margin:1em 0;${small}`,
    notes: 'margin:2em 0;padding-top:.5em;border-top:1px solid #ddd;font-size:14px',
    links: `margin:2em 0;padding-top:.5em;border-top:1px solid #ddd;font-size:13px;text-align:left;letter-spacing:0;word-break:break-all;${soft}`,
    imprint: `margin:4em 0 0;padding-top:1em;border-top:1px solid #ddd;text-align:left;${small}`,
  }
}
