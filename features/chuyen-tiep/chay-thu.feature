# language: vi
Tính năng: Chạy thử: đổi quy định, sắp xếp đơn vị tác động ra sao đến hồ sơ đang xét

  Quy tắc: Từ ngày 01/07/2025 hồ sơ ở đơn vị đã kết thúc chuyển cho cơ quan kế thừa, bước đã làm giữ nguyên
    Căn cứ: khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương năm 2025; Nghị quyết số 190/2025/QH15; Điều 59 Nghị định số 129/2025/NĐ-CP; khoản 3 Điều 60 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; việc giữ nguyên bước đã làm: theo nguồn dẫn lại.

    @CT-190-01 @nq190-2025 @nd129-2025/59 @nd152-2025/60/3
    Tình huống: Chiến sĩ thi đua cơ sở của xã Trường Tây, tờ trình 24/06/2025
      Biết ông Lê Văn Tâm ở xã Trường Tây được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 24/06/2025 | Gửi hồ sơ       |
        | 24/06/2025 | Tiếp nhận hồ sơ |
      Khi chạy thử việc đổi quy định từ ngày 01/07/2025
      Thì hồ sơ sẽ chuyển sang UBND phường Long Hoa, ở bước "Chờ thẩm định"
      Và chạy thử không làm đổi hồ sơ, làm thật thì đúng như vậy

    @CT-190-02 @nq190-2025 @lorg-2025/51/3
    Tình huống: Bằng khen cấp tỉnh đang ở huyện thì chuyển lên tỉnh chờ tiếp nhận
      Biết ông Lê Văn Tâm được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2023 | xuất sắc | 1                   |
        | 2024 | xuất sắc | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 02/06/2025 | Gửi hồ sơ             |
        | 02/06/2025 | Tiếp nhận hồ sơ       |
        | 05/06/2025 | Ghi kết quả thẩm định |
        | 09/06/2025 | Ghi kết quả Hội đồng  |
        | 10/06/2025 | Trình cấp trên        |
        | 16/06/2025 | Tiếp nhận hồ sơ       |
      Khi chạy thử việc đổi quy định từ ngày 01/07/2025
      Thì hồ sơ sẽ chuyển sang UBND tỉnh Thử Nghiệm, ở bước "Chờ tiếp nhận"
      Và thời hạn đổi thành "Chưa tính hạn: chưa tiếp nhận ở cấp này"
      Và chạy thử không làm đổi hồ sơ, làm thật thì đúng như vậy

    @CT-190-03 @nq190-2025
    Tình huống: Lao động tiên tiến chuyển sang phường thì hạn cũ vẫn tính tiếp
      Biết ông Lê Văn Tâm ở xã Trường Tây được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 27/06/2025 | Gửi hồ sơ       |
        | 30/06/2025 | Tiếp nhận hồ sơ |
      Khi chạy thử việc đổi quy định từ ngày 01/07/2025
      Thì hồ sơ sẽ chuyển sang UBND phường Long Hoa, ở bước "Chờ thẩm định"
      Và hạn vẫn là ngày 28/07/2025

    @CT-51-01 @lorg-2025/51/3
    Tình huống: Giấy khen cấp huyện chưa quyết định thì không còn ai xét
      Biết ông Lê Văn Tâm được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 20/06/2025 | Gửi hồ sơ |
      Khi chạy thử việc đổi quy định từ ngày 01/07/2025
      Thì không còn cấp nào xét được hồ sơ này
      Và lý do mới là "không còn hoặc chưa hoạt động ngày 01/07/2025"

  Quy tắc: Từ ngày 01/01/2024 tiêu chuẩn đổi theo ngày quyết định; từ ngày 01/10/2026 hồ sơ đã nhận giữ quy định cũ
    Căn cứ: điểm d khoản 1 Điều 74, Điều 95 Luật Thi đua, khen thưởng năm 2022; khoản 4 Điều 4 Luật số 06/2026/QH16.
    Nguồn: mốc 01/01/2024: còn cách hiểu khác nhau; mốc 01/10/2026: theo nguồn dẫn lại.

    @CT-95-11 @l2022/95 @l2022/74/1/d
    Tình huống: Bằng khen cấp tỉnh đang xét qua ngày 01/01/2024
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng |
        | 2022 | tốt      | Chiến sĩ thi đua cơ sở | 1                   |
        | 2023 | tốt      | Chiến sĩ thi đua cơ sở | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 20/12/2023 | Gửi hồ sơ       |
        | 20/12/2023 | Tiếp nhận hồ sơ |
      Khi chạy thử việc đổi quy định từ ngày 01/01/2024
      Thì hồ sơ không chuyển đi đâu
      Và kết luận đổi từ "Không đủ tiêu chuẩn" thành "Đủ điều kiện, tiêu chuẩn"

    @CT-04-11 @l2026/4/4
    Tình huống: Chiến sĩ thi đua cơ sở đã nhận trước ngày 01/10/2026 thì hạn giữ nguyên
      Biết ông Lê Văn Tâm ở phường Bỉm Sơn được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 14/09/2026 | Gửi hồ sơ       |
        | 14/09/2026 | Tiếp nhận hồ sơ |
      Khi chạy thử việc đổi quy định từ ngày 01/10/2026
      Thì hồ sơ không chuyển đi đâu
      Và hạn vẫn là ngày 12/10/2026
