import { z } from 'zod'

const text = z.object({ en: z.string(), zh: z.string() })
const count = z.int().min(0)
const share = z.number().min(0).max(1)
/** A coefficient from −1 to 1; null where a series does not vary. */
const coefficient = z.number().min(-1).max(1).nullable()

/** The correlations of β with the labels of both raters. */
const agreement = z.object({ people: coefficient, gpt4: coefficient })

/** How well labels are hit: by the class with the greatest probability. */
export const classificationSchema = z.object({
  classes: z.array(z.string()),
  /** Counts by label (row) and predicted class (column). */
  confusionMatrix: z.array(z.array(count)),
  accuracy: share,
  macroF1: share,
  /** Cohen's κ of prediction and label. */
  kappa: coefficient,
  byClass: z.array(
    z.object({ label: z.string(), precision: share, recall: share, f1: share, kappa: coefficient, support: count }),
  ),
  /** What always giving the commonest class would reach; its κ is 0. */
  baseline: z.object({ label: z.string(), accuracy: share, macroF1: share }),
})

/** A bin of predicted probabilities and the share of labels found in it. */
const reliabilityBin = z.object({ from: share, to: share, predicted: share, observed: share, count })

const byRater = <Schema extends z.ZodType>(schema: Schema) => z.object({ people: schema, gpt4: schema })

/** A group of occupations: bounds in USD a year or as a share of women, and mean β predicted and labelled. */
const groupFairness = z.object({
  from: z.number().nullable(),
  to: z.number().nullable(),
  occupations: count,
  predicted: share,
  labelled: share,
  /** r of β by task with the mean of both raters' labels. */
  byTask: coefficient,
})

/** Figures on tasks of occupations that training never saw. */
const exposureFigures = z.object({
  tasks: count,
  occupations: count,
  /** β of the mean of both heads, which the classifier reports. */
  byTask: agreement,
  byOccupation: agreement,
  /** β of each rater's own head with that rater's labels. */
  ownHead: z.object({ byTask: agreement, byOccupation: agreement }),
  automation: z.object({ r: coefficient, meanAbsoluteError: share }),
  classification: byRater(classificationSchema),
  majorGroups: z.array(
    z.object({
      major: z.string(),
      tasks: count,
      byTask: agreement,
      kappa: agreement,
      accuracy: byRater(share),
      /** Accuracy of always saying E0. */
      alwaysE0: byRater(share),
    }),
  ),
  /** All three classes' probabilities together, in bins of a tenth. */
  reliability: byRater(z.array(reliabilityBin)),
  expectedCalibrationError: byRater(share),
  /** Occupations by fifth of the mean wage, and by the share of women: mean β predicted and labelled. */
  fairness: z.object({
    wageFifths: z.array(groupFairness),
    womenShare: z.array(groupFairness),
  }),
})

/** A way to read sentences that was tried, on the same split. */
const contender = z.object({
  name: text,
  /** Whether it is the one that the app carries. */
  isChosen: z.boolean(),
  ownHead: agreement,
  byTask: agreement,
  byOccupation: agreement,
  automation: coefficient,
  macroF1: byRater(share),
  /** Of training, in seconds of processor time; kilobytes of its weights. */
  seconds: z.number().min(0),
  kilobytes: z.number().min(0),
})

/** An epoch of training. */
const epoch = z.object({ epoch: count, loss: z.number(), validation: agreement.nullable() })

/** What the reader of a score should know of the classifier behind it; the schema of `card.json`. */
export const cardSchema = z.object({
  version: z.literal(2),
  name: text,
  purpose: text,
  trainingData: z.array(z.object({ what: text, rows: count, source: z.string(), licence: z.string() })),
  architecture: z.object({
    form: text,
    parameters: count,
    kilobytes: z.number(),
    vocabulary: z.object({ en: count, zh: count }),
  }),
  training: z.object({ seed: count, settings: z.record(z.string(), z.number()), epochs: z.array(epoch) }),
  split: z.object({
    by: text,
    training: z.object({ tasks: count, occupations: count }),
    validation: z.object({ tasks: count, occupations: count }),
    test: z.object({ tasks: count, occupations: count }),
  }),
  /** What the weights in the app were trained on, beside those that the figures speak of. */
  bundledWeights: text,
  test: exposureFigures,
  /** How far both raters agree with each other on the same tasks. */
  labelAgreement: z.object({ byTask: coefficient, byOccupation: coefficient }),
  comparison: z.array(contender),
  /** Figures by the number of training tasks. */
  learningCurve: z.array(z.object({ tasks: count, occupations: count, byTask: agreement })),
  /** Sentences that are no duties: the yes-or-no question and the kinds. */
  kinds: z.object({ sentences: count, classification: classificationSchema }),
  /** β of Chinese duties against that of their English originals, of occupations whose duties training never saw. */
  chinese: z.object({ sentences: count, byTask: coefficient, byOccupation: coefficient }),
  /** How often a description finds its occupation, by language. */
  occupations: z.array(
    z.object({
      language: z.enum(['en', 'zh']),
      documents: count,
      first: share,
      firstFive: share,
      /** Share of documents whose first match is not marked as uncertain, and how often it is right then. */
      certain: share,
      firstWhenCertain: share,
    }),
  ),
  residualVariance: z.object({ occupation: z.number().min(0), task: z.number().min(0) }),
  weaknesses: z.array(text),
})

/** A model card. */
export type Card = z.output<typeof cardSchema>
export type ExposureFigures = Card['test']
export type ClassificationCard = ExposureFigures['classification']['people']
export type Contender = Card['comparison'][number]
