import { useEffect } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';

/** `/claim/:code`: a representative signs in once and claims. */
export function ClaimPage() {
  const { t } = useI18n();
  useEffect(() => {
    document.title = t('phone.documentTitle');
  }, [t]);
  return <main />;
}
