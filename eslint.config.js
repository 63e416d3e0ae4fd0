import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** The house's import rules (which folder may import which), one entry per folder. */
const mayNotImport = (folder, folders) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: folders.map((name) => ({
          regex: `^(\\.\\./)+${name}`,
          message: `${folder}/ may not import ${name}.`,
        })),
      },
    ],
  },
})

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'node_modules/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Counting loops over typed arrays are the clear and fast form for the model's equations.
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['tests/**/*.ts'],
    // Tests look into parsed JSON answers as a stranger would, without their types.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  mayNotImport('simulation', ['main/', 'renderer/', 'data/', 'tests/']),
  mayNotImport('data', ['main/', 'renderer/', 'tests/']),
  mayNotImport('main', ['renderer/', 'tests/', 'data/']),
  mayNotImport('renderer', ['main/(?!contract\\.ts)', 'data/', 'tests/']),
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(\\.\\./)+simulation/', allowTypeImports: true, message: 'renderer/ imports types alone.' }] },
      ],
    },
  },
)
