import type { InterfaceLanguage } from './words.ts'

const locales: Record<InterfaceLanguage, string> = { nl: 'nl-NL', en: 'en-GB' }

/** Formats ISO days as the language writes them; `undated` stands where there is no day. */
export function datesIn(language: InterfaceLanguage, undated: string) {
  // An ISO day is midnight UTC; in the reader's own time zone it could be the day before.
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  const whole = format({ day: 'numeric', month: 'short', year: 'numeric' })
  const inYear = format({ day: 'numeric', month: 'short' })
  return {
    day: (iso: string | null) => (iso ? whole.format(new Date(iso)) : undated),
    dayAndYear: (iso: string | null) =>
      iso ? { day: inYear.format(new Date(iso)), year: iso.slice(0, 4) } : { day: undated, year: '' },
  }
}
