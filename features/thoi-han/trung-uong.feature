# language: vi
Tính năng: Thời hạn và mốc trình ở trung ương

  Quy tắc: Bộ Nội vụ thẩm định, trình Thủ tướng Chính phủ trong 20 ngày làm việc từ ngày nhận đủ hồ sơ
    Căn cứ: khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP; Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đến ngày 30/06/2025; từ ngày 01/07/2025: chưa kiểm chứng.

    @TH-32-01 @nd98-2023/32/2 @nd152-2025
    Khung tình huống: Chiến sĩ thi đua toàn quốc, Bộ Nội vụ nhận đủ ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "Chiến sĩ thi đua toàn quốc" được Bộ Nội vụ nhận đủ ngày <ngày nhận>
      Khi tính thời hạn 20 ngày làm việc
      Thì ngày cuối cùng là <ngày cuối>
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: trước và sau ngày 01/07/2025
        | ngày nhận  | ngày cuối  | nguồn                |
        | 22/04/2025 | 22/05/2025 | Đã đối chiếu văn bản |
        | 03/11/2025 | 01/12/2025 | Chưa kiểm chứng      |

  Quy tắc: Bằng khen của Thủ tướng đột xuất có thời hạn riêng cho từng việc
    Căn cứ: Quyết định số 311/QĐ-BNV năm 2025; Quyết định số 987/QĐ-BVHTTDL năm 2024.
    Nguồn: đã đối chiếu văn bản đến ngày 30/06/2025; sau đó: chưa kiểm chứng.

    @TH-311-01 @qd311-2025-bnv
    Khung tình huống: Thời hạn để <việc>
      Biết hồ sơ đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đột xuất được Bộ Nội vụ nhận đủ ngày 03/03/2025
      Khi tính thời hạn để <việc>
      Thì thời hạn là <số ngày> ngày làm việc, từ khi <bắt đầu> đến khi <kết thúc>
      Và ngày cuối cùng là <ngày cuối>
      Và nguồn của thời hạn là "Đã đối chiếu văn bản"

      Dữ liệu: trả lại 5 ngày, các việc khác 10 ngày
        | việc                    | số ngày | bắt đầu                    | kết thúc      | ngày cuối  |
        | trả lại hồ sơ           | 5       | tiếp nhận đủ hồ sơ         | trả lại hồ sơ | 10/03/2025 |
        | trình sau khi đủ ý kiến | 10      | đủ ý kiến                  | trình         | 17/03/2025 |
        | sao gửi quyết định      | 10      | nhận quyết định            | sao gửi       | 17/03/2025 |
        | báo không khen thưởng   | 10      | kết luận không khen thưởng | thông báo     | 17/03/2025 |

    @TH-987-01 @qd987-2024-bvhttdl
    Tình huống: Mức của một bộ không áp dụng cho bộ khác
      Biết hồ sơ đề nghị tặng "Bằng khen của bộ, ban, ngành" theo công trạng được bộ, ban, ngành nhận đủ ngày 03/03/2025
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "Quy định của bộ, ban, ngành về thời hạn xét Bằng khen"

  Quy tắc: Trình về trung ương theo mốc trong năm
    Căn cứ: khoản 1 Điều 32 Nghị định số 98/2023/NĐ-CP; Điều 48 Nghị định số 91/2017/NĐ-CP; Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản từ ngày 01/01/2024 đến ngày 30/06/2025; trước đó theo nguồn dẫn lại; sau đó và nơi văn bản không nói năm nào: chưa kiểm chứng.

    @TH-32-02 @nd98-2023/32/1 @nd91-2017/48 @nd152-2025
    Khung tình huống: Chiến sĩ thi đua toàn quốc xét năm <năm>, tính theo quy định ngày <ngày>
      Biết ông Đỗ Văn Minh được đề nghị tặng danh hiệu "Chiến sĩ thi đua toàn quốc" năm <năm>
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì ngày cuối cùng là <mốc>
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: 31/12 của năm sau; trước năm 2024 là 31/10
        | năm  | ngày       | mốc        | nguồn                |
        | 2022 | 03/03/2023 | 31/10/2023 | Chưa kiểm chứng      |
        | 2024 | 03/03/2025 | 31/12/2025 | Đã đối chiếu văn bản |
        | 2025 | 03/03/2026 | 31/12/2026 | Chưa kiểm chứng      |

    @TH-32-03 @nd98-2023/32/1 @nd91-2017/48
    Khung tình huống: Cờ thi đua của Chính phủ xét năm <năm>, tính theo quy định ngày <ngày>
      Biết tập thể UBND xã Thử Nghiệm được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm <năm>
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì ngày cuối cùng là <mốc>
      Và nguồn của thời hạn là "Chưa kiểm chứng"

      Dữ liệu: 30/06, trước năm 2024 là 31/03; văn bản không nói năm nào
        | năm  | ngày       | mốc        |
        | 2022 | 03/03/2023 | 31/03/2023 |
        | 2024 | 03/03/2025 | 30/06/2025 |

    @TH-32-04 @nd98-2023/32/1
    Tình huống: Cờ thi đua của Chính phủ của ngành giáo dục
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm 2024
      Và tập thể thuộc ngành giáo dục, xét theo năm học
      Và thành tích tính từ ngày 01/09/2023 đến ngày 31/05/2024
      Khi tính mốc trình theo quy định ngày 02/07/2024
      Thì ngày cuối cùng là 31/12/2024

    @TH-48-01 @nd91-2017/48
    Tình huống: Khen thưởng công trạng trước năm 2024 trình về trung ương đến 30/06
      Biết tập thể UBND xã Thử Nghiệm được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của năm 2022
      Khi tính mốc trình theo quy định ngày 03/03/2023
      Thì ngày cuối cùng là 30/06/2023
      Và nguồn của thời hạn là "Chưa kiểm chứng"

    @TH-48-02 @nd98-2023/32/1
    Tình huống: Khen thưởng công trạng từ năm 2024 chưa đọc được mốc
      Biết tập thể UBND xã Thử Nghiệm được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của năm 2024
      Khi tính mốc trình theo quy định ngày 03/03/2025
      Thì chưa xác định được hạn, còn thiếu "Quy định từ năm 2024 về mốc trình khen thưởng công trạng về trung ương"

  Quy tắc: Bắc Ninh nhận hồ sơ trước hội nghị 10 ngày, tổng kết năm trước ngày 10/12
    Căn cứ: Điều 6 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng tại Bắc Ninh; cách đếm ngược và cách hiểu chữ “trước”: còn cách hiểu khác nhau.

    @TH-BN-01 @bn86/6
    Tình huống: Hồ sơ tổng kết năm 2026 phải gửi đến hết ngày 09/12/2026
      Biết ông Nguyễn Văn Bình ở tỉnh Bắc Ninh được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và thành tích của năm 2026
      Khi tính mốc trình theo quy định ngày 02/03/2026
      Thì ngày cuối cùng là 09/12/2026
      Và nguồn của thời hạn là "Còn cách hiểu khác nhau"

    @TH-BN-02 @bn86/6
    Tình huống: Khen trong hội nghị, đếm ngược 10 ngày theo lịch, rơi vào Chủ nhật thì không dời
      Biết ông Nguyễn Văn Bình ở tỉnh Bắc Ninh được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo phong trào thi đua
      Và thành tích của năm 2026
      Khi tính mốc gửi hồ sơ cho hội nghị ngày 18/11/2026 theo quy định ngày 02/03/2026
      Thì ngày cuối cùng là 08/11/2026

  Quy tắc: Thông báo kết quả trước năm 2024 có thời hạn, từ năm 2024 do địa phương quy định
    Căn cứ: thông tư của một ngành theo Nghị định số 91/2017/NĐ-CP; Nghị định số 98/2023/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @TH-TB-01 @nd91-2017
    Khung tình huống: Thời hạn để <việc> từ ngày 12/06/2023
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng gửi UBND xã Trường Tây được nhận đủ ngày 12/06/2023
      Khi tính thời hạn để <việc> từ ngày 12/06/2023
      Thì ngày cuối cùng là <ngày cuối>
      Và nguồn của thời hạn là "Theo nguồn dẫn lại"

      Dữ liệu: 10, 7 và 10 ngày làm việc
        | việc                  | ngày cuối  |
        | báo kết quả           | 26/06/2023 |
        | chuyển tiếp kết quả   | 21/06/2023 |
        | báo không khen thưởng | 26/06/2023 |

    @TH-TB-02 @nd98-2023
    Tình huống: Từ năm 2024 chưa có thời hạn chung để thông báo kết quả
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng gửi UBND xã Trường Tây được nhận đủ ngày 12/06/2024
      Khi tính thời hạn để báo kết quả từ ngày 12/06/2024
      Thì chưa xác định được hạn, còn thiếu "Quy định của địa phương, bộ, ngành về thời hạn thông báo kết quả"
