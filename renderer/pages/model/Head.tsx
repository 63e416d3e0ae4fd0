import { Button } from '@mantine/core'
import { IconDownload, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { savePage, usePrintMoment } from '../../shell/print.ts'
import { saveFile } from '../../charts/export/save.ts'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import type { Model } from '../../stores/model.ts'
import classes from './model.module.css'
import type { CardContext } from './use-card-context.ts'

/** The card's name, its exports, and on paper where and when it was printed. */
export const Head = ({ model, context }: { model: Model; context: CardContext }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const tellFailure = useFailureNotice()
  const printed = usePrintMoment()
  const [isWorking, setWorking] = useState(false)
  const { card, app } = model
  const fileName = context.fileNameOf(t('model.title'))
  const saveJson = (): void =>
    saveFile(new Blob([`${JSON.stringify(card, null, 2)}\n`], { type: 'application/json' }), `${fileName}.json`)
  const savePdf = async (): Promise<void> => {
    setWorking(true)
    try {
      await savePage(app.host, `${fileName}.pdf`)
    } catch (error) {
      tellFailure(error)
    } finally {
      setWorking(false)
    }
  }
  return (
    <header className={classes.head}>
      <div>
        <h1>{t('model.title')}</h1>
        <p className={classes.intro}>{names.local(card.name)}</p>
        <p className={classes.printed}>
          {t('model.printed', { when: format.moment(printed.toISOString()), version: app.version })}
          <br />
          {context.source.line}
        </p>
      </div>
      <div className={classes.actions}>
        <Button size="compact-sm" variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={saveJson}>
          {t('model.json')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileText size={14} aria-hidden />}
          loading={isWorking}
          onClick={() => void savePdf()}
        >
          {t('model.pdf')}
        </Button>
      </div>
    </header>
  )
}
