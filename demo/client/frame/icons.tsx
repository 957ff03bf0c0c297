import type { JSX } from 'preact';

/** Line icons on a 20 px grid; they take the colour of the text around them. */
const PATHS = {
  company:
    'M4 17V4.5A1.5 1.5 0 0 1 5.5 3h6A1.5 1.5 0 0 1 13 4.5V17M13 8h2.5A1.5 1.5 0 0 1 17 9.5V17M2.5 17h15M7 6.5h3M7 9.5h3M7 12.5h3',
  contact: 'M10 10a3.25 3.25 0 1 0 0-6.5A3.25 3.25 0 0 0 10 10ZM3.75 17c.6-3 3.1-4.75 6.25-4.75S15.650 14 16.250 17',
  project:
    'M3 7.5h14M4.500 4h3.250l1.500 1.750h6.250A1.500 1.500 0 0 1 17 7.250v7.250A1.500 1.500 0 0 1 15.500 16h-11A1.500 1.500 0 0 1 3 14.500v-9A1.500 1.500 0 0 1 4.500 4Z',
  search: 'M9 14.500A5.500 5.500 0 1 0 9 3.500a5.500 5.500 0 0 0 0 11ZM13.250 13.250 17 17',
  pencil:
    'm12.750 4.250 3 3M3.500 16.500l.75-3.750 8.500-8.500a1.500 1.500 0 0 1 2.120 0l.88.88a1.500 1.500 0 0 1 0 2.120l-8.500 8.500-3.750.75Z',
  star: 'm10 3 2.160 4.380 4.840.7-3.500 3.410.83 4.820L10 14.030l-4.330 2.280.83-4.820L3 8.080l4.840-.7L10 3Z',
  previous: 'm12 5-5 5 5 5',
  next: 'm8 5 5 5-5 5',
  refresh: 'M16 10a6 6 0 1 1-1.760-4.240L16 7.500M16 3.500v4h-4',
  light:
    'M10 13.250a3.250 3.250 0 1 0 0-6.500 3.250 3.250 0 0 0 0 6.500ZM10 2.500v1.750M10 15.750v1.750M2.500 10h1.750M15.750 10h1.750M4.700 4.700l1.240 1.240M14.060 14.060l1.240 1.240M4.700 15.300l1.240-1.240M14.060 5.940l1.240-1.240',
  dark: 'M16.500 11.500A6.750 6.750 0 0 1 8.500 3.500a6.750 6.750 0 1 0 8 8Z',
  system: 'M3.500 4.500h13v9h-13zM7.500 16.500h5M10 13.500v3',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4l2.750 1.750',
  globe:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2 2 2.750 4.400 2.750 7S12 15 10 17c-2-2-2.750-4.400-2.750-7S8 5 10 3Z',
  picture: 'M3.500 4.500h13v11h-13zM3.500 13l3.500-3.500 3 3 2.500-2.500 4 4M12.500 7.750h.01',
  link: 'M8.500 11.500a3 3 0 0 0 4.240 0l2.500-2.500A3 3 0 0 0 11 4.760l-.75.74M11.500 8.500a3 3 0 0 0-4.240 0L4.760 11A3 3 0 0 0 9 15.240l.75-.74',
  sort: 'm6 8 4-4 4 4M6 12l4 4 4-4',
  sortUp: 'm5.500 12 4.500-4.500 4.500 4.500',
  sortDown: 'm5.500 8 4.500 4.500L14.500 8',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4.500 10.500 3.500 3.500 7.500-8',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon(props: {
  readonly name: IconName;
  readonly filled?: boolean;
  readonly size?: number;
}): JSX.Element {
  const size = props.size ?? 18;
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill={props.filled === true ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}
