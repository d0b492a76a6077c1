# language: vi
Tính năng: Ý kiến thẩm định của từng cấp

  Quy tắc: Ý kiến đối chiếu văn bản của tỉnh chỉ có giá trị ở cấp đã ghi
    Căn cứ: khoản 6 Điều 74, khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; giá trị theo từng cấp: quy ước nội bộ.

    Bối cảnh:
      Biết bà Nguyễn Thị Lành ở xã Trường Tây được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2023 | xuất sắc | 1                   |
        | 2024 | xuất sắc | 1                   |

    @TG-74-01 @l2022/74/6
    Khung tình huống: Ở cấp xã, người thẩm định <ý kiến>
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 10/03/2025 | Gửi hồ sơ       |
        | 10/03/2025 | Tiếp nhận hồ sơ |
      Khi ngày 14/03/2025 thực hiện "Ghi kết quả thẩm định", <ý kiến>
      Thì hồ sơ ở bước "<bước>" tại UBND xã Trường Tây

      Dữ liệu: có và không có ý kiến
        | ý kiến                                             | bước             |
        | có ý kiến "Đạt theo Quyết định số 61/2024/QĐ-UBND" | Chờ Hội đồng xét |
        | không có ý kiến                                    | Chờ thẩm định    |

    @TG-74-02 @l2022/74/6 @l2022/83/1
    Khung tình huống: Cấp xã đã ghi ý kiến, cấp huyện <ý kiến>
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo                               |
        | 10/03/2025 | Gửi hồ sơ             |                                        |
        | 10/03/2025 | Tiếp nhận hồ sơ       |                                        |
        | 14/03/2025 | Ghi kết quả thẩm định | Đạt theo Quyết định số 61/2024/QĐ-UBND |
        | 17/03/2025 | Ghi kết quả Hội đồng  | 9/9                                    |
        | 18/03/2025 | Trình cấp trên        |                                        |
        | 20/03/2025 | Tiếp nhận hồ sơ       |                                        |
      Khi ngày 25/03/2025 thực hiện "Ghi kết quả thẩm định", <ý kiến>
      Thì hồ sơ ở bước "<bước>" tại UBND thị xã Hòa Thành

      Dữ liệu: ý kiến của cấp dưới không thay cấp trên
        | ý kiến                                             | bước             |
        | không có ý kiến                                    | Chờ thẩm định    |
        | có ý kiến "Đạt theo Quyết định số 61/2024/QĐ-UBND" | Chờ Hội đồng xét |
