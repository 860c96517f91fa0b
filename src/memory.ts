import { setFlagsFromString } from 'node:v8'

/*
 * Imported first of all, before anything takes memory: V8 lets its young generation grow to 128 MB while the program
 * is loaded, and never shrinks it; and its heap to three times what is in use before it clears it. Neither makes
 * reading any faster, and a small server has other uses for the memory. What the young generation begins with, 1 MB, would
 * be cleared four times for each article that is read; the scripts in package.json give it 8 MB (`--min-semi-space-size`),
 * for it cannot be set from here.
 */
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=60')

/*
 * V8's last compiler takes what is called three thousand times, which in a thousand articles hundreds of functions are:
 * a tenth of all the time that reading them takes, on threads beside it. What is called more often than this repays it.
 */
setFlagsFromString('--invocation-count-for-turbofan=20000')
