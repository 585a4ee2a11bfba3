import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from './harness/browsers.ts'
import { engines, type Session, type View } from './harness/session.ts'
import { openSample, takeTour } from './harness/tour.ts'

/** Dutch and light is what all other journeys are. */
const looks = [
  { language: 'en', scheme: 'light' },
  { language: 'nl', scheme: 'dark' },
  { language: 'en', scheme: 'dark' },
] as const

/** What tells the language and the scheme of a surface. */
const lookOf = (view: View) =>
  view.read((document) => ({
    language: document.documentElement.lang,
    isDark: document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches,
    background: document.defaultView?.getComputedStyle(document.body).backgroundColor ?? '',
  }))

describe.each([...engines])('in %s', (engine) => {
  describe.each(looks)('in $language and $scheme', ({ language, scheme }) => {
    let session: Session
    beforeAll(async () => {
      session = await startSession(engine, { language, scheme })
    })
    afterAll(() => session?.close())

    it('shows page, card, popup and panel in the language and the scheme of the browser', async () => {
      const expected = { language, isDark: scheme === 'dark' }
      const isDarkPaper = (colour: string) => {
        const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number)
        return red + green + blue < 3 * 96
      }
      const check = async (view: View) => {
        const look = await lookOf(view)
        expect(look).toMatchObject(expected)
        expect(isDarkPaper(look.background)).toBe(scheme === 'dark')
      }
      const page = await openSample(session)
      const shots = await takeTour(session, {
        journey: 'looks',
        page,
        look: { onPopup: check, onPanel: check },
      })
      expect(shots).toHaveLength(4)
      expect(await session.extensionErrors()).toEqual([])
    })
  })
})
