# language: vi
Tính năng: Trễ hạn và ngày không tiếp nhận hồ sơ chỉ là lưu ý

  Quy tắc: Quá hạn thì lưu ý, việc khen thưởng không vì thế mà mất giá trị
    Căn cứ: mã 1.012379 Thủ tục hành chính đã công bố.
    Nguồn: đã đối chiếu văn bản.

    @TH-TN-11 @ps/1.012379
    Tình huống: Lao động tiên tiến nhận đủ ngày 03/02/2025, thẩm định ngày 04/03/2025
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 03/02/2025
      Khi thẩm định đề nghị này ngày 04/03/2025
      Thì có lưu ý "Quá hạn: hạn là ngày 03/03/2025 (20 ngày làm việc từ 03/02/2025)"

  Quy tắc: Thứ Bảy không phải ngày tiếp nhận hồ sơ, trừ khi địa phương tổ chức
    Căn cứ: Quyết định số 14/2010/QĐ-TTg.
    Nguồn: đã đối chiếu văn bản.

    @TH-14-01 @qd14-2010-ttg
    Tình huống: Hồ sơ ghi nhận ngày thứ Bảy 08/02/2025
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 08/02/2025
      Khi thẩm định đề nghị này ngày 10/02/2025
      Thì có lưu ý "Ngày 08/02/2025 không phải ngày tiếp nhận hồ sơ"
