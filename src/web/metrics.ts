import { accounted_days, accountOf } from '../store/accounts.ts'
import { oldestDue } from '../store/deliveries.ts'
import type { Store } from '../store/store.ts'

/** What became of deliveries, as text that Prometheus reads: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export async function metrics(store: Store, now: Date): Promise<string> {
  const account = await accountOf(store, now)
  const oldest = await oldestDue(store)
  const age_s = oldest === null ? 0 : Math.max(0, (now.getTime() - Date.parse(oldest)) / 1_000)
  const days = `in the last ${accounted_days} days`
  return [
    gauge(
      'deliveries_due',
      `Parts of editions, corrections and notices that were to be delivered ${days}`,
      account.due,
    ),
    gauge('deliveries_delivered', `Of these, delivered`, account.delivered),
    gauge('deliveries_failed', `Of these, failed for a reason that “doctor” shows`, account.failed),
    gauge('deliveries_skipped', `Of these, skipped for a reason`, account.skipped),
    gauge('deliveries_in_flight', `Of these, waiting, on their way or uncertain`, account.inFlight),
    gauge('deliveries_lost', `Of these, none of the above: always 0`, account.lost),
    gauge('oldest_due_seconds', 'Age of the oldest delivery in flight; 0 when there is none', age_s),
  ].join('')
}

function gauge(name: string, help: string, value: number): string {
  return `# HELP verbatim_${name} ${help}.\n# TYPE verbatim_${name} gauge\nverbatim_${name} ${value}\n`
}
