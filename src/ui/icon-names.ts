/** The icons of the app, by their names in Lucide. The build takes the drawings of these and no others. */
export const ICONS = [
  'arrow-right',
  'circle-alert',
  'circle-arrow-right',
  'circle-check',
  'circle-slash',
  'eye',
  'info',
  'languages',
  'minus',
  'octagon-x',
  'plus',
  'search',
  'split',
  'triangle-alert',
  'wrench',
  'x',
] as const;

export type IconName = (typeof ICONS)[number];
