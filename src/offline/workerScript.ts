/** The worker's script; the only one that a page of the site may start. */
const address = '/sw.js';

interface ScriptAddressPolicy {
  createScriptURL: (given: string) => unknown;
}

interface ScriptAddressPolicies {
  createPolicy: (name: string, rules: ScriptAddressPolicy) => ScriptAddressPolicy;
}

/** The address of the worker's script, as browsers with Trusted Types take it: through the one policy of the site. */
export function workerScript(): string {
  const { trustedTypes } = window as { trustedTypes?: ScriptAddressPolicies };
  const policy = trustedTypes?.createPolicy('sw', { createScriptURL: onlyWorker });
  return (policy?.createScriptURL(address) ?? address) as string;
}

function onlyWorker(given: string): string {
  if (given !== address) throw new TypeError(given);
  return given;
}
