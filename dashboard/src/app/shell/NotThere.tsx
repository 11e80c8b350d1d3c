// What the address names and there is not, or not for this viewer: said in words, with a way to what there is.
import { useEffect } from 'react';
import { Button } from '../../ui/Button.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { useAddressParameter } from '../address.ts';
import { useI18n } from '../i18n/I18n.tsx';
import type { ViewerTown } from '../viewer/viewer.query.ts';

/** `ours` is the town to offer instead, if the viewer has one. */
export function NoSuchTown({ code, ours }: { code: string; ours: ViewerTown | null }) {
  const { t } = useI18n();
  const [, setTown] = useAddressParameter('town');
  const title = t('state.noSuchTown.title', { town: code });
  useEffect(() => {
    document.title = title;
  }, [title]);
  const open = ours && <Button onClick={() => setTown(null)}>{t('state.noSuchTown.ours', { town: ours.name })}</Button>;
  return <StatePanel kind="forbidden" title={title} detail={t('state.noSuchTown.detail')} action={open} />;
}

export function NoSuchSeason({ town, name }: { town: ViewerTown; name: string }) {
  const { t } = useI18n();
  const [, setSeason] = useAddressParameter('season');
  const title = t('state.noSuchSeason.title', { town: town.name, season: name });
  useEffect(() => {
    document.title = title;
  }, [title]);
  const open = <Button onClick={() => setSeason(null)}>{t('state.noSuchSeason.current')}</Button>;
  return <StatePanel kind="empty" title={title} detail={t('state.noSuchSeason.detail')} action={open} />;
}
