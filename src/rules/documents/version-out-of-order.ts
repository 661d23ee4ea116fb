import { headPlace } from '../../model/places.ts';
import { both, type Finding, type RuleContext } from '../rule.ts';

/** Versions that go down, or a plan whose version is not that of its last change. */
export function* versionOutOfOrder({ plan }: RuleContext): Iterable<Finding> {
  const { history = [], version } = plan.head;
  for (const [k, entry] of history.entries()) {
    const before = history[k - 1];
    if (!before || before.version <= entry.version) continue;
    yield {
      place: headPlace(plan, 'history', k, 'version'),
      message: both(
        `Phiên bản ${entry.version} đứng sau phiên bản ${before.version}`,
        `Version ${entry.version} stands after ${before.version}`,
      ),
      help: both('Xếp các lần thay đổi theo thứ tự', 'Put the changes in order'),
    };
  }
  const last = history[history.length - 1];
  if (last && last.version !== version) {
    yield {
      place: headPlace(plan, 'version'),
      message: both(
        `Kế hoạch ghi phiên bản ${version}, lần thay đổi cuối là phiên bản ${last.version}`,
        `The plan is version ${version}; its last change is version ${last.version}`,
      ),
      help: both('Ghi “version” bằng lần thay đổi cuối trong “history”', 'Make "version" that of the last change in "history"'),
    };
  }
}
