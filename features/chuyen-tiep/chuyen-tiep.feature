# language: vi
Tính năng: Hồ sơ vắt qua ngày đổi luật

  Quy tắc: Từ luật cũ sang Luật năm 2022, tiêu chuẩn tính theo ngày quyết định
    Căn cứ: điểm d khoản 1, khoản 3 Điều 74, khoản 2 Điều 75, Điều 95 Luật Thi đua, khen thưởng năm 2022; khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP; Điều 74, Điều 75 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: còn cách hiểu khác nhau, mặc định theo ngày quyết định.

    @CT-95-01 @l2022/95 @nd91-2017/39/1 @l2022/74/1/d
    Khung tình huống: Hai lần Chiến sĩ thi đua cơ sở loại tốt, hai sáng kiến chưa dùng, quyết định ngày <ngày>
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng |
        | 2022 | tốt      | Chiến sĩ thi đua cơ sở | 1                   |
        | 2023 | tốt      | Chiến sĩ thi đua cơ sở | 1                   |
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày <ngày>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: luật cũ không có nhánh hai lần Chiến sĩ thi đua cơ sở
        | ngày       | kết luận                 |
        | 31/12/2023 | Không đủ tiêu chuẩn      |
        | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |

    @CT-95-02 @nd91-2017/39/1
    Khung tình huống: Luật cũ, xuất sắc năm 2022 và năm 2023, có <sáng kiến> sáng kiến
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2022 | xuất sắc | 0                   |
        | 2023 | xuất sắc | <sáng kiến>         |
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày 31/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai hay một sáng kiến
        | sáng kiến | kết luận                 |
        | 2         | Đủ điều kiện, tiêu chuẩn |
        | 1         | Không đủ tiêu chuẩn      |

    @CT-95-03 @l2003/74 @l2003/75 @l2022/75/2
    Khung tình huống: Giấy khen của Chủ tịch UBND thành phố Tây Ninh, quyết định ngày <ngày>
      Biết tập thể Trường Tiểu học Kim Đồng ở thành phố Tây Ninh được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng
      Và thành tích của năm 2023
      Khi Chủ tịch UBND thành phố Tây Ninh ký quyết định tặng Giấy khen ngày <ngày>
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "<kết luận>"
      Và về tiêu chuẩn, nguồn của kết luận là "<nguồn>"

      Dữ liệu: trước ngày 01/01/2024 luật có tiêu chuẩn chung, từ ngày đó giao tỉnh
        | ngày       | kết luận                    | nguồn                |
        | 31/12/2023 | Đủ điều kiện, tiêu chuẩn    | Chưa kiểm chứng      |
        | 01/01/2024 | Chưa có quy định để áp dụng | Đã đối chiếu văn bản |

    @CT-95-04 @nd91-2017 @l2022/74/3
    Khung tình huống: Tập thể xuất sắc trong phong trào của huyện, không có hai năm xuất sắc, ngày <ngày>
      Biết tập thể xóm Đồng được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo phong trào thi đua
      Và thành tích của năm 2023
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có |
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày <ngày>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: luật cũ đòi hai năm xuất sắc
        | ngày       | kết luận                 |
        | 31/12/2023 | Không đủ tiêu chuẩn      |
        | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Tờ trình gửi trước ngày 01/07/2025 theo thủ tục cũ, người ký và tiền theo ngày quyết định
    Căn cứ: khoản 3 Điều 60 Nghị định số 152/2025/NĐ-CP; Điều 59 Nghị định số 129/2025/NĐ-CP; Trả lời ngày 21/07/2025 của Bộ Nội vụ (mục d610-t57441).
    Nguồn: đã đối chiếu văn bản.

    @CT-60-01 @nd152-2025/60/3 @moha-d610-t57441 @nd129-2025/59
    Khung tình huống: Tờ trình Chiến sĩ thi đua cơ sở gửi ngày <ngày gửi>, Hội đồng họp ngày 10/07/2025
      Biết ông Lê Văn Tâm ở xã Trường Tây được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và tờ trình đã gửi ngày <ngày gửi>
      Và Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 10 thành viên
      Và có 8 phiếu đồng ý tại phiên họp ngày 10/07/2025
      Khi Chủ tịch UBND phường Long Hoa ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 15/07/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và về Hội đồng, nguồn của kết luận là "<nguồn>"

      Dữ liệu: mức 80% là bắt buộc theo nghị định cũ, tạm áp dụng theo nghị định mới
        | ngày gửi   | nguồn                   |
        | 30/06/2025 | Đã đối chiếu văn bản    |
        | 01/07/2025 | Còn cách hiểu khác nhau |

  Quy tắc: Hồ sơ nhận để thẩm định trước ngày 01/10/2026 theo quy định cũ; quyết định từ ngày đó phải lưu ý
    Căn cứ: khoản 4 Điều 4 và khoản 1 Điều 3 Luật số 06/2026/QH16; điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022; khoản 2 Điều 3 Nghị định số 161/2026/NĐ-CP.
    Nguồn: theo nguồn dẫn lại; nội dung luật sửa đổi chưa được đối chiếu.

    Bối cảnh:
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |

    @CA-59 @l2026/4/4 @l2022/74/1/d
    Tình huống: Trường hợp C59, nhận ngày 28/09/2026, quyết định ngày 20/10/2026
      Biết cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 28/09/2026
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày 20/10/2026
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và về tiêu chuẩn, nguồn của kết luận là "Đã đối chiếu văn bản"
      Và có lưu ý "Luật sửa đổi năm 2026 chưa được đối chiếu"

    @CT-04-01 @nd161-2026/3/2
    Tình huống: Tiền thưởng của trường hợp C59 theo lương cơ sở của ngày quyết định
      Khi tính tiền thưởng "Bằng khen của Chủ tịch UBND tỉnh" cho cá nhân, quyết định ngày 20/10/2026
      Thì mức lương cơ sở để tính là 2.530.000 đồng
      Và số tiền là 3.800.000 đồng

    @CA-60 @l2026/4/4 @l2022/74/1/d
    Tình huống: Trường hợp C60, nhận ngày 02/10/2026, xét tạm theo Luật năm 2022 và cần xác nhận
      Biết cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 02/10/2026
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày 20/10/2026
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và về tiêu chuẩn, nguồn của kết luận là "Chưa kiểm chứng"
      Và có lưu ý "Luật sửa đổi năm 2026 chưa được đối chiếu"

    @CT-04-02 @l2026/3/1
    Tình huống: Quyết định ngày 30/09/2026 thì chưa phải lưu ý
      Biết cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 10/09/2026
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày 30/09/2026
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và lưu ý không nói đến "Luật sửa đổi năm 2026"

    @CT-04-03 @l2026/3/1
    Tình huống: Quyết định ngày 01/10/2026 thì phải lưu ý
      Biết cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 10/09/2026
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày 01/10/2026
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Luật sửa đổi năm 2026 chưa được đối chiếu"
