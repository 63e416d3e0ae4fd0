/** The sentences of the model card, in both languages. */
export const CARD_TEXTS = {
  name: { en: 'Workshift exposure classifier', zh: 'Workshift 暴露度分类器' },
  purpose: {
    en: 'Scores how exposed the work that a text describes is to large language models: shares E0 (none), E1 (direct) and E2 (with further tools), β = E1 + E2/2, and a degree of automation from 0 to 1. Says of each sentence whether it is a duty.',
    zh: '评估一段文字所描述的工作受大语言模型影响的程度：E0（无影响）、E1（直接影响）、E2（借助其他工具才有影响）的份额，β = E1 + E2/2，以及 0 到 1 的自动化程度；并判断每个句子是不是岗位职责。',
  },
  tasks: { en: 'Task statements with labels by people and by GPT-4', zh: '带有人工与 GPT-4 标注的工作任务语句' },
  duties: {
    en: 'Duties of every occupation in English and Chinese, written for this project; the Chinese side is labelled by what the network says of the English one',
    zh: '本项目为每个职业撰写的中英文岗位职责；中文一侧以网络对英文一侧的判断为标注',
  },
  others: {
    en: 'Sentences of job texts that are no duties, in English and Chinese, written for this project',
    zh: '本项目撰写的中英文招聘文本中的非职责语句',
  },
  vectors: {
    en: 'Vectors of English words; Chinese words stand in the same space through a glossary and parallel duties',
    zh: '英文词向量；中文词通过词汇表与平行职责语料映射到同一空间',
  },
  form: {
    en: 'Several convolutions read side by side and their logits are averaged. In each: fixed word vectors beside learned numbers; filters over one, two and three words; their maximum and mean; a hidden layer; heads trained together (label by people, label by GPT-4, the same under other instructions, automation, kind of sentence). Of Chinese words only the learned numbers were trained: to say of a duty what the network says of its English original.',
    zh: '多个卷积网络并列运行，取其输出的平均值。每个网络中：固定词向量与可学习的数值并列；覆盖一、二、三个词的卷积核；取最大值与平均值；一个隐藏层；共同训练的多个输出头（人工标注、GPT-4 标注、另一种提示下的 GPT-4 标注、自动化、句子类别）。中文词只训练其可学习的数值：使网络对中文职责的判断与对应英文原句一致。',
  },
  split: {
    en: 'By occupation (SOC group) within major groups, always the same; statements that a held-out part shares are left out of training.',
    zh: '在各职业大类内按职业（SOC 分组）划分，始终不变；与留出部分重复的语句不参与训练。',
  },
  bundled: {
    en: 'The figures are those of a network trained on the training part alone and judged on the test part, whose occupations it never saw. The bundled weights come from the same program on all tasks, so they have no held-out figures of their own.',
    zh: '各项指标来自只用训练部分训练、并在从未见过的职业上检验的网络。随应用附带的权重由同一程序用全部任务训练得出，因此没有自己的留出指标。',
  },
  contenders: {
    linear: { en: 'Linear baseline (TF-IDF, ridge)', zh: '线性基线（TF-IDF、岭回归）' },
    lstm: { en: 'LSTM', zh: 'LSTM' },
    convolution: { en: 'One convolution', zh: '单个卷积网络' },
    bundled: { en: 'Bundled: convolutions side by side', zh: '随附模型：并列的卷积网络' },
  },
  weaknesses: [
    {
      en: 'People and GPT-4 agree only partly on the labels, and the same statement is often labelled differently in two occupations: that bounds what any classifier can reach.',
      zh: '人工与 GPT-4 的标注只是部分一致，同一语句在不同职业中也常被标注得不同：这限制了任何分类器所能达到的上限。',
    },
    {
      en: 'One score serves both raters: it agrees with each a little less than a score made for that rater alone, which is given beside it.',
      zh: '一个得分兼顾两类标注者：它与其中任何一方的一致程度都略低于专为该方计算的得分，后者一并给出。',
    },
    {
      en: 'E1 is the rarest class and the least well recognised one; β is more reliable than the split into E1 and E2.',
      zh: 'E1 是最少见、也最难识别的类别；β 比 E1 与 E2 的划分更可靠。',
    },
    {
      en: 'Chinese texts are read through a glossary and some four thousand parallel duties; no Chinese sentence was labelled by people.',
      zh: '中文文本依靠词汇表和约四千条平行职责来理解；没有任何中文语句经过人工标注。',
    },
    {
      en: 'Automation follows labels by GPT-4 alone; people rated too few tasks to check it.',
      zh: '自动化程度只依据 GPT-4 的标注；人工评定的任务太少，无法核对。',
    },
    {
      en: 'Trained on statements of one sentence: it sees neither the rest of the document nor how hard a duty is in practice.',
      zh: '训练语料是单句：它看不到文档的其余部分，也看不出一项职责实际有多难。',
    },
    {
      en: 'The labels are of 2023 and say what could be done faster with language models then, not what will be.',
      zh: '标注完成于 2023 年，说明当时借助语言模型能更快完成什么，而不是将来会怎样。',
    },
    {
      en: 'Within a major group the correlations are lower than across all groups.',
      zh: '在同一职业大类内部，相关系数低于跨大类的水平。',
    },
  ],
}
