const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20',
  close: 'm6 6 12 12M18 6 6 18',
  back: 'M19 12H5m6-6-6 6 6 6',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  check: 'm5 13 5 5 9-11',
  panel: 'M4 5h16v14H4zM14 5v14',
  tab: 'M13 5h6v6M19 5l-9 9M10 6H5v13h13v-5',
  down: 'm6 9 6 6 6-6',
} as const

/** A small drawing beside or instead of a word; says nothing to a screen reader, so its button needs a name. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
