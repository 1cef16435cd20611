import { expect, test } from 'vitest'
import { normalizeLink, replayChanges } from '../src/index.ts'

const UTM =
  'utm_source=Secretariat+-+Monthly+Update+Email+Subscriber+List&utm_campaign=a7ba0308e4-EMAIL_CAMPAIGN_2023_06_29_11_59&utm_medium=email&utm_term=0_-a7ba0308e4-%5BLIST_EMAIL_ID%5D'

test.each([
  [
    `https://www.oneplanetnetwork.org/programmes/sustainable-tourism/global-tourism-plastics-initiative?${UTM}`,
    'https://www.oneplanetnetwork.org/programmes/sustainable-tourism/global-tourism-plastics-initiative',
  ],
  [
    `http://scp-hat.lifecycleinitiative.org/?${UTM.replaceAll('+', '%20')}`,
    'http://scp-hat.lifecycleinitiative.org/',
  ],
  [
    'https://wedocs.unep.org/handle/20.500.11822/43293;jsessionid=2D0F3720EB76419D6A1830D4D63DF276',
    'https://wedocs.unep.org/handle/20.500.11822/43293',
  ],
  [
    'https://www.oneplanetnetwork.org/sites/default/files/from-crm/10YFP%2520annual%2520report.pdf.jpg',
    'https://www.oneplanetnetwork.org/sites/default/files/from-crm/10YFP%2520annual%2520report.pdf.jpg',
  ],
  ['http:www.mepcec.com', 'http://www.mepcec.com/'],
  ['www.oneplanetnetwork.org', 'https://www.oneplanetnetwork.org/'],
  ['http://www.oneplanetnetwork.org/', 'http://www.oneplanetnetwork.org/'],
  [' wangj@mepcec.com', 'mailto:wangj@mepcec.com'],
  [' mailto:wangj@mepcec.com', 'mailto:wangj@mepcec.com'],
])('%s → %s', (input, expected) => {
  const link = normalizeLink(input)
  expect(link).toMatchObject({ ok: true, href: expected })
  if (!link.ok) return
  expect(replayChanges(input, link.changes)).toBe(expected)
  expect(normalizeLink(expected)).toMatchObject({ href: expected, changes: [] })
})
