/** The page around, and below `#article` what WeChat's own style sheet says of an article's elements. */
export const style = `
:root{color-scheme:light}
*{margin:0;padding:0;box-sizing:border-box}
body{max-width:375px;margin:auto;background:#fff;color:#191919;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
main{padding:16px}
.editor{padding:12px;background:#eef3f1;font-size:14px;overflow-wrap:anywhere}
.editor h1{font-size:16px}
.editor div{margin-top:12px}
.editor .row{display:flex;align-items:center;gap:8px}
.row button{margin-left:auto}
.editor .name{color:#4a5a54}
.editor .long{color:#b3261e;font-weight:700}
.editor ul{padding-left:1.2em}
button{padding:4px 12px;border:1px solid #197c58;border-radius:4px;background:#fff;color:#197c58;font:inherit;cursor:pointer}
button[name=article]{width:100%;padding:10px;background:#197c58;color:#fff;font-weight:700}
.hidden{display:none}
main>h2{margin-bottom:14px;font-size:22px;font-weight:500;line-height:1.4}
#article{font-size:17px;overflow-wrap:break-word}
#article *{max-width:100%!important}
#article :is(h1,h2,h3,h4,h5,h6){font-size:16px;font-weight:400}
#article table{width:100%!important;margin-bottom:10px;border-collapse:collapse}
#article :is(td,th){padding:5px 10px;border:1px solid #ddd;word-break:break-all}
#article th{border-top:2px solid #bbb;background:#f7f7f7}
#article blockquote{padding-left:10px;border-left:3px solid #dbdbdb;font-size:15px;color:rgba(0,0,0,.5)}
`
