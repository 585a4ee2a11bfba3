import { useEffect, useState } from 'preact/hooks'
import { sitesOff } from '../protocol/settings.ts'

/** Whether the reader switched a site off, and the switch. `host` is null where there is nothing to switch. */
export function useSiteSwitch(host: string | null): { off: boolean; flip(): void } {
  const [hosts, setHosts] = useState<string[]>([])
  useEffect(() => {
    void sitesOff.getValue().then(setHosts)
    return sitesOff.watch(setHosts)
  }, [])
  const off = host !== null && hosts.includes(host)
  const flip = () => {
    if (host !== null) void (off ? sitesOff.remove(host) : sitesOff.add(host))
  }
  return { off, flip }
}
