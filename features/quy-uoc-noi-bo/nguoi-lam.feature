# language: vi
Tính năng: Quy ước nội bộ về người làm từng việc, không phải quy định của pháp luật

  Quy tắc: Cơ quan có thể quy ước người đã gửi hồ sơ không thẩm định, người thẩm định không ký, không ai xử lý hồ sơ của chính mình
    Căn cứ: các bước theo Điều 84 Luật Thi đua, khen thưởng năm 2022; các quy ước này do cơ quan tự chọn.
    Nguồn: quy ước nội bộ.

    Bối cảnh:
      Biết cơ quan dùng mọi quy ước nội bộ
      Và ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            | người làm         |
        | 03/02/2025 | Gửi hồ sơ       | bà Trần Thị Hoa   |
        | 03/02/2025 | Tiếp nhận hồ sơ | bà Nguyễn Thị Mẫu |

    @TG-84-61 @l2022/84
    Khung tình huống: <ai> thẩm định hồ sơ do bà Trần Thị Hoa gửi
      Khi ngày 05/02/2025, <ai> thực hiện "Ghi kết quả thẩm định"
      Thì việc này <kết quả>

      Dữ liệu: người khác, chính người đã gửi, chính người được đề nghị
        | ai              | kết quả              |
        | bà Phạm Thị Lan | được chấp nhận       |
        | bà Trần Thị Hoa | không được chấp nhận |
        | ông Lê Văn Tâm  | không được chấp nhận |

    @TG-84-62 @l2022/84
    Tình huống: Lý do nói rõ đây là quy ước của cơ quan
      Khi ngày 05/02/2025, bà Trần Thị Hoa thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "Theo quy ước nội bộ của cơ quan (không phải quy định của pháp luật)"

    @TG-84-63 @l2022/84
    Khung tình huống: Bà Phạm Thị Lan thẩm định, <ai> ký quyết định
      Biết các bước đã làm như sau:
        | ngày       | việc                  | người làm         |
        | 10/02/2025 | Ghi kết quả thẩm định | bà Phạm Thị Lan   |
        | 14/02/2025 | Ghi kết quả Hội đồng  | bà Nguyễn Thị Mẫu |
        | 17/02/2025 | Trình ký quyết định   | bà Phạm Thị Lan   |
      Khi ngày 20/02/2025, <ai> thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này <kết quả>

      Dữ liệu: người khác và chính người đã thẩm định
        | ai                | kết quả              |
        | ông Trần Văn Bình | được chấp nhận       |
        | bà Phạm Thị Lan   | không được chấp nhận |
