/** The same function, which looks up once for each object what it is asked of many times: a claim is compared with many. */
export function lookedUpOnce<Key extends object, Value>(lookUp: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return key => {
    const found = known.get(key) ?? { value: lookUp(key) }
    known.set(key, found)
    return found.value
  }
}
