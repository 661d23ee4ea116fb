import { command } from '../cli/command.ts';
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
  view: async ({ register }): Promise<SiteView> => (await import('../views/site/site.ts')).siteView(await register()),
  formats: {
    html: {
      tellsUnreadable: true,
      parts: async () => {
        const { siteFiles } = await import('../print/site/site.ts');
        return (view: SiteView, page) => ({
          parts: Object.entries(siteFiles(view, page.lang, page.fromTop)).map(([name, content]) => ({ name, content })),
          open: 'index.html',
        });
      },
    },
  },
});
