import { command, unlessDryRun } from '../cli/command.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { eventArguments, eventOptions } from '../cli/editing/event-options.ts';
import { both } from '../words/language.ts';

export const event = command({
  name: 'event',
  summary: both('Ghi ngày của một sự kiện mà thời hạn chờ', 'Log the day of an event that deadlines wait for'),
  arguments: eventArguments,
  options: eventOptions,
  examples: [['plan event bau-cu 22/05/2016 --document 5/NQ', both('ngày bầu cử đã ấn định', 'the day is set')]],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/event.ts')).settingEvent(input),
  keepsFiles: true,
  writesPlan: unlessDryRun,
  formats: editFormats,
  exit: editExit,
});
