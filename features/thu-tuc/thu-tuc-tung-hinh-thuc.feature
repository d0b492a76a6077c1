# language: vi
Tính năng: Mỗi hình thức theo thủ tục nào, mỗi cấp làm những việc gì

  Quy tắc: Thủ tục thông thường có phiên họp Hội đồng, thủ tục đơn giản thì không
    Căn cứ: Điều 84, Điều 85 Luật Thi đua, khen thưởng năm 2022; khoản 1 Điều 40 Nghị định số 98/2023/NĐ-CP; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: theo nguồn dẫn lại.

    @TG-84-452 @l2022/84 @l2022/85 @nd98-2023/40/1 @qd638-2025-bnv
    Khung tình huống: Bằng khen cấp tỉnh theo <thủ tục>, việc của <cấp>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và thành tích của các năm 2023, 2024
      Và đề nghị theo <thủ tục>
      Và mọi nội dung phải xét đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Khi xem hồ sơ ngày 05/02/2025
      Thì <cấp> làm lần lượt <các việc>

      Dữ liệu: ba cấp, hai thủ tục
        | thủ tục              | cấp       | các việc                                                                                                   |
        | thủ tục thông thường | cấp xã    | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Ghi kết quả Hội đồng", "Trình ký quyết định / Trình cấp trên" |
        | thủ tục thông thường | cấp huyện | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Ghi kết quả Hội đồng", "Trình ký quyết định / Trình cấp trên" |
        | thủ tục thông thường | cấp tỉnh  | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Ghi kết quả Hội đồng", "Trình ký quyết định / Trình cấp trên" |
        | thủ tục đơn giản     | cấp xã    | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Trình ký quyết định / Trình cấp trên"                         |
        | thủ tục đơn giản     | cấp huyện | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Trình ký quyết định / Trình cấp trên"                         |
        | thủ tục đơn giản     | cấp tỉnh  | "Tiếp nhận hồ sơ", "Ghi kết quả thẩm định", "Trình ký quyết định / Trình cấp trên"                         |

  Quy tắc: Hình thức do trung ương quyết định thì tỉnh trình, theo dõi và ghi kết quả trả lời
    Căn cứ: khoản 2, khoản 4 Điều 83 Luật Thi đua, khen thưởng năm 2022; Luật Thi đua, khen thưởng năm 2003.
    Nguồn: chưa kiểm chứng.

    @TG-83-455 @l2022/83/2 @l2022/83/4 @l2003
    Khung tình huống: <ai> được đề nghị <đề nghị> theo <thủ tục>, ngày <ngày>
      Biết <ai> được đề nghị tặng <đề nghị>
      Và đề nghị theo <thủ tục>
      Và mọi nội dung phải xét đều đạt
      Và ngày <ngày> hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả"
      Khi xem hồ sơ ngày <ngày>
      Thì cấp trung ương làm lần lượt "Ghi quyết định khen thưởng của cấp trung ương"
      Và hồ sơ do UBND tỉnh Thử Nghiệm theo dõi

      Dữ liệu: mười hình thức; hai bên ngày 01/01/2024
        | ai                               | đề nghị                                             | thủ tục              | ngày       |
        | ông Nguyễn Văn Mẫu               | danh hiệu "Chiến sĩ thi đua toàn quốc" năm 2024     | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Bằng khen của Thủ tướng Chính phủ" theo công trạng | thủ tục thông thường | 05/06/2026 |
        | tập thể Trường Tiểu học Kim Đồng | danh hiệu "Cờ thi đua của Chính phủ" năm 2024       | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương Lao động hạng Nhất" theo công trạng    | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương Lao động hạng Nhì" theo công trạng     | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương Lao động hạng Ba" theo công trạng      | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương khác (ngoài Huân chương Lao động)"     | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huy chương"                                        | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Danh hiệu vinh dự nhà nước"                        | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Giải thưởng cấp Nhà nước"                          | thủ tục thông thường | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Bằng khen của Thủ tướng Chính phủ" theo công trạng | thủ tục thông thường | 29/12/2023 |
        | ông Nguyễn Văn Mẫu               | "Bằng khen của Thủ tướng Chính phủ" theo công trạng | thủ tục thông thường | 02/01/2024 |
        | ông Nguyễn Văn Mẫu               | danh hiệu "Chiến sĩ thi đua toàn quốc" năm 2024     | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Bằng khen của Thủ tướng Chính phủ" theo công trạng | thủ tục đơn giản     | 05/06/2026 |
        | tập thể Trường Tiểu học Kim Đồng | danh hiệu "Cờ thi đua của Chính phủ" năm 2024       | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương Lao động hạng Nhất" theo công trạng    | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương Lao động hạng Nhì" theo công trạng     | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương Lao động hạng Ba" theo công trạng      | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huân chương khác (ngoài Huân chương Lao động)"     | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Huy chương"                                        | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Danh hiệu vinh dự nhà nước"                        | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Giải thưởng cấp Nhà nước"                          | thủ tục đơn giản     | 05/06/2026 |
        | ông Nguyễn Văn Mẫu               | "Bằng khen của Thủ tướng Chính phủ" theo công trạng | thủ tục đơn giản     | 29/12/2023 |
        | ông Nguyễn Văn Mẫu               | "Bằng khen của Thủ tướng Chính phủ" theo công trạng | thủ tục đơn giản     | 02/01/2024 |

  Quy tắc: Danh hiệu thi đua chỉ theo thủ tục thông thường; hình thức khen thưởng chỉ theo thủ tục đơn giản khi thuộc Điều 85
    Căn cứ: khoản 1 Điều 85, Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TG-85-450 @l2022/85/1
    Khung tình huống: "<danh hiệu>" đề nghị theo thủ tục đơn giản ngày 01/01/2024
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ ghi nhận:
        | phục vụ nhiệm vụ chính trị cần động viên kịp thời | có |
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì về thủ tục, kết luận là "Không được theo thủ tục đơn giản"

      Dữ liệu: mọi danh hiệu
        | ai                          | danh hiệu                      |
        | ông Lê Văn Tâm              | Lao động tiên tiến             |
        | ông Lê Văn Tâm              | Chiến sĩ tiên tiến             |
        | ông Lê Văn Tâm              | Chiến sĩ thi đua cơ sở         |
        | ông Lê Văn Tâm              | Chiến sĩ thi đua cấp tỉnh      |
        | ông Lê Văn Tâm              | Chiến sĩ thi đua toàn quốc     |
        | tập thể Phòng Kinh tế       | Tập thể lao động tiên tiến     |
        | tập thể Phòng Kinh tế       | Đơn vị tiên tiến               |
        | tập thể Phòng Kinh tế       | Tập thể lao động xuất sắc      |
        | tập thể Phòng Kinh tế       | Đơn vị quyết thắng             |
        | tập thể Phòng Kinh tế       | Cờ thi đua cấp tỉnh            |
        | tập thể Phòng Kinh tế       | Cờ thi đua của Chính phủ       |
        | tập thể Phòng Kinh tế       | Xã, phường, thị trấn tiêu biểu |
        | tập thể Phòng Kinh tế       | Thôn, tổ dân phố văn hóa       |
        | hộ gia đình bà Trần Thị Hoa | Gia đình văn hóa               |

    @TG-85-451 @l2022/85/1
    Khung tình huống: "<hình thức>" theo thủ tục đơn giản mà không thuộc trường hợp nào của Điều 85
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và đề nghị theo thủ tục đơn giản
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về thủ tục, kết luận là "Không được theo thủ tục đơn giản"

      Dữ liệu: mười hình thức
        | hình thức                                                                 |
        | Giấy khen của Chủ tịch UBND cấp xã                                        |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     |
        | Bằng khen của Chủ tịch UBND tỉnh                                          |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    |
        | Bằng khen của Thủ tướng Chính phủ                                         |
        | Huân chương Lao động hạng Nhất                                            |
        | Huân chương Lao động hạng Nhì                                             |
        | Huân chương Lao động hạng Ba                                              |

    @TG-84-453 @l2022/84
    Khung tình huống: "<hình thức>" theo thủ tục thông thường
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và đề nghị theo thủ tục thông thường
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về thủ tục, kết luận là "Đúng thủ tục"

      Dữ liệu: mười hình thức
        | hình thức                                                                 |
        | Giấy khen của Chủ tịch UBND cấp xã                                        |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     |
        | Bằng khen của Chủ tịch UBND tỉnh                                          |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    |
        | Bằng khen của Thủ tướng Chính phủ                                         |
        | Huân chương Lao động hạng Nhất                                            |
        | Huân chương Lao động hạng Nhì                                             |
        | Huân chương Lao động hạng Ba                                              |
