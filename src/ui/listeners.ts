/**
 * The listeners of an external store, as `useSyncExternalStore` subscribes them.
 *
 * @param start called before the first listener is added
 * @param stop called after the last one is removed
 */
export function createListeners(start = () => {}, stop = () => {}) {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) start();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
    notify: () => {
      for (const listener of listeners) listener();
    },
  };
}
