import { ActionIcon, Menu, SegmentedControl, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconSearch, IconSettings } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Settings } from '../../main/contract.ts'
import { LANGUAGES } from '../i18n/i18n.ts'
import { Keys } from '../palette/Keys.tsx'
import { Palette } from '../palette/Palette.tsx'
import { useSettings } from '../stores/settings.ts'
import { Tour } from '../tour/Tour.tsx'
import { TourOffer } from '../tour/TourOffer.tsx'
import classes from './Shell.module.css'
import { THEMES } from './themes.ts'
import { useFailureNotice } from './use-failure-notice.ts'

/** What is around every page: the bar with the ways to others, language and theme, the palette and the tour. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const [location] = useLocation()
  const { shown, theme, choose } = useSettings()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  /** The data page is one page, whichever dataset and source it shows, and so is a scenario's, whichever its tab. */
  const place = /^\/data|^\/scenario\/\d+/.exec(location)?.[0] ?? location

  useEffect(() => {
    // A new page starts at its top, for the eye and for the screen reader.
    if (first.current) first.current = false
    else main.current?.focus()
    window.scrollTo(0, 0)
  }, [place])

  const change = (settings: Partial<Settings>): void => {
    choose(settings).catch(tellFailure)
  }
  const isHere = (path: string): boolean =>
    path === '/' ? location === '/' || location.startsWith('/scenario/') : location.startsWith(path)
  const { Icon } = THEMES.find(({ value }) => value === theme) ?? THEMES[2]

  return (
    <>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <header className={classes.bar}>
        <Link href="/" className={classes.brand}>
          {t('app.name')}
        </Link>
        <nav aria-label={t('app.navigation')} className={classes.nav}>
          {(
            [
              ['/', 'app.scenarios'],
              ['/occupations', 'app.occupations'],
              ['/compare', 'compare.title'],
              ['/classify', 'app.classify'],
              ['/model', 'app.model'],
              ['/data', 'app.data'],
            ] as const
          ).map(([path, label]) => (
            <Link key={path} href={path} data-tour={path.slice(1)} aria-current={isHere(path) ? 'page' : undefined}>
              {t(label)}
            </Link>
          ))}
        </nav>
        <UnstyledButton
          className={classes.search}
          title={t('palette.open')}
          aria-keyshortcuts="Control+K Meta+K"
          onClick={spotlight.open}
        >
          <IconSearch size={15} stroke={1.6} aria-hidden />
          {t('palette.button')}
          <Keys keys="mod+K" />
        </UnstyledButton>
        <SegmentedControl
          size="xs"
          value={shown}
          onChange={(language) => change({ language: language === 'zh' ? 'zh' : 'en' })}
          aria-label={t('app.language')}
          data={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size="md" aria-label={t('app.theme')} title={t('app.theme')}>
              <Icon size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {THEMES.map(({ value, label, Icon: Symbol }) => (
              <Menu.Item
                key={value}
                leftSection={<Symbol size={14} aria-hidden />}
                aria-current={theme === value}
                fw={theme === value ? 600 : 400}
                onClick={() => change({ theme: value })}
              >
                {t(label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          component={Link}
          href="/settings"
          variant="default"
          size="md"
          aria-label={t('settings.title')}
          title={t('settings.title')}
          aria-current={isHere('/settings') ? 'page' : undefined}
        >
          <IconSettings size={16} aria-hidden />
        </ActionIcon>
      </header>
      <main ref={main} tabIndex={-1} className={classes.main}>
        <TourOffer />
        {children}
      </main>
      <Palette />
      <Tour />
    </>
  )
}
