import type { Model } from '../../stores/model.ts'
import { About } from './About.tsx'
import { Classes } from './Classes.tsx'
import { Comparison } from './Comparison.tsx'
import { Fairness } from './Fairness.tsx'
import { Kinds, Languages, Occupations, Weaknesses } from './Further.tsx'
import { Head } from './Head.tsx'
import { Headlines } from './Headlines.tsx'
import { Learning } from './Learning.tsx'
import { MajorGroups } from './MajorGroups.tsx'
import { Contents } from './Section.tsx'
import { TrainingData } from './TrainingData.tsx'
import { useCardContext } from './use-card-context.ts'

/** The whole card. */
export const Report = ({ model }: { model: Model }) => {
  const context = useCardContext(model)
  const { card } = model
  return (
    <>
      <Head model={model} context={context} />
      <Contents />
      <About model={model} />
      <Headlines card={card} />
      <TrainingData card={card} />
      <Classes model={model} context={context} />
      <MajorGroups test={card.test} />
      <Learning model={model} context={context} />
      <Comparison contenders={card.comparison} />
      <Fairness model={model} context={context} />
      <Languages chinese={card.chinese} />
      <Kinds kinds={card.kinds} context={context} />
      <Occupations occupations={card.occupations} />
      <Weaknesses weaknesses={card.weaknesses} />
    </>
  )
}
