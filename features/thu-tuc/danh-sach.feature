# language: vi
Tính năng: Hồ sơ trình kèm danh sách nhiều người

  Quy tắc: Một danh sách nhận một lần, tính một thời hạn, mỗi người một kết quả
    Căn cứ: Điều 84 Luật Thi đua, khen thưởng năm 2022; Quyết định số 638/QĐ-BNV năm 2025; khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết danh sách 40 người cùng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng năm 2024
      Và từ ngày 06/02/2025 đơn tố cáo người thứ 7 trong danh sách đang được xác minh

    @TG-84-10 @l2022/84 @qd638-2025-bnv
    Tình huống: Tiếp nhận danh sách 40 người
      Biết các bước đã làm như sau:
        | ngày       | việc      |
        | 03/02/2025 | Gửi hồ sơ |
      Khi ngày 03/02/2025 thực hiện "Tiếp nhận hồ sơ"
      Thì có 40 kết quả, 40 được chấp nhận, 0 không
      Và chỉ có 1 lần tiếp nhận và 1 thời hạn
      Và hạn đang tính là ngày 03/03/2025, từ ngày nhận đủ 03/02/2025

    @TG-84-11 @nd98-2023/4/4
    Tình huống: Một người đang bị xác minh không giữ chân 39 người còn lại
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 10/02/2025 thực hiện "Ghi kết quả thẩm định"
      Thì có 40 kết quả, 39 được chấp nhận, 1 không
      Và người thứ 6 ở bước "Chờ Hội đồng xét"
      Và người thứ 7 ở bước "Chờ thẩm định"
      Và lý do có câu "Không có vụ việc đang được xem xét, xác minh"
      Và chỉ có 1 lần tiếp nhận và 1 thời hạn

    @TG-84-12 @l2022/84
    Tình huống: Tách người đang bị xác minh ra danh sách riêng
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi tách người thứ 7 khỏi danh sách
      Thì danh sách còn 39 người, danh sách mới có 1 người
      Và danh sách mới vẫn ghi danh sách gốc và ngày tiếp nhận cũ
