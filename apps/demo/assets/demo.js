// Turns the list of forms into tabs and gives each text a button that copies it. The page works without.
const forms = document.querySelector('.forms')

if (forms) {
  const panels = [...forms.querySelectorAll('section')]
  const list = forms.querySelector('nav ul')
  list.setAttribute('role', 'tablist')
  list.setAttribute('aria-label', forms.querySelector('nav').getAttribute('aria-label'))
  forms.querySelector('nav').setAttribute('role', 'presentation')
  forms.querySelector('nav').removeAttribute('aria-label')
  const tabs = [...list.querySelectorAll('a')].map(toTab)

  const select = (index, focus) => {
    const chosen = (index + tabs.length) % tabs.length
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === chosen))
      tab.tabIndex = at === chosen ? 0 : -1
      panels[at].hidden = at !== chosen
    })
    if (focus) tabs[chosen].focus()
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => select(index))
    tab.addEventListener('keydown', ({ key }) => {
      const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[key]
      if (target !== undefined) select(target, true)
    })
  })
  for (const panel of panels) prepare(panel)
  select(
    Math.max(
      0,
      panels.findIndex(({ id }) => `#${id}` === location.hash),
    ),
  )
}

function toTab(link) {
  const tab = document.createElement('button')
  tab.type = 'button'
  tab.textContent = link.textContent
  tab.id = `${link.hash.slice(1)}-tab`
  tab.setAttribute('role', 'tab')
  tab.setAttribute('aria-controls', link.hash.slice(1))
  link.parentElement.setAttribute('role', 'presentation')
  link.replaceWith(tab)
  return tab
}

function prepare(panel) {
  panel.setAttribute('role', 'tabpanel')
  panel.setAttribute('aria-labelledby', `${panel.id}-tab`)
  const heading = panel.querySelector('h2')
  const text = panel.querySelector('pre')
  if (!text || !navigator.clipboard) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = '复制'
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent)
    button.textContent = '已复制'
    setTimeout(() => {
      button.textContent = '复制'
    }, 2000)
  })
  const title = document.createElement('div')
  title.className = 'title'
  heading.replaceWith(title)
  title.append(heading, button)
}
