import { describe, expect, it } from 'vitest'
import { chartText } from '../../../src/delivery/terminal/chart.ts'
import { chartOf } from '../../charts/sample.ts'

describe('a chart in the terminal', () => {
  it('has an aligned bar for every kind of figure, and what the signs mean', () => {
    expect(chartText(chartOf(), 76).split('\n')).toEqual([
      'Personnes rassemblées (Brest)',
      '0                          80',
      '|   o                       |  1 mars 2025, Le syndicat\u00a0: 10 grévistes',
      '|       [============]      |  2 mars 2025, La préfecture\u00a0: 20 grévistes',
      '|          ?--->            |  3 mars 2025, La direction\u00a0: 30 grévistes',
      '|         <---x             |  4 mars 2025, Oslo\u00a0: 40 grévistes',
      '|               ~o~         |  5 mars 2025, La mairie\u00a0: 50 grévistes',
      '',
      '[==] de… à… · o---> au moins, plus de · <---o au plus, jusqu’à · ~o~ environ',
      '· ? avec réserve · x démenti',
      '2\u00a0autres chiffres ne sont pas dessinés.',
    ])
  })

  it.each([20, 40, 56, 96])('keeps to %d columns', width => {
    const lines = chartText(chartOf(), width).split('\n')
    expect(lines.filter(line => line.length > width)).toEqual([])
  })

  it('shows the control characters of a name instead of obeying them', () => {
    const holders = ['\u001b[31mLe syndicat', 'B', 'C', 'D', 'E']
    expect(chartText(chartOf({ holders }), 76)).not.toContain('\u001b')
  })
})
