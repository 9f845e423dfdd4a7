declare module 'virtual:edition' {
  /** The version that this worker belongs to; the build writes it (src/publish/offlineWorker.ts). */
  export const edition: import('./edition.ts').Edition;
}
