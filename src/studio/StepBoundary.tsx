import { Component } from 'react';
import type { ReactNode } from 'react';

interface StepBoundaryProps {
  readonly words: { readonly what: string; readonly again: string };
  readonly children: ReactNode;
}

/** A step that fails says so and can be tried again; the draft and the other steps go on. */
export class StepBoundary extends Component<StepBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="problem">
        <p>{this.props.words.what}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {this.props.words.again}
        </button>
      </div>
    );
  }
}
