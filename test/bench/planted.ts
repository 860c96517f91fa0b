/** A fault to be planted in a copy of the source, and the tests that have to find it. */
export interface Planted {
  readonly name: string
  /** Each text stands once in its file. */
  readonly changes: readonly { readonly file: string; readonly from: string; readonly to: string }[]
  readonly tests: readonly string[]
}

const outbox = 'src/delivery/outbox.ts'
const store = ['test/store/sqlite.test.ts', 'test/store/postgres.test.ts']

/** What keeps an edition from being lost or doubled, taken out piece by piece. */
export const planted: readonly Planted[] = [
  {
    name: 'no nonce on Discord',
    changes: [
      { file: 'src/delivery/discord/post.ts', from: '    nonce,\n    enforce_nonce: true,\n', to: '' },
    ],
    tests: ['test/delivery/discord/post.test.ts'],
  },
  {
    name: 'no delivery id on Slack',
    changes: [
      {
        file: 'src/delivery/slack/post.ts',
        from: '      metadata: { event_type: deliveryEvent, event_payload: { key: id } },\n',
        to: '',
      },
    ],
    tests: ['test/delivery/slack/post.test.ts'],
  },
  {
    name: 'commit after the send',
    changes: [
      {
        file: outbox,
        from: `    const [leased] = await leaseDeliveries(store, platform.name, now, lease_ms, 1, busy)
    return leased ?? null
`,
        to: `    return store.transaction(async () => {
      const [leased] = await leaseDeliveries(store, platform.name, now, lease_ms, 1, busy)
      if (leased !== undefined) await deliver(store, platform, leased, turns, log)
      return leased ?? null
    })
`,
      },
      { file: outbox, from: '    await deliver(store, platform, taken, turns, log)\n', to: '' },
    ],
    tests: ['test/crashes/sweep.test.ts'],
  },
  {
    name: 'an edition without its deliveries in its transaction',
    changes: [
      {
        file: 'src/editions/publish.ts',
        from: `  return store.transaction(async () => {
    if (!(await insertEdition(store, edition))) return 'exists'
    await insertDeliveries(store, deliveries(follow, platform, edition, { lateSince, unavailable }, charts))
    return 'made'
  })
`,
        to: `  if (!(await insertEdition(store, edition))) return 'exists'
  await insertDeliveries(store, deliveries(follow, platform, edition, { lateSince, unavailable }, charts))
  return 'made'
`,
      },
    ],
    tests: ['test/editions/publish.test.ts'],
  },
  {
    name: 'no unique key',
    changes: [
      {
        file: 'src/store/migrations/016-schedules.ts',
        from: `      created_at \${text} not null,
      unique (workspace, channel, digest, topic, window_to)
`,
        to: `      created_at \${text} not null
`,
      },
      {
        file: 'src/store/editions.ts',
        from: `      .onConflict(conflict =>
        conflict.columns(['workspace', 'channel', 'digest', 'topic', 'window_to']).doNothing(),
      )
`,
        to: '',
      },
    ],
    tests: store,
  },
  {
    name: 'no window lock',
    changes: [
      {
        file: 'src/store/editions.ts',
        from: '    if (await isCovered(store, edition)) return false\n',
        to: '',
      },
    ],
    tests: store,
  },
  {
    name: 'no fencing token',
    changes: [
      {
        file: 'src/store/deliveries.ts',
        from: `      .where('fence', '=', fence)
      .where('state', 'in', ['sending', 'uncertain'])
`,
        to: "      .where('state', 'in', ['sending', 'uncertain'])\n",
      },
    ],
    tests: store,
  },
  {
    name: 'no look before a second try',
    changes: [
      {
        file: outbox,
        from: 'platform.post(target, delivery.payload, delivery.id, delivery.tried)',
        to: "platform.post(target, delivery.payload, delivery.id, 'never')",
      },
    ],
    tests: ['test/delivery/outbox.test.ts'],
  },
  {
    name: 'uncertain deliveries left as they are',
    changes: [
      { file: outbox, from: '    if (!isResolved) await resolveUncertain(store, platform, log)\n', to: '' },
    ],
    tests: ['test/delivery/outbox.test.ts'],
  },
  {
    name: 'no record of what readers have been told',
    changes: [
      {
        file: 'src/editions/corrections.ts',
        from: '  for (const { quotation, known } of findings) await updateKnown(store, quotation, known)\n',
        to: '',
      },
    ],
    tests: ['test/editions/corrections.test.ts'],
  },
  {
    name: 'corrections before all of their edition is there',
    changes: [
      {
        file: 'src/store/replies.ts',
        from: '  return { wait: isUnderWay || (await hasReplyUnderWay(store, { edition })), posted }\n',
        to: '  return { wait: false, posted }\n',
      },
    ],
    tests: ['test/editions/corrections.test.ts'],
  },
  {
    name: 'follows of other servers',
    changes: [
      {
        file: 'src/store/follows.ts',
        from: "  if (filter.workspace !== undefined) query = query.where('workspace', '=', filter.workspace)\n",
        to: '',
      },
    ],
    tests: ['test/tenants/operations.test.ts'],
  },
]
