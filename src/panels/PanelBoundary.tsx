import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PanelBoundaryProps {
  readonly children: ReactNode;
}

/** Where a panel fails, says so and what to do, in its own place; the map and the other panels stand. */
export class PanelBoundary extends Component<PanelBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <PanelFailure /> : this.props.children;
  }
}

function PanelFailure() {
  const { t } = useTranslation();
  return (
    <div className="failure" role="alert">
      <p>{t('failure.panel')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('failure.reload')}
      </button>
    </div>
  );
}
