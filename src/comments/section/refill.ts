/** Fired at a field when a script has changed its value; `input` would count as typing. */
export const refillEvent = 'refill';

/** Sets the value of a field by script. */
export function refill(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event(refillEvent));
}
