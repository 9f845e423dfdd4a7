/** Icons of the player (ui/Icon.tsx); they load with it. */
export const playerOutlines = {
  previous: 'M6 5v14M19 5 9 12l10 7z',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5 19 12 7 19.5z',
  next: 'M18 5v14M5 5l10 7-10 7z',
};
