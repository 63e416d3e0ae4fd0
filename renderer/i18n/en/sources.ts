export const sources = {
  classifier: { name: 'Workshift’s classifier', about: 'Reads what each occupation does, having learned from the labels of Eloundou et al.; the same as on the Classify page.' },
  'eloundou-people': { name: 'Eloundou et al., people’s labels', about: 'Tasks labelled by people: can a language model halve the time they take?' },
  'eloundou-gpt4': { name: 'Eloundou et al., GPT-4’s labels', about: 'The same question about the same tasks, answered by GPT-4.' },
  aioe: { name: 'AIOE, all AI', about: 'Felten, Raj and Seamans: how ten applications of AI relate to the abilities a job needs; brought by rank to the level of Eloundou et al.’s β.' },
  'aioe-language': { name: 'AIOE, language modelling', about: 'The same index for language modelling alone.' },
  'aioe-image': { name: 'AIOE, image generation', about: 'The same index for image generation alone.' },
  applicability: { name: 'AI applicability', about: 'Tomlinson et al.: what people actually do with a chatbot, matched to the work of occupations; brought by rank to the level of Eloundou et al.’s β.' },
}
