/** The thresholds of an assessment, all as fractions; methods name them where they decided. */
export interface AssessmentSettings {
  /** Least 完成率 that is 接近 when the target is due. */
  readonly close: number;
  /** Least q (progress over schedule) that is 快于预期. */
  readonly ahead: number;
  /** Least q that is 达到进度. */
  readonly onSchedule: number;
  /** Least q that is 滞后; below it, from 0 on, 严重滞后. */
  readonly behind: number;
  /** How far an actual may lie from an `approx` target that it still meets, as a share of the target. */
  readonly approximation: number;
  /** How far an actual may miss a target that then counts as met, as a share of the target; 0 where none is declared. */
  readonly tolerance: number;
}

export const defaultSettings: AssessmentSettings = {
  close: 0.95,
  ahead: 1.05,
  onSchedule: 0.95,
  behind: 0.6,
  approximation: 0.05,
  tolerance: 0,
};
