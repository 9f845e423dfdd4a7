import { workerPath } from '../paths.ts';

interface ScriptAddressPolicy {
  createScriptURL: (given: string) => unknown;
}

/** The URL of the worker's script, created through the Trusted Types policy `sw` where browsers ask for one. */
export function trustedWorkerUrl(): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptAddressPolicy) => ScriptAddressPolicy };
  };
  const policy = trustedTypes?.createPolicy('sw', { createScriptURL: onlyWorker });
  return (policy?.createScriptURL(workerPath) ?? workerPath) as string;
}

function onlyWorker(given: string): string {
  if (given !== workerPath) throw new TypeError(given);
  return given;
}
