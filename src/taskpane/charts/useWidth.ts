import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Where nothing is laid out, as in tests and while the place is not shown. */
const assumedWidth = 296;

/** The width that an element has, followed while it changes. */
export function useWidth<Found extends HTMLElement>(): readonly [RefObject<Found>, number] {
  const element = useRef<Found>(null);
  const [width, setWidth] = useState(assumedWidth);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === "undefined") return;
    const measure = () => measured.clientWidth > 0 && setWidth(measured.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
