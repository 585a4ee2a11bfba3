import type { InterfaceLanguage } from './words.ts'

/** Strings that the browser itself shows; they become `_locales/<language>/messages.json`. `%s` is the selection. */
export interface ManifestWords {
  name: string
  description: string
  actionTitle: string
  popupCommand: string
  lookUpCommand: string
  nextMarkCommand: string
  lookUpMenu: string
  omniboxHint: string
}

export const manifestWords: Record<InterfaceLanguage, ManifestWords> = {
  nl: {
    name: 'Standpunt',
    description:
      'Lees wat de Nederlandse regering officieel zei over wat u leest: letterlijk, met datum en bron.',
    actionTitle: 'Zoek een officieel standpunt',
    popupCommand: 'Open Standpunt',
    lookUpCommand: 'Zoek de selectie op',
    nextMarkCommand: 'Ga naar de volgende markering',
    lookUpMenu: "Zoek '%s' op in Standpunt",
    omniboxHint: 'Zoek op wat de regering officieel zei',
  },
  en: {
    name: 'Standpunt',
    description:
      'Read what the Dutch government officially said about what you are reading: verbatim, dated, with its source.',
    actionTitle: 'Look up an official position',
    popupCommand: 'Open Standpunt',
    lookUpCommand: 'Look up the selection',
    nextMarkCommand: 'Go to the next mark',
    lookUpMenu: "Look up '%s' in Standpunt",
    omniboxHint: 'Look up what the government officially said',
  },
}
