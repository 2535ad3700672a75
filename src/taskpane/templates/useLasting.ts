import { useEffect, useState } from "react";

/**
 * Whether something has been going on for a while, so that what is done at once shows no progress.
 * @param patience milliseconds
 */
export function useLasting(isOn: boolean, patience: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setLasts(true), patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isOn, patience]);
  return lasts;
}
