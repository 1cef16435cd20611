import { parseFragment } from 'parse5'

export function addressFaults(url: string): string[] {
  return /^https?:\/\/[!-~]+$/.test(url) && URL.canParse(url) ? [] : [`no address: ${url}`]
}

export function languageFaults(lang: unknown): string[] {
  return lang === undefined || /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(`${lang}`) ? [] : [`no language: ${lang}`]
}

export function rfc3339Faults(date: string): string[] {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(date) && !Number.isNaN(Date.parse(date))
    ? []
    : [`no time: ${date}`]
}

export function rfc822Faults(date: string): string[] {
  const [, weekday, rest = ''] = /^(\w{3}), (\d\d \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4})$/.exec(date) ?? []
  // On the day of the place itself, whose offset is taken off.
  const [day, month, year] = rest.split(' ')
  const of = new Date(`${day} ${month} ${year} 00:00:00 +0000`)
  if (Number(year) < 100) return []
  return weekday === of.toUTCString().slice(0, 3) ? [] : [`no time: ${date}`]
}

export function contentFaults(html: string): string[] {
  const faults: string[] = []
  const walk = (node: object): void => {
    const { tagName, attrs, childNodes } = node as {
      tagName?: string
      attrs?: { name: string; value: string }[]
      childNodes?: object[]
    }
    if (tagName !== undefined && /^(?:script|style|iframe|form)$/.test(tagName)) faults.push(tagName)
    for (const { name, value } of attrs ?? []) {
      if (/^(?:id|class|style|on.*|data-.*|aria-.*)$/.test(name)) faults.push(`${tagName} ${name}`)
      if (/^(?:href|src)$/.test(name) && !/^(?:https?:\/\/|mailto:|tel:)/i.test(value)) faults.push(value)
    }
    childNodes?.forEach(walk)
  }
  walk(parseFragment(html))
  return faults
}
