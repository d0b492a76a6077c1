# language: vi
Tính năng: Giấy khen của sở, đơn vị, doanh nghiệp; kỷ niệm chương và các hình thức chưa tra cứu tiêu chuẩn

  Quy tắc: Giấy khen của sở, đơn vị thuộc bộ, doanh nghiệp theo tiêu chuẩn của bộ, tỉnh
    Căn cứ: khoản 1, khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-75-09 @l2022/75/1/a @l2022/75/1/b @l2022/75/1/c @l2022/75/2
    Khung tình huống: <hình thức> cho <ai> ở <đơn vị>
      Biết <ai> ở <đơn vị> được đề nghị tặng <hình thức>
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về hình thức, kết luận là "Đúng hình thức và đối tượng"
      Và về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | hình thức                                | ai                        | đơn vị        | kết luận                    |
        | "Giấy khen của Sở"                       | ông Nguyễn Văn Hòa        | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | "Giấy khen của đơn vị thuộc bộ"          | tập thể Trạm Khí tượng    | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | "Giấy khen của doanh nghiệp, hợp tác xã" | hộ gia đình bà Lê Thị Mận | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | "Giấy khen của Sở"                       | ông Nguyễn Văn Hòa        | xã Trường Tây | Chưa có quy định để áp dụng |
        | "Giấy khen của đơn vị thuộc bộ"          | tập thể Trạm Khí tượng    | xã Trường Tây | Chưa có quy định để áp dụng |
        | "Giấy khen của doanh nghiệp, hợp tác xã" | hộ gia đình bà Lê Thị Mận | xã Trường Tây | Chưa có quy định để áp dụng |

  Quy tắc: Kỷ niệm chương chỉ tặng cá nhân, tên và tiêu chuẩn do Hội đồng nhân dân tỉnh quy định
    Căn cứ: Điều 71 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-71-01 @l2022/71/2
    Khung tình huống: Kỷ niệm chương cho cá nhân ở <đơn vị>
      Biết bà Nguyễn Thị Mẫu ở <đơn vị> được đề nghị tặng "Kỷ niệm chương" theo quá trình cống hiến
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | đơn vị        | kết luận                    |
        | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | xã Trường Tây | Chưa có quy định để áp dụng |

    @TC-71-02 @l2022/71
    Tình huống: Đề nghị tặng kỷ niệm chương cho tập thể
      Biết tập thể ấp Bình An được đề nghị tặng "Kỷ niệm chương" theo quá trình cống hiến
      Và thành tích của năm 2024
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì kết luận là "Không đúng hình thức hoặc đối tượng"

  Quy tắc: Hình thức chưa tra cứu tiêu chuẩn thì trả lời chưa có quy định, không kết luận đạt hay không đạt
    Căn cứ: các Điều 26, 32, 33, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 74, 76 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: tên hình thức: đã đối chiếu văn bản; tiêu chuẩn: chưa kiểm chứng.

    @TC-33-01 @l2022/33 @l2022/54 @l2022/55 @l2022/56 @l2022/57 @l2022/58 @l2022/59 @l2022/60 @l2022/61 @l2022/62 @l2022/63 @l2022/64 @l2022/65 @l2022/66 @l2022/67 @l2022/68 @l2022/69 @l2022/70 @l2022/74 @l2022/76 @l2022/26 @l2022/32
    Khung tình huống: Hỏi tiêu chuẩn <hình thức>
      Biết <ai> được đề nghị tặng <hình thức>
      Và thành tích của các năm 2021, 2025
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"

      Dữ liệu: các hình thức, danh hiệu mới ghi tên
        | hình thức                                                  | ai                    |
        | "Huân chương khác (ngoài Huân chương Lao động)"            | ông Nguyễn Văn Mẫu    |
        | "Huy chương"                                               | ông Nguyễn Văn Mẫu    |
        | "Danh hiệu vinh dự nhà nước"                               | ông Nguyễn Văn Mẫu    |
        | "Giải thưởng cấp Nhà nước"                                 | ông Nguyễn Văn Mẫu    |
        | "Bằng khen của bộ, ban, ngành"                             | ông Nguyễn Văn Mẫu    |
        | "Bằng khen của quân khu và tương đương, đại học quốc gia"  | ông Nguyễn Văn Mẫu    |
        | "Cờ thi đua của quân khu và tương đương, đại học quốc gia" | tập thể Khoa Cơ bản   |
        | "Cờ thi đua của bộ, ban, ngành"                            | tập thể Cục Kiểm định |
