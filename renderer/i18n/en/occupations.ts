export const occupations = {}
