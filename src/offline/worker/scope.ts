/** The worker's own globals. The library's types describe every kind of worker. */
export const worker = self as unknown as ServiceWorkerGlobalScope;
