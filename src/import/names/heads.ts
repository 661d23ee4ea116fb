/** The words that begin names of bodies. */
import { phrases } from '../words.ts';

/** First words of a body's own name; written with a capital, or after "các". */
export const HEADS = phrases(
  `bộ, sở, ban, cục, chi cục, tổng cục, vụ, viện, trung tâm, văn phòng, phòng, hội, hội đồng, ủy ban, ubnd, hđnd, đoàn, liên đoàn, liên minh, liên hiệp, liên hiệp hội,
  báo, đài, cổng, cổng thông tin điện tử, trang thông tin điện tử, tạp chí, trường, học viện, đại học, tòa án, tand, vksnd, viện kiểm sát, ngân hàng, kho bạc, kho bạc nhà nước, kbnn, bảo hiểm, bảo hiểm xã hội, bhxh,
  công an, bộ chỉ huy, ban chỉ huy, bộ tư lệnh, bộ đội, bộ đội biên phòng, thanh tra, mặt trận, mttq, ủy ban mttq, ubmttq, ubmttqvn, tổ, tổ công tác, tổ giúp việc, tổ chuyên viên, công ty, tổng công ty, tập đoàn, hiệp hội, quỹ,
  tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, đảng ủy, chi bộ, đảng bộ, tỉnh đoàn, thành đoàn, huyện đoàn, công đoàn, đội, trạm, hạt, thương vụ, đại sứ quán, bưu điện, điện lực, viễn thông, vnpt, viettel, thuế, hải quan, thống kê,
  thi hành án dân sự, thads, chính phủ, quốc hội, kiểm toán, kiểm toán nhà nước, thư viện, bảo tàng, bệnh viện, nhà hát, nhà xuất bản, xã, phường, thị trấn, huyện, thị xã, quận, tỉnh, thành phố, đặc khu, thường trực, bchqs, bộ chqs, ban chqs,
  đảng ủy - hđnd, thông tấn xã, tổng liên đoàn, trung ương, trung ương đoàn, trung ương hội, ban quản lý, bql, vp, tt, nhnn, nhcsxh, ca, mttqvn, đđbqh, hđ, bcđ, tctg, cơ sở, hợp tác xã, xí nghiệp, tổ chức, vườn quốc gia, khu, nhà máy, tổng đội, đồn, hải đội, cảng, cảng vụ`,
);

/** Those who hold an office: what follows is the body. */
export const OFFICES = phrases(
  `thủ trưởng, thủ tướng, phó thủ tướng, phó bí thư, giám đốc, phó giám đốc, tổng giám đốc, chủ tịch, phó chủ tịch, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, chánh án, viện trưởng, trưởng ban, trưởng phòng, phó trưởng phòng, trưởng, trưởng các,
  cục trưởng, phó cục trưởng, chi cục trưởng, vụ trưởng, tổng cục trưởng, hiệu trưởng, bộ trưởng, thứ trưởng, thống đốc, lãnh đạo, tập thể lãnh đạo, người đứng đầu, bí thư, kế toán trưởng, tổng biên tập, chỉ huy trưởng,
  tổ trưởng, đội trưởng, trạm trưởng, hạt trưởng, công chức, cán bộ, viên chức, cán bộ công chức, thành viên, các thành viên, chủ nhiệm, đại diện, ủy viên, thư ký, trưởng thôn, trưởng khóm, trưởng ấp, trưởng đoàn, đại biểu, thường trực, cấp ủy, ban giám đốc, ban giám hiệu, ban lãnh đạo`,
);

/** Kinds of body named together: "các sở, ban, ngành". */
export const KINDS = phrases(
  `bộ, ngành, sở, ban, địa phương, đoàn thể, hội, huyện, thị xã, thành phố, xã, phường, thị trấn, đặc khu, quận, tỉnh, đơn vị, cơ quan, tổ chức, doanh nghiệp, cấp, cấp ủy, chính quyền, vụ, cục, viện, trường, phòng, chi cục, trung tâm,
  tập đoàn, tổng công ty, công ty, lực lượng, hợp tác xã, chủ đầu tư, nhà thầu, cá nhân, hộ gia đình, thôn, khóm, ấp, tổ dân phố, trường học, cơ sở, cơ sở giáo dục, cơ sở y tế, nhà trường, ban ngành, sở ngành, bộ ngành, hội đoàn thể, mặt trận, lĩnh vực, hội quần chúng, hiệp hội, bộ phận,
  phòng ban, phòng chuyên môn, khoa, tổ, đội, trạm, quỹ, báo, đài, cơ quan báo chí, tổng cục, nhân dân, thành viên, công an, quân sự, khối, liên đoàn, phòng giao dịch, ngân hàng, chi nhánh, thôn bản, bản, buôn, làng`,
);

/** What looks like the first word of a name, and is another word. */
export const NOT_HEADS = phrases(
  `khoa học, ban hành, hội nghị, hội thảo, hội họp, hội diễn, hội thi, bộ máy, bộ phận, bộ tiêu chí, bộ chỉ số, bộ luật, bộ câu hỏi, bộ tài liệu, bộ thủ tục, báo cáo, thống nhất, trường hợp, viện dẫn, đội ngũ, đoàn kết, khu vực, xã hội hóa, công khai, tổ chức lại,
  tổ dân phố, phòng chống, phòng ngừa, phòng cháy, đoàn kiểm tra, đài thọ, quỹ đất, thuế suất, thuế thu nhập, trạm dừng, đội hình, tổ hợp, hội chợ, hội đồng thẩm định giá, tỉnh lộ, huyện lộ, xã hội, quốc hội khóa, thanh tra viên, đại biểu, ca làm việc, hạt giống, trường ca, tổ trưởng, nhà nước`,
);

/** Units of the territory, alone or together: "các huyện, thị xã, thành phố", "quận - huyện". */
export const UNITS = phrases('huyện, thị xã, thành phố, quận, xã, phường, thị trấn, đặc khu, tỉnh, khóm, ấp, thôn');

export const QUANTIFIERS = phrases(
  'các, những, mỗi, từng, một số, toàn thể, tất cả các, tất cả, các đồng chí, đồng chí, các ông, ông, bà, toàn bộ, 100%',
);

/** What may follow a name and belongs to it. */
export const TAILS = phrases(
  `các địa phương, tại các nước, tối cao, cấp cao, trong nước, ngoài nước, nước ngoài, ở nước ngoài, tại nước ngoài, có liên quan, liên quan, hữu quan, nêu trên, nói trên, có tên trên, khác, khác có liên quan, cấp tỉnh, cấp huyện, cấp xã, cấp thành phố, các cấp, cùng cấp, cấp trên, cấp dưới, cấp cơ sở, trực thuộc, địa phương, trung ương, ở địa phương, ở trung ương, tại địa phương, ở cơ sở, tại cơ sở, ở các cấp, trong tỉnh, trong thành phố, trong ngành, trong bộ, trong cả nước, trong toàn tỉnh,
  phối hợp, thực hiện, tỉnh, thành phố, huyện, xã, phường, quận, thị xã, thị trấn, khu vực, chuyên môn, nhà nước, sở tại, toàn tỉnh, được giao, được phân công, chủ trì soạn thảo, chủ trì soạn thảo văn bản, được phân công chủ trì, được giao chủ trì, được giao chủ trì soạn thảo, được giao chủ trì soạn thảo văn bản, được lựa chọn, được giao nhiệm vụ, được phân công nhiệm vụ, chủ quản, thường trực, đủ điều kiện, phụ trách`,
);

/** "… thuộc Bộ", "… trên địa bàn tỉnh": another name or place follows and belongs to it. */
export const JOINTS = phrases(
  `thuộc, trực thuộc, trên địa bàn, đóng trên địa bàn, của, ở, tại, cấp, chuyên môn thuộc, sự nghiệp thuộc, có trụ sở trên địa bàn, hoạt động trên địa bàn, đứng chân trên địa bàn, trên`,
);
