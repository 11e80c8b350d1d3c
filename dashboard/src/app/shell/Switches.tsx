import { Button } from '../../ui/Button.tsx';
import { useI18n } from '../i18n/I18n.tsx';
import { useTheme } from '../theme/theme.ts';

/** The other language, one click away and named in itself. */
export function LanguageSwitch() {
  const { t, locale, setLocale } = useI18n();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <Button aria-label={t('language.label')} lang={other} onClick={() => setLocale(other)}>
      {t('language.switch')}
    </Button>
  );
}

/** Light or dark; without a choice the system's. */
export function ThemeSwitch() {
  const { t } = useI18n();
  const [theme, setTheme] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button aria-label={other === 'dark' ? t('theme.toDark') : t('theme.toLight')} onClick={() => setTheme(other)}>
      {other === 'dark' ? t('theme.dark') : t('theme.light')}
    </Button>
  );
}
