/** The global scope; TypeScript's library types it for every kind of worker. */
export const worker = self as unknown as ServiceWorkerGlobalScope;
