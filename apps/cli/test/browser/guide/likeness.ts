import type { Browser } from 'playwright-core'

/** How much two pictures differ, from 0 to 1: the mean of all their points, each picture drawn 200 wide. */
export async function likeness(browser: Browser, pictures: readonly [Buffer, Buffer]): Promise<number> {
  const page = await browser.newPage()
  const addresses = pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`)
  const difference = await page.evaluate(differenceOf, addresses)
  await page.close()
  return difference
}

async function differenceOf(addresses: string[]): Promise<number> {
  const [one = [], other = []] = await Promise.all(
    addresses.map(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = new OffscreenCanvas(200, Math.round((200 * image.height) / image.width))
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0, canvas.width, canvas.height)
      return [...(context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])]
    }),
  )
  if (Math.abs(one.length - other.length) > 0.02 * one.length) return 1
  const shared = Math.min(one.length, other.length)
  let sum = 0
  for (let index = 0; index < shared; index++) sum += Math.abs((one[index] ?? 0) - (other[index] ?? 0))
  return sum / shared / 255
}
