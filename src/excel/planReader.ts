/** Loads the reader of plan files with its schema, which nothing needs before there is a plan to be read. */
export async function loadPlanReader() {
  const { readPlan } = await import(/* webpackChunkName: "planReader" */ "../catalog/readPlan");
  return readPlan;
}
