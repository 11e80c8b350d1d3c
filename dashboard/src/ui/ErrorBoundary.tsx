import { Component, type ReactNode } from 'react';

const RECOVER_AFTER_MS = 5_000;

/** Shows `fallback` when drawing fails, and draws anew after five seconds: a wall has nobody to press reload. */
export class ErrorBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  private timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.timer = setTimeout(() => this.setState({ failed: false }), RECOVER_AFTER_MS);
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
