/** Head of the bundled dataset, written to `dataset.json`. */
export const DATASET = {
  id: 'us-2023',
  title: { en: 'United States, 2023', zh: '美国，2023年' },
  year: 2023,
  currency: 'USD',
  sources: [
    {
      id: 'oews',
      title: 'Occupational Employment and Wage Statistics, May 2023',
      year: 2023,
      publisher: 'U.S. Bureau of Labor Statistics',
      licence: 'public domain',
      citation: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2023.',
      url: 'https://www.bls.gov/oes/',
    },
    {
      id: 'mobility',
      title: 'Occupational mobility network',
      year: 2021,
      publisher: 'Journal of the Royal Society Interface',
      licence: 'CC BY 4.0',
      citation:
        'R. M. del Rio-Chanona, P. Mealy, M. Beguerisse-Díaz, F. Lafond, J. D. Farmer (2021), ' +
        'Occupational mobility and automation: a data-driven network model, ' +
        'J. R. Soc. Interface 18: 20200898. Changed: nodes merged.',
      url: 'https://doi.org/10.1098/rsif.2020.0898',
    },
    {
      id: 'eloundou',
      title: 'Exposure of occupations to large language models',
      year: 2024,
      publisher: 'Science',
      licence: 'MIT',
      citation:
        'T. Eloundou, S. Manning, P. Mishkin, D. Rock (2024), ' +
        'GPTs are GPTs: Labor market impact potential of LLMs, Science 384: 1306–1308.',
      url: 'https://doi.org/10.1126/science.adj0998',
    },
    {
      id: 'aioe',
      title: 'AI Occupational Exposure: all AI, language modelling, image generation',
      year: 2021,
      publisher: 'Strategic Management Journal',
      licence: 'none stated; cite the authors',
      citation:
        'E. Felten, M. Raj, R. Seamans (2021), Occupational, industry, and ' +
        'geographic exposure to artificial intelligence: A novel dataset and its potential uses, ' +
        'Strategic Management Journal 42(12): 2195–2217.',
      url: 'https://doi.org/10.1002/smj.3286',
    },
    {
      id: 'applicability',
      title: 'AI applicability score',
      year: 2025,
      publisher: 'arXiv',
      licence: 'MIT',
      citation:
        'K. Tomlinson et al. (2025), Working with AI: Measuring the Occupational ' +
        'Implications of Generative AI, arXiv:2507.07935.',
      url: 'https://arxiv.org/abs/2507.07935',
    },
    {
      id: 'onet',
      title: 'O*NET job zones and basic skills',
      publisher: 'U.S. Department of Labor, Employment and Training Administration',
      licence: 'CC BY 4.0',
      citation:
        'O*NET, U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), ' +
        'used under the CC BY 4.0 licence. Changed: averaged over occupations. ' +
        'USDOL/ETA has not approved, endorsed, or tested these changes.',
      url: 'https://www.onetcenter.org/database.html',
    },
    {
      id: 'education',
      title: 'Typical entry education by occupation',
      year: 2022,
      publisher: 'U.S. Bureau of Labor Statistics',
      licence: 'public domain',
      citation:
        'U.S. Bureau of Labor Statistics, Employment Projections, education and training assignments, 2022.',
      url: 'https://www.bls.gov/emp/',
    },
    {
      id: 'population',
      title: 'Employed people by occupation, sex, race and ethnicity',
      year: 2022,
      publisher: 'U.S. Bureau of Labor Statistics',
      licence: 'public domain',
      citation: 'U.S. Bureau of Labor Statistics, Current Population Survey, annual averages 2022, table 11.',
      url: 'https://www.bls.gov/cps/tables.htm',
    },
    {
      id: 'attainment',
      title: 'Educational attainment by occupation',
      year: 2021,
      publisher: 'U.S. Bureau of Labor Statistics',
      licence: 'public domain',
      citation: 'U.S. Bureau of Labor Statistics, Employment Projections, educational attainment by occupation, 2021.',
      url: 'https://www.bls.gov/emp/',
    },
    {
      id: 'projections',
      title: 'Employment projections 2022–2032',
      year: 2023,
      publisher: 'U.S. Bureau of Labor Statistics',
      licence: 'public domain',
      citation: 'U.S. Bureau of Labor Statistics, Employment Projections, National Employment Matrix, 2022–32.',
      url: 'https://www.bls.gov/emp/',
    },
    {
      id: 'onet-tasks',
      title: 'O*NET 27.2 task statements, with labels of exposure and automation: what the classifier learned from',
      year: 2023,
      publisher: 'U.S. Department of Labor, Employment and Training Administration; labels: Eloundou et al.',
      licence: 'CC BY 4.0; labels MIT',
      citation:
        'O*NET 27.2 Database, USDOL/ETA, used under the CC BY 4.0 licence; labels by T. Eloundou, S. Manning, ' +
        'P. Mishkin, D. Rock (2024). No statement is part of this dataset.',
      url: 'https://www.onetcenter.org/db_releases.html',
    },
    {
      id: 'descriptions',
      title: 'Duties of occupations and new roles in English and Chinese, and the new roles themselves',
      year: 2026,
      publisher: 'Workshift',
      licence: 'MIT',
      citation: 'Written for Workshift from general knowledge; shares of working time are judgements.',
    },
  ],
}
