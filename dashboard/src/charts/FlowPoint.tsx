import type { KeyboardEvent } from 'react';
import styles from './flow.module.css';
import type { Rect } from './treemap-places.ts';

interface FlowPointProps {
  rect: Rect;
  name: string;
  label: string;
  description: string;
  /** Before the bar or after it. */
  side: 'start' | 'end';
  gapPx: number;
  isPressed: boolean;
  /** It is the one that Tab reaches. */
  isReached: boolean;
  isFaint: boolean;
  control: (element: SVGGElement | null) => void;
  onFocus: () => void;
  onPoint: (isThere: boolean) => void;
  onPress: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One point with its name. What is drawn of it is small; what can be pressed is as high as its name. */
export function FlowPoint(props: FlowPointProps) {
  const { rect, name, label, description, side, gapPx, isPressed, isReached, isFaint } = props;
  const { control, onFocus, onPoint, onPress, onKeyDown } = props;
  const { x, y, width, height } = rect;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
    <g
      ref={control}
      className={styles.point}
      role="button"
      tabIndex={isReached ? 0 : -1}
      aria-label={description}
      aria-pressed={isPressed}
      data-point={name}
      data-faint={isFaint || undefined}
      onFocus={onFocus}
      onBlur={() => onPoint(false)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <rect x={x} y={y} width={width} height={Math.max(1, height)} rx={2} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <text
        x={side === 'end' ? x + width + gapPx : x - gapPx}
        y={y + height / 2}
        textAnchor={side === 'end' ? 'start' : 'end'}
        dominantBaseline="central"
        aria-hidden="true"
      >
        {label}
      </text>
    </g>
  );
}
