/** What is said of the codes that are told while files are read, before there is a plan to run rules on. */
import { HEAD, SOUND } from './example.ts';
import { both, type RuleText } from './rule.ts';

export const READING: readonly RuleText[] = [
  {
    code: 'PLAN001',
    title: both('Tệp không đọc được', 'The file cannot be read'),
    why: both(
      'Tệp lưu ở bảng mã khác UTF-8 thì chữ Việt hỏng và không ai thấy nội dung. Liên kết, thiết bị, tệp quá lớn, tệp không có quyền đọc cũng được nêu tên ở đây.',
      'A file in another encoding than UTF-8 has its letters broken. Links, devices, files that are too large or may not be read are named here as well.',
    ),
    bad: { files: { 'tasks/ra-soat.yaml': SOUND }, encoding: 'utf16le' },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN002',
    title: both('YAML viết sai', 'YAML that cannot be read'),
    why: both('Sai thụt dòng hay dấu thì cả tệp không đọc được.', 'A wrong indent or sign makes the whole file unreadable.'),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `${SOUND}progress: [
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN003',
    title: both('Khoá lặp lại', 'Key written twice'),
    why: both('Hai giá trị cho một khoá: không biết cái nào đúng.', 'Two values for one key: nobody knows which is meant.'),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `${SOUND}lead: so-noi-vu
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN004',
    title: both('Khoá không có', 'Unknown key'),
    why: both('Khoá viết sai thì điều muốn ghi bị bỏ qua.', 'What is written under a misspelt key would be passed over.'),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `id: ra-soat
title: Rà soát văn bản
source: II.1
leed: so-tu-phap
deadline: Trong tháng 01/2016
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN005',
    title: both('Thiếu khoá', 'Key missing'),
    why: both('Thiếu một điều bắt buộc thì không theo dõi được.', 'Without what is required nothing can be followed.'),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `id: ra-soat
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN006',
    title: both('Giá trị không đúng dạng', 'Value of the wrong form'),
    why: both('Giá trị phải đúng dạng mà khoá đó cần.', 'A value must be of the form that its key wants.'),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `id: ra-soat
title: true
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN007',
    title: both('Ngày sai', 'Wrong date'),
    why: both('Ngày viết NĂM-THÁNG-NGÀY và phải có trong lịch.', 'A date is written YYYY-MM-DD and must exist.'),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-02-30, by: so-tu-phap, what: Gửi }
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-02-29, by: so-tu-phap, what: Gửi }
`,
      },
    },
  },
  {
    code: 'PLAN008',
    title: both('Tệp rỗng', 'Empty file'),
    why: both('Tệp rỗng thường là ghi dở.', 'An empty file is mostly one half written.'),
    bad: {
      files: {
        'tasks/viec.yaml': `
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN009',
    title: both('Tệp không ở chỗ kế hoạch đọc', 'File in a place that the plan does not read'),
    why: both('Tệp đặt sai thư mục thì nội dung không được tính.', 'What stands in the wrong folder does not count.'),
    bad: {
      files: {
        'nhiem-vu/ra-soat.yaml': SOUND,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN010',
    title: both('Có ký tự điều khiển', 'Control character'),
    why: both(
      'Ký tự điều khiển có thể làm màn hình hiện sai điều đã ghi.',
      'A control character can make a screen show something else than what is written.',
    ),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `id: ra-soat
title: "Rà soát \\u202evăn bản"
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN011',
    title: both('Hai tệp đầu kế hoạch', 'Two heads of the plan'),
    why: both(
      'Có cả plan.yaml và plan.yml thì không ai biết tệp nào có hiệu lực.',
      'With both plan.yaml and plan.yml nobody knows which of them holds.',
    ),
    bad: {
      files: {
        'plan.yml': HEAD,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN012',
    title: both('Phiên bản cấu trúc khác', 'Another version of the layout'),
    why: both('Chương trình chỉ đọc phiên bản cấu trúc mà nó biết.', 'The program reads only the layout that it knows.'),
    bad: {
      files: {
        'plan.yaml': HEAD.replace('schema: 1', 'schema: 2'),
      },
    },
    good: {
      files: {
        'plan.yaml': HEAD,
      },
    },
  },
  {
    code: 'PLAN021',
    title: both('Mã đã dùng', 'Id taken already'),
    why: both('Mỗi mã chỉ một thứ, để tìm và dẫn lại được.', 'An id stands for one thing, so that it can be found and cited.'),
    bad: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
        'tasks/viec.yaml': SOUND,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
  {
    code: 'PLAN022',
    title: both('Mã viết sai dạng', 'Id of the wrong form'),
    why: both(
      'Mã đi vào tên tệp và dòng lệnh: chữ thường không dấu, số, gạch ngang.',
      'Ids go into file names and commands: lower-case letters, digits, hyphens.',
    ),
    bad: {
      files: {
        'tasks/ra-soat.yaml': `id: Rà soát
title: Rà soát văn bản
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
      },
    },
    good: {
      files: {
        'tasks/ra-soat.yaml': SOUND,
      },
    },
  },
];
