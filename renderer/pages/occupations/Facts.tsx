import { useDeferredValue } from 'react'
import type { OccupationFacts } from '../../../main/contract.ts'
import { ExposureFrame } from './ExposureFrame.tsx'
import { FactTable } from './FactTable.tsx'
import { IndustryFrame } from './IndustryFrame.tsx'
import { MovesFrame } from './MovesFrame.tsx'
import { NewRoles } from './NewRoles.tsx'
import classes from './occupation.module.css'
import { People } from './People.tsx'
import { Reading } from './Reading.tsx'
import { SkillTable } from './SkillTable.tsx'
import { WageFrame } from './WageFrame.tsx'

/** The charts and tables below the figures. */
const Further = ({ facts }: { facts: OccupationFacts[] }) => {
  const isPair = facts.length > 1
  const roles = facts.map((one) => <NewRoles key={`roles-${one.code}`} facts={one} isOneOfTwo={isPair} />)
  return (
    <>
      <div className={classes.column}>
        <ExposureFrame facts={facts} />
        {!isPair && roles}
      </div>
      <div className={classes.column}>
        <WageFrame facts={facts} />
        <IndustryFrame facts={facts} />
      </div>
      {facts.map((one) => (
        <MovesFrame key={`goes-${one.code}`} facts={one} way="goesTo" isOneOfTwo={isPair} />
      ))}
      {facts.map((one) => (
        <MovesFrame key={`comes-${one.code}`} facts={one} way="comesFrom" isOneOfTwo={isPair} />
      ))}
      {facts.map((one) => (
        <Reading key={`reading-${one.code}`} facts={one} isOneOfTwo={isPair} />
      ))}
      <People facts={facts} />
      <SkillTable facts={facts} />
      {isPair && roles}
    </>
  )
}

/** Everything known of one occupation or of two, the same things of both side by side: the figures at once, then the rest. */
export const Facts = ({ facts }: { facts: OccupationFacts[] }) => {
  const showsAll = useDeferredValue(true, false)
  return (
    <div className={classes.grid}>
      <FactTable facts={facts} />
      {showsAll && <Further facts={facts} />}
    </div>
  )
}
