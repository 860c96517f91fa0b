import type { Delivery } from '../store/deliveries.ts'
import type { Payload } from './platform.ts'

/** A message as the parts in which its platform takes it, each a delivery of its own. */
export function deliveriesOf(
  name: string,
  payloads: readonly Payload[],
  whole: Omit<Delivery, 'id' | 'part' | 'parts' | 'payload'>,
): Delivery[] {
  return payloads.map((payload, part) => ({
    ...whole,
    id: `${name}-${part}`,
    part,
    parts: payloads.length,
    payload,
  }))
}
