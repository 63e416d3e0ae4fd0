export const industries = {}
