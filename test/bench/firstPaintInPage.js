// Runs in the pane's page before anything else of it; `firstPaint.ts` reads what it leaves in `window.measured`.
const measuring = {};

const awaitOffice = setInterval(() => {
  if (typeof window.Office?.onReady !== "function") return;
  clearInterval(awaitOffice);
  void window.Office.onReady().then(() => (measuring.ready = performance.now()));
}, 1);

/** Calls back after the frame in which the first element of a selector is drawn. */
function whenDrawn(selector, callBack) {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(callBack));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function loadedScripts() {
  const now = performance.now();
  return performance
    .getEntriesByType("resource")
    .filter(({ initiatorType }) => initiatorType === "script")
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= now)
    .map(({ name }) => name);
}

whenDrawn("#place-start > *", () => {
  measuring.painted = performance.now();
  measuring.scripts = loadedScripts();
  const tab = document.querySelector("#tab-settings");
  const answered = new MutationObserver(() => {
    answered.disconnect();
    measuring.usable = performance.now();
    document.querySelector("#tab-start").click();
  });
  answered.observe(tab, { attributes: true, attributeFilter: ["aria-selected"] });
  tab.click();
});

// What to do next is known once the workbook has been looked through.
whenDrawn("#place-start button", () => {
  measuring.filled = performance.now();
  window.measured = measuring;
});
