/** So many components of a vector have their signs kept in memory; of models with fewer, all. */
const signsMax = 512

/**
 * A vector of length one without what all vectors of its model have in common: many models point everything the same way,
 * which hides what tells texts apart (Mu and Viswanath 2018, "All-but-the-Top").
 */
export function centred(vector: ArrayLike<number>, centre: Float32Array): Float32Array {
  const long = lengthOf(vector)
  return unit(centre.map((common, index) => (vector[index] ?? 0) / long - common))
}

/** The mean of vectors, each taken at length one. */
export function meanOf(vectors: readonly ArrayLike<number>[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) {
    const long = lengthOf(vector) * vectors.length
    mean.forEach((sum, index) => {
      mean[index] = sum + (vector[index] ?? 0) / long
    })
  }
  return mean
}

function unit(vector: Float32Array): Float32Array {
  const long = lengthOf(vector)
  return long === 0 ? vector : vector.map(component => component / long)
}

export function lengthOf(vector: ArrayLike<number>): number {
  let squares = 0
  for (let index = 0; index < vector.length; index++) squares += (vector[index] ?? 0) ** 2
  return Math.sqrt(squares)
}

/** One byte a component, the largest of the vector being 127: only directions are compared. */
export function quantised(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0)
  return Int8Array.from(vector, component => (largest === 0 ? 0 : Math.round((127 * component) / largest)))
}

/** The cosine of the angle between two vectors; 0 when one has no direction. */
export function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let [product, ones, others] = [0, 0, 0]
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0]
    product += a * b
    ones += a * a
    others += b * b
  }
  return ones === 0 || others === 0 ? 0 : product / Math.sqrt(ones * others)
}

/** The cosines to one vector of many, each given by where it begins among the others. */
export function cosinesTo(asked: Int8Array): (components: Int8Array, from: number) => number {
  const long = lengthOf(asked)
  return (components, from) => {
    let [product, squares] = [0, 0]
    for (let index = 0; index < asked.length; index++) {
      const component = components[from + index] ?? 0
      product += component * (asked[index] ?? 0)
      squares += component * component
    }
    return squares === 0 || long === 0 ? 0 : product / (long * Math.sqrt(squares))
  }
}

/** How many 32-bit words the signs of a vector take. */
export function signWords(dimensions: number): number {
  return Math.ceil(Math.min(dimensions, signsMax) / 32)
}

/** A bit for each of the first components that is above zero. Vectors that point alike differ in few. */
export function signsOf(vector: ArrayLike<number>): Uint32Array {
  const signs = new Uint32Array(signWords(vector.length))
  for (let index = 0; index < Math.min(vector.length, signsMax); index++)
    if ((vector[index] ?? 0) > 0) signs[index >>> 5] = (signs[index >>> 5] ?? 0) | (1 << (index & 31))
  return signs
}
