// Brings the page in the frame up to date when the site has changed, at the place where it was, and shows what is wrong.
const frame = document.querySelector('iframe')
const panel = document.querySelector('#problems')
const isChinese = document.documentElement.lang.startsWith('zh')
// That of the page as it was loaded: something may be saved before the first state arrives.
let version = Number(document.body.dataset.version)
let place

if (location.hash.startsWith('#/')) frame.src = location.hash.slice(1)

frame.addEventListener('load', () => {
  const { contentWindow: page, contentDocument: pageDocument } = frame
  if (!pageDocument) return
  if (place) page.scrollTo(place.x, place.y)
  place = undefined
  document.title = pageDocument.title
  const { pathname, hash } = page.location
  history.replaceState(null, '', `#${pathname}${hash}`)
  // Other sites may not be shown in a frame.
  pageDocument.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]')
    if (!link || link.host === location.host) return
    event.preventDefault()
    open(link.href, '_blank', 'noopener')
  })
})

const events = new EventSource('events')
events.addEventListener('state', ({ data }) => {
  const state = JSON.parse(data)
  if (version !== state.version) {
    refresh(state).catch(reload)
  }
  version = state.version
  show(state.problems)
})
events.addEventListener('error', () => {
  panel.hidden = false
  panel.querySelector('h1').textContent = document.body.dataset.lost
})

// Puts the new body in the place of the old one, which is several times as quick as loading the page, and keeps the
// place by itself. A new style, policy or picture needs the page to be loaded.
async function refresh({ isWhole }) {
  const page = frame.contentDocument
  if (isWhole || page.contentType !== 'text/html') return reload()
  const response = await fetch(frame.contentWindow.location.href)
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (!response.ok || rulesOf(fresh) !== rulesOf(page)) return reload()
  page.body.replaceWith(page.adoptNode(fresh.body))
  page.title = fresh.title
  document.title = fresh.title
}

function reload() {
  const { scrollX: x, scrollY: y } = frame.contentWindow
  // A page that is still loading has not gone back to its place yet.
  place ??= { x, y }
  frame.contentWindow.location.reload()
}

const rulesOf = ({ head, documentElement }) =>
  [documentElement.lang, ...head.querySelectorAll('meta[http-equiv], style, link[rel=stylesheet]')]
    .map((node) => node.outerHTML ?? node)
    .join()

function show(problems) {
  const wrong = problems.filter(({ severity }) => severity === 'problem').length
  const warned = problems.length - wrong
  panel.hidden = problems.length === 0
  panel.classList.toggle('quiet', wrong === 0)
  panel.querySelector('h1').textContent = isChinese
    ? `问题 ${wrong} 处，提醒 ${warned} 处${wrong > 0 ? '；上面仍是改动之前的页面' : ''}`
    : `${counted(wrong, 'problem')}, ${counted(warned, 'warning')}${wrong > 0 ? '; above is still the page from before the change' : ''}`
  panel.querySelector('ol').replaceChildren(...problems.map(item))
}

const counted = (count, name) => `${count} ${name}${count === 1 ? '' : 's'}`

function item({ place, message, excerpt }) {
  const line = document.createElement('li')
  const where = document.createElement('code')
  where.textContent = place
  const source = document.createElement('pre')
  source.textContent = excerpt
  line.append(where, ` ${isChinese ? message.zh : message.en}`, source)
  return line
}
