import { Component, type ReactNode } from "react";
import { BrokenPage } from "./StartPages";

interface Props {
  readonly reload: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failure: Error | null;
}

/** Shows what went wrong and the way out, where React would otherwise leave the pane blank. */
export class PaneErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: unknown): State {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <BrokenPage detail={failure.message} reload={this.props.reload} />;
  }
}
