# language: vi
Tính năng: Giấy tờ chỉ cần trong một số trường hợp, và số bộ hồ sơ của thủ tục đơn giản

  Quy tắc: Đột xuất, có đóng góp hoặc có sáng kiến thì thêm giấy chứng nhận; doanh nghiệp thêm xác nhận thuế, bảo hiểm
    Căn cứ: điểm d khoản 2, khoản 3 Điều 84 Luật Thi đua, khen thưởng năm 2022; Cổng Dịch vụ công quốc gia (mục 16437).
    Nguồn: đã đối chiếu văn bản; xác nhận thuế, bảo hiểm: theo nguồn dẫn lại.

    @TG-84-630 @l2022/84/2/d @l2022/84/3
    Khung tình huống: Bằng khen của Thủ tướng theo <loại hình> cho <ai>, đóng góp lớn: <đóng góp>, đóng góp lớn về tài sản: <tài sản>
      Biết <ai> được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo <loại hình>
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện | <đóng góp> |
        | đóng góp lớn về tài sản                                                     | <tài sản>  |
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày 12/12/2025
      Thì giấy tờ cần có là <giấy tờ>

      Dữ liệu: chỉ một trong ba trường hợp là đã phải có giấy chứng nhận
        | ai                            | loại hình  | đóng góp | tài sản | giấy tờ                                                                                                                                                                                                 |
        | bà Nguyễn Thị Mẫu             | công trạng | không    | không   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"                                                               |
        | bà Nguyễn Thị Mẫu             | đột xuất   | không    | không   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Chứng nhận thành tích, sáng kiến hoặc đóng góp", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | bà Nguyễn Thị Mẫu             | công trạng | có       | không   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Chứng nhận thành tích, sáng kiến hoặc đóng góp", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"             |
        | hộ gia đình bà Nguyễn Thị Mẫu | công trạng | không    | có      | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng", "Chứng nhận thành tích, sáng kiến hoặc đóng góp", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan" |
        | hộ gia đình bà Nguyễn Thị Mẫu | công trạng | không    | không   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản xét khen thưởng", "Ý kiến của bộ, ban, ngành hoặc UBND tỉnh có liên quan"                                                   |

    @TG-84-631 @l2022/84/2/d
    Khung tình huống: Bằng khen của Chủ tịch UBND tỉnh, năm đầu <năm đầu> và năm sau <năm sau> sáng kiến chưa dùng
      Biết bà Nguyễn Thị Mẫu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | <năm đầu>           |
        | 2025 | xuất sắc | <năm sau>           |
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày 12/12/2025
      Thì giấy tờ cần có là <giấy tờ>

      Dữ liệu: từ hai sáng kiến mới phải kèm giấy chứng nhận
        | năm đầu | năm sau | giấy tờ                                                                                                                            |
        | 0       | 0       | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"                                                   |
        | 1       | 0       | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"                                                   |
        | 1       | 1       | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Chứng nhận thành tích, sáng kiến hoặc đóng góp" |
        | 2       | 1       | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Chứng nhận thành tích, sáng kiến hoặc đóng góp" |

    @TG-84-632 @l2022/84/2/d @dvc-16437
    Khung tình huống: Bằng khen của Chủ tịch UBND tỉnh theo <loại hình> cho <ai>
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo <loại hình>
      Và thành tích của năm 2025
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày 12/12/2025
      Thì giấy tờ cần có là <giấy tờ>

      Dữ liệu: doanh nghiệp phải có xác nhận thuế, bảo hiểm
        | ai                       | loại hình  | giấy tờ                                                                                                                                                                           |
        | tập thể ấp 4             | công trạng | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng"                                                                                                  |
        | tập thể ấp 4             | đột xuất   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Chứng nhận thành tích, sáng kiến hoặc đóng góp"                                                |
        | doanh nghiệp Công ty Mẫu | công trạng | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Xác nhận hoàn thành nghĩa vụ thuế, bảo hiểm"                                                   |
        | doanh nghiệp Công ty Mẫu | đột xuất   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản xét khen thưởng", "Chứng nhận thành tích, sáng kiến hoặc đóng góp", "Xác nhận hoàn thành nghĩa vụ thuế, bảo hiểm" |

  Quy tắc: Thủ tục đơn giản chỉ nộp một bộ hồ sơ
    Căn cứ: Điều 85 Luật Thi đua, khen thưởng năm 2022; khoản 1 Điều 40 Nghị định số 98/2023/NĐ-CP; Điều 55 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024 và từ ngày 01/07/2025: theo nguồn dẫn lại.

    @TG-85-633 @l2022/85 @nd98-2023/40/1 @nd91-2017/55
    Khung tình huống: Số bộ hồ sơ <hình thức> theo thủ tục đơn giản, xét ngày <ngày>
      Biết bà Nguyễn Thị Mẫu được đề nghị tặng "<hình thức>" theo đột xuất
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì phải nộp 1 bộ hồ sơ

      Dữ liệu: hai bên mỗi lần đổi quy định
        | hình thức                             | ngày       |
        | Giấy khen của Chủ tịch UBND cấp xã    | 31/12/2023 |
        | Giấy khen của Chủ tịch UBND cấp xã    | 01/01/2024 |
        | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 |
        | Giấy khen của Chủ tịch UBND cấp xã    | 01/07/2025 |
        | Giấy khen của Chủ tịch UBND cấp huyện | 31/12/2023 |
        | Giấy khen của Chủ tịch UBND cấp huyện | 01/01/2024 |
        | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 |
        | Giấy khen của Chủ tịch UBND cấp huyện | 01/07/2025 |
        | Bằng khen của Chủ tịch UBND tỉnh      | 31/12/2023 |
        | Bằng khen của Chủ tịch UBND tỉnh      | 01/01/2024 |
        | Bằng khen của Chủ tịch UBND tỉnh      | 30/06/2025 |
        | Bằng khen của Chủ tịch UBND tỉnh      | 01/07/2025 |
        | Bằng khen của Thủ tướng Chính phủ     | 01/01/2024 |
        | Bằng khen của Thủ tướng Chính phủ     | 30/06/2025 |
        | Bằng khen của Thủ tướng Chính phủ     | 01/07/2025 |
        | Huân chương Lao động hạng Ba          | 01/01/2024 |
        | Huân chương Lao động hạng Ba          | 30/06/2025 |
        | Huân chương Lao động hạng Ba          | 01/07/2025 |

  Quy tắc: Từ ngày 01/07/2025 thành phần hồ sơ danh hiệu do bộ, tỉnh quy định, phần của Luật là mặc định
    Căn cứ: khoản 1 Điều 84 Luật Thi đua, khen thưởng năm 2022; điểm c khoản 2 Điều 6 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đến ngày 30/06/2025; từ ngày 01/07/2025: chưa kiểm chứng.

    @TG-84-634 @l2022/84/1 @nd152-2025/6/2/c
    Khung tình huống: <hình thức> của <ai>, hồ sơ <giấy tờ>, xét ngày <ngày>
      Biết <ai> được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2024
      Và hồ sơ chỉ gồm <giấy tờ>
      Khi thẩm định đề nghị này ngày <ngày>
      Thì về hồ sơ, kết luận là "Đủ hồ sơ"
      Và về hồ sơ, nguồn của kết luận là "<nguồn>"

      Dữ liệu: ngày cuối của Nghị định cũ và ngày đầu của Nghị định mới
        | ai                            | hình thức          | giấy tờ                                                                                       | ngày       | nguồn                |
        | bà Nguyễn Thị Mẫu             | Lao động tiên tiến | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"             | 30/06/2025 | Đã đối chiếu văn bản |
        | bà Nguyễn Thị Mẫu             | Lao động tiên tiến | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản bình xét thi đua"             | 01/07/2025 | Chưa kiểm chứng      |
        | hộ gia đình bà Nguyễn Thị Mẫu | Gia đình văn hóa   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản bình xét thi đua" | 30/06/2025 | Đã đối chiếu văn bản |
        | hộ gia đình bà Nguyễn Thị Mẫu | Gia đình văn hóa   | "Tờ trình đề nghị khen thưởng", "Báo cáo thành tích hộ gia đình", "Biên bản bình xét thi đua" | 01/07/2025 | Chưa kiểm chứng      |
