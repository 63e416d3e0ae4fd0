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

/** Everything known of one occupation or of two, the same things of both side by side. */
export const Facts = ({ facts }: { facts: OccupationFacts[] }) => (
  <div className={classes.grid}>
    <FactTable facts={facts} />
    <ExposureFrame facts={facts} />
    <WageFrame facts={facts} />
    <IndustryFrame facts={facts} />
    {facts.map((one) => (
      <MovesFrame key={`goes-${one.code}`} facts={one} way="goesTo" isOneOfTwo={facts.length > 1} />
    ))}
    {facts.map((one) => (
      <MovesFrame key={`comes-${one.code}`} facts={one} way="comesFrom" isOneOfTwo={facts.length > 1} />
    ))}
    {facts.map((one) => (
      <Reading key={`reading-${one.code}`} facts={one} isOneOfTwo={facts.length > 1} />
    ))}
    <People facts={facts} />
    <SkillTable facts={facts} />
    {facts.map((one) => (
      <NewRoles key={`roles-${one.code}`} facts={one} isOneOfTwo={facts.length > 1} />
    ))}
  </div>
)
