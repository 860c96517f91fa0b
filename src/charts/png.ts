import { createRequire } from 'node:module'
import { chartWidth } from './svg.ts'

const { resolve } = createRequire(import.meta.url)

/** Without a font of its own the rasteriser draws no letters; those of the machine would be others on each. */
const fonts = ['DejaVuSans', 'DejaVuSans-Bold'].map(name => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))

/** The SVG as a PNG, 1,200 pixels wide. Rejects where there is no rasteriser for the machine: it is a native one. */
export async function pngOf(svg: string): Promise<Buffer> {
  // Loaded when there is something to draw: the bot must start without it.
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'width', value: chartWidth },
  })
  return image.asPng()
}
