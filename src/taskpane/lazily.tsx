import { useEffect, useState, type ComponentType } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { loadingMessages } from "../messages/loading";
import { useSay } from "./language";

const useStyles = makeStyles({
  loading: { margin: 0, padding: tokens.spacingHorizontalM },
  failed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

type Module<Props> = { readonly default: ComponentType<Props> };

/** A component whose code loads when it is first shown. */
export type LazyComponent<Props> = ComponentType<Props> & {
  /** Loads the code ahead of being shown; shown then, it is there at once. */
  preload(): Promise<void>;
};

interface Options {
  /** Shows nothing until it is there, and nothing where it cannot be had: for what nobody waits for. */
  readonly isQuiet?: boolean;
}

/**
 * Makes a component of one whose code loads when needed. Unlike React's own `lazy`, it says so when the code cannot be
 * had, and asks for it again: the network may be away for a moment, while the pane stays open for days.
 */
export function lazily<Props extends object>(
  load: () => Promise<Module<Props>>,
  { isQuiet = false }: Options = {},
): LazyComponent<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    Loaded = (await load()).default;
  };

  function Lazy(props: Props) {
    const [, setState] = useState(Loaded === null ? "loading" : "loaded");
    const [attempt, setAttempt] = useState(0);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (Loaded !== null) return;
      let isShown = true;
      fetch().then(
        () => isShown && setState("loaded"),
        () => isShown && setFailed(true),
      );
      return () => {
        isShown = false;
      };
    }, [attempt]);

    if (Loaded !== null) return <Loaded {...props} />;
    if (isQuiet) return null;
    if (!hasFailed) return <Loading />;
    return (
      <NotLoaded
        retry={() => {
          setFailed(false);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  return Object.assign(Lazy, { preload: fetch });
}

/** For the fraction of a second in which code loads. */
function Loading() {
  const styles = useStyles();
  const say = useSay();
  return (
    <p role="status" className={styles.loading}>
      {say(loadingMessages.loading)}
    </p>
  );
}

function NotLoaded({ retry }: { readonly retry: () => void }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role="alert" className={styles.failed}>
      <Text>{say(loadingMessages.placeNotLoaded)}</Text>
      <Button onClick={retry}>{say(loadingMessages.retry)}</Button>
    </div>
  );
}
