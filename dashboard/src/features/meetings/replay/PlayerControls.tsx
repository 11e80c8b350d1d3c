import { useI18n } from '../../../app/i18n/I18n.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './replay.module.css';
import { goTo, neighbour, playOrPause, type ReplayClock, SPEEDS } from './replay-clock.ts';

interface PlayerControlsProps {
  clock: ReplayClock;
  onChange: (change: (clock: ReplayClock) => ReplayClock) => void;
  fromMs: number;
  lengthMs: number;
  /** When something was claimed, in ms since the opening. */
  moments: readonly number[];
}

const SECOND_MS = 1_000;

/** Slider, play, speed, and the way from claim to claim; all of it by keyboard. */
export function PlayerControls({ clock, onChange, fromMs, lengthMs, moments }: PlayerControlsProps) {
  const { t, format } = useI18n();
  const step = (by: 1 | -1) => onChange((now) => goTo(now, neighbour(moments, now.atMs, by, lengthMs), lengthMs));
  const lastSecond = Math.ceil(lengthMs / SECOND_MS);
  return (
    <div className={styles.controls}>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={lastSecond}
        step={1}
        value={clock.atMs >= lengthMs ? lastSecond : Math.floor(clock.atMs / SECOND_MS)}
        aria-label={t('replay.slider')}
        aria-valuetext={format.time(fromMs + clock.atMs)}
        onChange={({ target }) => onChange((now) => goTo(now, Number(target.value) * SECOND_MS, lengthMs))}
        data-testid="replay-slider"
      />
      <div className={styles.buttons}>
        <Button onClick={() => onChange((now) => goTo(now, 0, lengthMs))}>{t('replay.toStart')}</Button>
        <Button onClick={() => step(-1)}>{t('replay.previous')}</Button>
        <Button main onClick={() => onChange((now) => playOrPause(now, lengthMs))} data-testid="replay-play">
          <span aria-hidden="true">{clock.isPlaying ? '❚❚ ' : '▶ '}</span>
          {t(clock.isPlaying ? 'replay.pause' : 'replay.play')}
        </Button>
        <Button onClick={() => step(1)}>{t('replay.next')}</Button>
        <Button onClick={() => onChange((now) => goTo(now, lengthMs, lengthMs))}>{t('replay.toEnd')}</Button>
        <fieldset className={styles.speeds} aria-label={t('replay.speed')}>
          {SPEEDS.map((speed) => (
            <Button
              key={speed}
              aria-pressed={clock.speed === speed}
              onClick={() => onChange((now) => ({ ...now, speed }))}
            >
              {t('replay.times', { speed: format.number(speed) })}
            </Button>
          ))}
        </fieldset>
        <output className={styles.clock}>{format.time(fromMs + clock.atMs)}</output>
      </div>
    </div>
  );
}
