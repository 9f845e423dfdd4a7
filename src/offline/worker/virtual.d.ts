declare module 'virtual:build' {
  /** The version that this worker belongs to; the build writes it (src/build/offline/serviceWorker.ts). */
  export const build: import('./build.ts').Build;
}
