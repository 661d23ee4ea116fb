/** The words by which administrations order work. They end a name in running text, and begin what the body is to do. */
import { phrases } from './words.ts';

/** What a body is told to do. Words that are also nouns or parts of names stand with the word after them. */
export const VERBS = phrases(
  `chủ trì, phối hợp, kết hợp, tổ chức, triển khai, thực hiện, xây dựng, ban hành, hướng dẫn, kiểm tra, đôn đốc, theo dõi, giám sát, thanh tra,
  tham mưu, đề xuất, trình, báo cáo, tổng hợp, rà soát, nghiên cứu, cung cấp, bố trí, cân đối, thẩm định, thẩm tra, phê duyệt, quyết định,
  tuyên truyền, phổ biến, quán triệt, giới thiệu, đẩy mạnh, đẩy nhanh, tăng cường, nâng cao, tiếp tục, tập trung, chỉ đạo, lãnh đạo, phân công, giao nhiệm vụ,
  bảo đảm, đảm bảo, chịu, lập, gửi, nộp, cập nhật, công bố, công khai, đăng tải, đăng ký, đăng, đưa, lồng ghép, vận động, huy động, hỗ trợ,
  tạo, tháo gỡ, giải quyết, xử lý, kiến nghị, khẩn trương, chủ động, tích cực, thường xuyên, kịp thời, nghiêm túc, nghiêm chỉnh, định kỳ,
  hoàn thành, hoàn thiện, kiện toàn, thành lập, sửa đổi, bổ sung, thay thế, bãi bỏ, điều tra, khảo sát, đánh giá, sơ kết, tổng kết, thống kê, kiểm kê, kiểm đếm,
  số hóa, kết nối, chia sẻ, khai thác, sử dụng, vận hành, quản lý, duy trì, phát triển, mở, nhân rộng, phát động, khen thưởng, biểu dương, tôn vinh,
  phát huy, phát hiện, ngăn chặn, phòng chống, phòng ngừa, đấu tranh, bảo vệ, xác định, lựa chọn, chọn, đào tạo, bồi dưỡng, tập huấn, cử, tham gia, tham dự,
  họp, giao ban, làm việc, làm, lấy ý kiến, góp ý, tiếp nhận, tiếp thu, giải trình, chuẩn bị, đàm phán, ký kết, ký, cấp phát, cấp phép, thu thập, thu hút, thu gom,
  thanh toán, quyết toán, giải ngân, lưu trữ, biên soạn, biên tập, in ấn, phát hành, phát sóng, đưa tin, viết, xem xét, cho ý kiến, cho phép, khuyến khích, mời, thông báo,
  thông tin, truyền thông, trao đổi, tuân thủ, chấp hành, quy định, điều chỉnh, cắt giảm, đơn giản hóa, phân cấp, phân quyền, ứng dụng, tích hợp, đồng bộ,
  chuẩn hóa, đầu tư, mua sắm, nâng cấp, sắp xếp, tinh giản, tuyển dụng, bổ nhiệm, luân chuyển, cụ thể hóa, hình thành, tập hợp, phản ánh, phân tích,
  phân bổ, phân loại, phấn đấu, gắn, coi, xem, dành, ưu tiên, bám sát, đối chiếu, quan tâm, chú trọng, đề cao, chấn chỉnh, khắc phục, soạn thảo, dự thảo, tiến hành,
  thiết lập, thúc đẩy, củng cố, động viên, tư vấn, quảng bá, xúc tiến, áp dụng, cải thiện, cải cách, đổi mới, mở rộng, đa dạng hóa, khơi thông, giữ, hợp tác,
  liên kết, liên hệ, phục vụ, tạo lập, tra cứu, nhập, trả, niêm yết, trang bị, ứng trực, sẵn sàng, nắm, đề ra, lấy, trao, tặng, đề nghị, yêu cầu,
  giúp, ghi nhận, bàn giao, tiếp xúc, khởi công, thi công, nghiệm thu, di dời, di chuyển, bồi thường, giải phóng, chi trả,
  kiểm soát, kiểm định, kiểm nghiệm, chứng nhận, công nhận, xét, bình xét, bầu, tố giác, truy cập, cài đặt, thay đổi, giảm, tăng, nâng, hạn chế,
  khởi động, chuyển đổi, chuyển, rút ngắn, quy hoạch, lên phương án, ra quân, tuần tra, chăm sóc, xét nghiệm, cách ly, điều trị,
  sinh hoạt, vận dụng, nêu gương, đề cử, tham vấn, tiếp tục, rút kinh nghiệm, kêu gọi, tranh thủ, giáo dục, bảo tồn, trùng tu, tôn tạo, cụ thể, ghi, đo đạc, đối thoại,
  tư pháp hóa, cho vay, rà, bảo trì, bảo dưỡng, sửa chữa, khôi phục, dọn dẹp, treo, trang trí, thăm, đặt, ký cam kết, cam kết,
  hạch toán, thực hành, đề bạt, giám định, xác minh, xác nhận, thống nhất, phát thanh, ban bố, hủy, đình chỉ, tạm dừng, dừng, tham quan, lắp đặt, lắp, tận dụng, khắc phục, mua, sản xuất, tiêu thụ,
  tự rà soát, tự kiểm tra, tự đánh giá, tự chấm điểm, tự tổ chức, trực tiếp, nhanh chóng, quyết liệt, kiên quyết, sớm, linh hoạt, chú ý, tuyệt đối, phải, phụ trách, làm đầu mối, làm tốt, làm rõ, giao ban, nghiệm thu, thuê, trích, chỉ định, hoàn tất, hoàn chỉnh, nêu, gặp, nghe, điều hành, điều phối, điều động, bảo quản, kiểm điểm, phê bình, xem là`,
);

/** Verbs that are no part of a name, even of one that begins with a verb: "Ban Quản lý dự án đầu tư xây dựng". */
export const NEVER_NAMES = phrases(
  `chủ trì, phối hợp, tham mưu, báo cáo, trình, tiếp tục, chủ động, tích cực, khẩn trương, thực hiện, triển khai, hướng dẫn, đôn đốc, theo dõi, rà soát, bố trí, cân đối, đề xuất, ban hành, lập, gửi, nộp,
  bảo đảm, đảm bảo, tăng cường, đẩy mạnh, tập trung, chịu, thường xuyên, kịp thời, nghiêm túc, định kỳ, cung cấp, hoàn thành, làm, giao, xây dựng kế hoạch, tổ chức thực hiện, tổ chức triển khai, tham gia, chỉ đạo, đăng tải, đưa tin, quán triệt, lồng ghép, vận động, huy động, tổng hợp báo cáo, thẩm định, kiểm tra việc, tổ chức, công bố, cập nhật, nghiên cứu, tuyên truyền, giải quyết, xây dựng kế hoạch, xây dựng đề án, xây dựng chương trình, xây dựng phương án, xây dựng chính sách, xây dựng báo cáo, xây dựng quy chế`,
);

/** After a name: now comes what it has to do. */
export const MODALS = phrases(
  `có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, phải, cần, cần phải, chủ trì, phối hợp, chủ động, tích cực, khẩn trương, nghiêm túc, thường xuyên,
  tiếp tục, kịp thời, định kỳ, làm đầu mối, là đầu mối, là cơ quan đầu mối, là cơ quan thường trực, là đơn vị đầu mối, là cơ quan chủ trì, có kế hoạch, tổ chức`,
);

/** After a name, before its verb: "theo chức năng, nhiệm vụ …", "trong phạm vi …", "căn cứ …". */
export const ADVERBIALS = phrases(
  `theo, trong, căn cứ, trên cơ sở, khi, hằng, hàng, ngoài, tùy, ngay, trước, sau, từ, kể từ, định kỳ, trước mắt, đồng thời, chậm nhất, quý, tháng, vào`,
);

/** Order words before the body: what they make of it. */
export const ORDERS = phrases(
  'giao, giao cho, yêu cầu, phân công, giao trách nhiệm cho, giao nhiệm vụ cho, ủy quyền cho, ủy quyền, chỉ đạo',
);
export const REQUESTS = phrases('đề nghị, kính đề nghị, trân trọng đề nghị, khuyến khích, mời, kính mời');

/** A name ends before these, even where no verb is known. */
export const STOPS = phrases(
  `để, trong, theo, về, nhằm, khi, nếu, thì, là, được, bị, bằng, qua, từ, đến, do, mà, sau, trước, sẽ, đã, đang, cần, phải, căn cứ, hằng, hàng,
  nhưng, đồng thời, với, cùng, cho, như, vào, ngoài, sao cho, không, chưa, có, tại, trên, ở, của, gồm, bao gồm, thông qua, ngay, riêng, đối với, cụ thể, việc, các nội dung, những nội dung, trên cơ sở, hoặc, kể từ, vì, chậm nhất, gây, xin`,
);

/** Verbs that are part of a name when they stand right after its first word: "Ban Quản lý", "Văn phòng Điều phối". */
export const NAMING_VERBS = phrases(
  `quản lý, chỉ đạo, chỉ huy, tổ chức, thi hành, kiểm tra, thanh tra, nghiên cứu, đào tạo, bồi dưỡng, phục vụ, hỗ trợ, điều hành, điều phối, vận động, thẩm định,
  phối hợp, giám sát, kiểm soát, xúc tiến, phát triển, công tác, tổng hợp, kế hoạch, tuyên truyền, phổ biến, giáo dục, xây dựng, thông tin, truyền thông, đầu tư, quy hoạch, giải phóng,
  kiểm định, kiểm nghiệm, phục hồi, chăm sóc, bảo tồn, ứng dụng, đăng ký, phòng chống, bảo vệ, bảo trợ, tư vấn, dịch vụ, khai thác, tiếp công dân, cung ứng, văn hóa, huấn luyện, thi đấu, biên tập, thực hành, khuyến công, thực hiện, kiểm soát bệnh tật`,
);

/** Reports that make a duty of their own where they have a period of their own. */
export const REPORTING = phrases(
  `báo cáo, tổng hợp báo cáo, tổng hợp, gửi báo cáo, có báo cáo, sơ kết, tổng kết, tổ chức sơ kết, tổ chức tổng kết, đánh giá, tham mưu báo cáo, gửi, tiến hành sơ kết, tiến hành tổng kết, xây dựng báo cáo, thực hiện báo cáo, thực hiện chế độ báo cáo, thông tin, tham mưu, rà soát`,
);
