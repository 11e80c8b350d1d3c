import { useMemo } from 'react';
import { qrPath } from './qr-path.ts';

/** The QR code of an address, black on white in every theme; as large as its place. */
export function QrCode({ address, testId }: { address: string; testId?: string }) {
  const { size, path } = useMemo(() => qrPath(address), [address]);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={address}
      data-testid={testId}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
