import { use } from 'react';
import { UNSAFE_NavigationContext as NavigationContext, type Navigator } from 'react-router-dom';

/**
 * The router's history: `push` an address, `go` back. Its `useNavigate` and `useLinkClickHandler` do the same for relative
 * addresses and data routers too, which takes 1.2 kB (br, measured); here all addresses are absolute. The router calls the
 * context unsafe because a later version may change it; the version is exact, and every link is tested in a browser.
 */
export function useHistory(): Pick<Navigator, 'push' | 'replace' | 'go'> {
  return use(NavigationContext).navigator;
}
