import { command } from '../cli/command.ts';
import { CannotRun } from '../cli/errors.ts';
import { raw } from '../cli/formats.ts';
import type { SiteView } from '../views/site/site.ts';
import { both } from '../words/language.ts';

export const site = command({
  name: 'site',
  summary: both(
    'Trang web tĩnh: mở thẳng từ ổ đĩa hoặc đặt lên máy chủ, không tải gì từ nơi khác',
    'A static site: opens from the disk or stands on any host, and fetches nothing from elsewhere',
  ),
  output: 'folder',
  examples: [['plan site -o public', both('ghi trang web vào thư mục public', 'the site, into the folder public')]],
  view: async ({ register, settings }): Promise<SiteView> => {
    if (settings.output === undefined) {
      throw new CannotRun(
        both('Lệnh này ghi một thư mục: thiếu -o', 'This command writes a folder: -o is missing'),
        both('Chỉ chỗ ghi: plan site -o public', 'Say where: plan site -o public'),
      );
    }
    return (await import('../views/site/site.ts')).siteView(await register());
  },
  formats: {
    html: raw<SiteView>(
      async () => {
        const { siteFiles } = await import('../print/site/site.ts');
        return (view, page) => siteFiles(view, page.lang)['index.html'] as string;
      },
      {
        tellsUnreadable: true,
        parts: async () => {
          const { siteFiles } = await import('../print/site/site.ts');
          return (view, page) => ({
            parts: Object.entries(siteFiles(view, page.lang)).map(([name, content]) => ({ name, content })),
            open: 'index.html',
          });
        },
      },
    ),
  },
});
