/** The sections of a job advertisement. Benefits hold pay and working hours too. */
export type Section = 'duties' | 'requirements' | 'benefits' | 'employer' | 'application'

/**
 * Words and phrases of which headings are made, in lower case. A text is a known heading if it is made of these
 * alone and if those of one section occur in it. `unsure` are the names of things that are in no section, or in
 * several.
 */
export const HEADING_WORDS: Readonly<Record<Section | 'unsure' | 'filler', readonly string[]>> = {
  duties: [
    'duty', 'duties', 'responsibilities', 'responsibility', 'accountabilities', 'tasks', 'job functions',
    'essential functions', 'functions', 'job content', 'what you will do', "what you'll do", 'what you do',
    'what you will be doing', "what you'll be doing", "what you'd do", 'what you would do', 'you will', "you'll", "you'd",
    'you will be responsible for', 'responsible for', 'your day', 'your week', 'a day in the life',
    'a typical day', 'your typical day', 'day to day', 'day-to-day', 'what the job is', "what's the job", 'whats the job',
    'what is the job', 'the work', 'your work', 'how you will spend your time', "how you'll spend your time",
    'your tasks', 'your responsibilities', 'your duties', 'what we need you to do', 'what you can expect to do',
    '职责', '岗位内容', '工作内容', '工作任务', '岗位任务', '职能', '负责内容', '负责事项', '工作事项', '工作描述', '岗位描述', '工作说明',
    '岗位说明', '职责说明', '职责描述', '职责范围', '工作范围', '你将负责', '您将负责', '你要负责', '你负责', '你要做的', '你要做的事',
    '你需要做的', '您要做的', '要做的事', '要做的', '做的事', '你会', '你将', '您将', '你会做什么', '你将做什么', '你要做什么', '做什么',
    '干啥', '干什么', '要干的活', '你的一天', '日常工作', '主要工作', '来了之后你会', '来了之后，你会', '工作职责', '主要负责', '工作要点',
  ],
  requirements: [
    'requirement', 'requirements', 'qualification', 'qualifications', 'skills', 'experience', 'education',
    'competencies', 'competences', 'abilities', 'knowledge', 'certifications', 'licenses', 'licences', 'credentials',
    'eligibility', 'prerequisites', 'what you bring', "what you'll bring", 'what you will bring', "what you'll need",
    'what you will need', 'what you need', 'who you are', 'about you', 'you have', 'you need', "you'll have",
    'you will have', "you'll need", 'you will need', 'you should have', 'you bring', 'must have', 'must haves',
    'must-haves', 'nice to have', 'nice to haves', 'what we look for', 'what we are looking for',
    "what we're looking for", 'we are looking for', "we're looking for", 'looking for', 'who we are looking for',
    "who we're looking for", 'who should apply', 'we need', 'need', 'ideal candidate', 'your profile', 'profile',
    'candidate profile', 'background', 'who you need to be', "what you'll have", 'person specification',
    '要求', '资格', '条件', '任职', '资质', '学历', '经验', '技能', '希望你', '期望你', '你需要', '您需要', '我们要的人', '我们希望你',
    '我们期待你', '我们期望你', '期待你', '希望你有', '我们需要你', '你应该', '你具备', '你需具备', '要有', '能力', '素质', '专业',
    '我们在找', '我们想找', '寻找这样的你', '加分项', '优先条件', '这样的你', '人员要求', '任职标准', '录用条件',
  ],
  benefits: [
    'benefit', 'benefits', 'compensation', 'salary', 'pay', 'perks', 'wage', 'wages', 'remuneration', 'package',
    'pay range', 'pay and benefits', 'pay & benefits', 'schedule and pay', 'salary range', 'hours', 'schedule', 'shift', 'working hours', 'work hours', 'what we offer', 'we offer',
    'what you get', "what you'll get", 'what you will get', "you'll get", 'you will get', 'get', 'you get', 'why join us',
    'why work with us', 'why work for us', "what's in it for you", 'what is in it for you', 'total rewards', 'rewards',
    'rate', 'what we provide', 'we provide', 'our offer', 'what we can offer', 'what we can offer you',
    '福利', '待遇', '公司福利', '公司待遇', '员工福利', '薪酬', '薪资', '薪水', '工资', '月薪', '年薪', '底薪', '报酬', '收入', '奖金', '我们提供', '我们给你', '我们能给你',
    '你将获得', '你能得到', '您将获得', '你会得到', '提供', '工作时间', '上班时间', '作息时间', '作息', '班次', '休息', '休假', '社保', '保险',
  ],
  employer: [
    'about us', 'who we are', 'our company', 'the company', 'about the company', 'company', 'company overview',
    'company description', 'company profile', 'employer', 'about the employer', 'our mission', 'our story', 'our values',
    'equal opportunity', 'equal opportunity employer', 'equal employment opportunity', 'eeo statement', 'eoe', 'about our company',
    'organization', 'organisation',
    '公司简介', '公司介绍', '企业简介', '企业介绍', '单位简介', '单位介绍', '机构简介', '机构介绍', '机构情况', '公司概况', '单位概况', '关于我们',
    '关于公司', '我们是谁', '公司', '单位', '企业', '用工单位', '招聘单位', '用人单位', '公司名称', '单位名称', '学校简介', '学校概况', '医院简介',
    '企业文化', '公司文化', '团队介绍', '门店简介',
  ],
  application: [
    'how to apply', 'to apply', 'apply', 'apply now', 'application', 'applications', 'application process', 'contact',
    'application instructions', 'selection', 'selection process', 'hiring process', 'interview process', 'recruitment process',
    'deadline', 'closing date', 'application deadline', 'next steps', 'how we hire', 'contact us', 'contact information', 'interviews',
    '应聘方式', '报名方式', '投递方式', '投递', '简历投递', '投递简历', '联系方式', '联系人', '联系电话', '电话', '邮箱', '微信', '招聘流程', '流程',
    '程序', '考核方式', '面试流程', '面试', '报名程序', '招聘程序', '报名时间', '应聘流程', '如何应聘', '应聘材料', '报名材料', '截止日期',
    '申请方式', '如何申请', '面试地点', '面试时间', '招聘办法',
  ],
  unsure: [
    'job title', 'title', 'location', 'reports to', 'reporting to', 'job type', 'employment type', 'type', 'job description',
    'job summary', 'position summary', 'role summary', 'summary', 'overview', 'about the role', 'about the job', 'about the position',
    'about the team', 'about this role', 'purpose', 'job purpose', 'start date', 'travel', 'definition',
    'physical demands', 'working conditions', 'work environment', 'physical requirements', 'work location', 'class code', 'vacancies',
    '地点', '工作地点', '工作地址', '地址', '汇报对象', '招聘人数', '人数', '部门', '所属部门', '性质', '工作性质', '职位描述', '职位详情', '职位信息',
    '工作要求', '工作环境', '岗位亮点', '备注', '注意事项', '招聘计划', '招聘对象', '岗位名称', '职位名称', '招聘岗位', '招聘职位', '团队', '职业发展',
    '晋升', '晋升空间', '发展空间', '培训', '行业', '简介', '工作条件', '温馨提示',
  ],
  filler: [
    'key', 'main', 'primary', 'core', 'essential', 'principal', 'major', 'general', 'typical', 'specific', 'daily', 'job', 'role',
    'position', 'the', 'your', 'our', 'of', 'for', 'this', 'in', 'and', '&', 'or', '/', 'include', 'includes', 'including', 'are',
    'is', 'as', 'follows', 'following', 'additional', 'other', 'list', 'examples', 'example', 'minimum', 'preferred', 'required',
    'desired', 'basic', 'technical', 'with', 'work', 'on', 'tour', 'a', 'to', 'us', 'you', 'will', 'related', 'professional', 'personal', 'per', 'day', 'but', 'not', 'limited', 'employee', 'some', 'roughly', '-',
    '岗位', '职位', '工作', '职务', '主要', '具体', '日常', '核心', '基本', '关键', '你的', '您的', '我们', '我们的', '的', '及', '和', '与', '、', '/',
    '及其', '以及', '或', '一览', '如下', '包括', '说明', '描述', '范围', '相关', '呢', '应聘', '招聘', '报名', '录用', '每天', '每日', '这里',
    '可', '有', '你', '您', '方面', '其他', '其它', '综合', '标准', '内容', '详情', '介绍', '，', '必备', '优先', '在这里', '时', '员工', '人员', '公司',
  ],
}

/** Words that also begin an instruction: followed by others, they make a heading only before a colon. */
export const HEADING_VERBS: readonly string[] = [
  'pay', 'schedule', 'shift', 'rate', 'apply', 'contact', 'package', 'profile', 'get', 'need', 'title', 'type', 'work', 'travel',
  'benefit', 'list', 'position', 'process', '培训', '面试', '休息', '提供', '投递', '介绍', '说明', '描述', '招聘', '录用', '寻找', '相关',
]

/** Ends of longer headings that tell their section whatever stands before them. */
export const HEADING_ENDS: readonly (readonly [Section, readonly string[]])[] = [
  ['duties', [' you will', " you'll", ' you will be', ' responsibilities', ' duties', '要做的事', '要做的', '岗位职责', '工作内容']],
  ['requirements', [' qualifications', '任职要求', '岗位要求', '招聘条件', '应聘条件', '任职资格']],
  ['benefits', ['薪资待遇', '福利待遇', '薪酬福利', '工资待遇']],
]
