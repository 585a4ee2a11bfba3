import { browser } from 'wxt/browser'
import { CoverageFoot } from '../../components/CoverageFoot.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../components/words-context.tsx'
import type { Coverage, LookupRequest } from '../../corpus/search/corpus.ts'
import { lookupAddress } from '../protocol/document-address.ts'
import { openPanel } from '../protocol/open-panel.ts'
import type { Beginning } from './beginning.ts'
import { useSiteSwitch } from './use-site-switch.ts'

interface PopupFootProps {
  beginning: Beginning | null
  coverage: Coverage | null
  /** What panel or tab goes on with. */
  show: LookupRequest
}

/** The popup's foot: what is covered, the roomier surfaces, and the switch for this site. */
export function PopupFoot({ beginning, coverage, show }: PopupFootProps) {
  const words = useWords()
  const host = beginning?.page?.host ?? null
  const site = useSiteSwitch(host)
  const isNothing = 'query' in show && show.query === ''
  return (
    <CoverageFoot coverage={coverage}>
      <button
        type="button"
        class="btn quiet small"
        onClick={() => {
          // In the same turn as the press: see `openPanel`.
          openPanel(isNothing ? null : show, beginning?.windowId ?? null).then(
            () => close(),
            // No panel in this kind of window; a tab always works.
            () => openTab(show),
          )
        }}
      >
        <Icon name="panel" />
        {words.open.panel}
      </button>
      <button type="button" class="btn quiet small" onClick={() => openTab(show)}>
        <Icon name="tab" />
        {words.open.tab}
      </button>
      <span class="grow" />
      {host !== null && (
        <button type="button" class="btn quiet small" onClick={site.flip}>
          {site.off ? words.site.on(host) : words.siteOff(host)}
        </button>
      )}
    </CoverageFoot>
  )
}

async function openTab(show: LookupRequest): Promise<void> {
  await browser.tabs.create({ url: await lookupAddress(show) })
  close()
}
