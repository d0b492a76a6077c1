# language: vi
Tính năng: Tỷ lệ phiếu của Hội đồng Thi đua - Khen thưởng

  Quy tắc: Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng, không tính trên số người dự họp
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; điểm c khoản 2 Điều 6 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-30-01 @nd98-2023/30/7
    Khung tình huống: Hội đồng 13 thành viên, <tại họp> phiếu đồng ý tại phiên họp, <bằng văn bản> ý kiến đồng ý bằng văn bản
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 13 thành viên
      Và có <tại họp> phiếu đồng ý tại phiên họp ngày 12/12/2024
      Và có <bằng văn bản> thành viên vắng mặt gửi ý kiến đồng ý bằng văn bản, ghi trong biên bản
      Và có <không ý kiến> thành viên vắng mặt không gửi ý kiến
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì tỷ lệ phiếu được tính trên 13 thành viên
      Và cần ít nhất 11 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 80%
        | tại họp | bằng văn bản | không ý kiến | kết luận             |
        | 9       | 2            | 2            | Đủ tỷ lệ phiếu       |
        | 9       | 1            | 3            | Không đủ tỷ lệ phiếu |

    @CA-45 @nd98-2023/30/7
    Tình huống: Trường hợp C45, 9 phiếu tại phiên họp và 2 ý kiến bằng văn bản trên 13 thành viên
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 13 thành viên
      Và có 9 phiếu đồng ý tại phiên họp ngày 12/06/2024
      Và có 2 thành viên vắng mặt gửi ý kiến đồng ý bằng văn bản, ghi trong biên bản
      Và có 2 thành viên vắng mặt không gửi ý kiến
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023
      Thì tỷ lệ phiếu được tính trên 13 thành viên
      Và về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và về Hội đồng, nguồn của kết luận là "Đã đối chiếu văn bản"

    @CA-46 @nd98-2023/30/7
    Tình huống: Trường hợp C46, 9 phiếu tại phiên họp, không có ý kiến bằng văn bản
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 13 thành viên
      Và có 9 phiếu đồng ý tại phiên họp ngày 12/06/2024
      Và có 4 thành viên vắng mặt không gửi ý kiến
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023
      Thì tỷ lệ phiếu được tính trên 13 thành viên
      Và cần ít nhất 11 phiếu đồng ý
      Và về Hội đồng, kết luận là "Không đủ tỷ lệ phiếu"

    @CA-47 @nd98-2023/30/7
    Khung tình huống: Trường hợp C47, Hội đồng 10 người, <đồng ý> phiếu đồng ý
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 10 thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 12/12/2024
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: 8 trên 10 là đúng 80%
        | đồng ý | kết luận             |
        | 8      | Đủ tỷ lệ phiếu       |
        | 7      | Không đủ tỷ lệ phiếu |

    @HD-30-02 @nd98-2023/30/7
    Khung tình huống: Chiến sĩ thi đua cơ sở, Hội đồng <thành viên> người, <đồng ý> phiếu đồng ý
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có <thành viên> thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 12/12/2024
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "Đã đối chiếu văn bản"

      Dữ liệu: đúng 80% là đủ
        | thành viên | đồng ý | cần | kết luận             |
        | 10         | 8      | 8   | Đủ tỷ lệ phiếu       |
        | 10         | 7      | 8   | Không đủ tỷ lệ phiếu |
        | 15         | 13     | 12  | Đủ tỷ lệ phiếu       |
        | 15         | 11     | 12  | Không đủ tỷ lệ phiếu |
        | 13         | 9      | 11  | Không đủ tỷ lệ phiếu |

    @HD-30-03 @nd98-2023/30/7 @nd152-2025/6/2/c
    Tình huống: Từ ngày 01/07/2025 mức 80% là tạm áp dụng, bộ và tỉnh có thể quy định khác
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 10 thành viên
      Và có 8 phiếu đồng ý tại phiên họp ngày 12/12/2025
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Thì cần ít nhất 8 phiếu đồng ý
      Và về Hội đồng, kết luận là "Đủ tỷ lệ phiếu"
      Và về Hội đồng, nguồn của kết luận là "Còn cách hiểu khác nhau"

  Quy tắc: Biên bản không ghi kết quả kiểm phiếu thì phải bổ sung
    Căn cứ: Điều 34 Nghị định số 98/2023/NĐ-CP; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản.

    @HD-34-01 @nd98-2023/34 @qd638-2025-bnv
    Tình huống: Biên bản xét Chiến sĩ thi đua cơ sở không ghi số phiếu
      Biết biên bản họp ngày 12/12/2024 không ghi kết quả kiểm phiếu
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "Thiếu hồ sơ, thông tin"
      Và lý do có câu "Biên bản chưa ghi tổng số thành viên và số phiếu đồng ý"

    @CA-48 @nd98-2023/34 @qd638-2025-bnv
    Khung tình huống: Trường hợp C48, biên bản ngày <ngày> không ghi số phiếu
      Biết biên bản họp ngày <ngày> không ghi kết quả kiểm phiếu
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm <năm>
      Thì kết luận là "Thiếu hồ sơ, thông tin"
      Và lý do có câu "Biên bản chưa ghi tổng số thành viên và số phiếu đồng ý"

      Dữ liệu: theo nghị định cũ và theo thủ tục của cấp xã
        | ngày       | năm  |
        | 12/12/2024 | 2024 |
        | 12/12/2025 | 2025 |

  Quy tắc: Cờ thi đua cần 80%, Chiến sĩ thi đua cấp tỉnh cần 90% tổng số thành viên
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: theo nguồn dẫn lại.

    @HD-30-14 @nd98-2023/30/7 @nd91-2017/45/8
    Khung tình huống: <danh hiệu> năm <năm>, Hội đồng <thành viên> người, <đồng ý> phiếu đồng ý
      Biết <ai> được đề nghị tặng danh hiệu <danh hiệu> năm <năm>
      Và Hội đồng Thi đua - Khen thưởng tỉnh có <thành viên> thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày <ngày họp>
      Khi kiểm phiếu xét danh hiệu <danh hiệu> năm <năm>
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "<nguồn>"

      Dữ liệu: hai bên mỗi mức, trong từng thời kỳ
        | danh hiệu                   | ai                    | năm  | ngày họp   | thành viên | đồng ý | cần | kết luận             | nguồn                |
        | "Cờ thi đua cấp tỉnh"       | tập thể xã Thử Nghiệm | 2024 | 20/12/2024 | 15         | 12     | 12  | Đủ tỷ lệ phiếu       | Đã đối chiếu văn bản |
        | "Cờ thi đua cấp tỉnh"       | tập thể xã Thử Nghiệm | 2024 | 20/12/2024 | 15         | 11     | 12  | Không đủ tỷ lệ phiếu | Đã đối chiếu văn bản |
        | "Cờ thi đua cấp tỉnh"       | tập thể xã Thử Nghiệm | 2025 | 22/12/2025 | 15         | 12     | 12  | Đủ tỷ lệ phiếu       | Theo nguồn dẫn lại   |
        | "Chiến sĩ thi đua cấp tỉnh" | bà Phạm Thị Hòa       | 2024 | 20/12/2024 | 15         | 14     | 14  | Đủ tỷ lệ phiếu       | Đã đối chiếu văn bản |
        | "Chiến sĩ thi đua cấp tỉnh" | bà Phạm Thị Hòa       | 2024 | 20/12/2024 | 15         | 13     | 14  | Không đủ tỷ lệ phiếu | Đã đối chiếu văn bản |

  Quy tắc: Giấy khen, Bằng khen cấp tỉnh không có tỷ lệ chung, tạm tính quá bán và phải lưu ý
    Căn cứ: khoản 7 Điều 30, Điều 49 Nghị định số 98/2023/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @HD-49-01 @nd98-2023/30/7 @nd98-2023/49
    Khung tình huống: <hình thức>, Hội đồng <thành viên> người, <đồng ý> phiếu đồng ý
      Biết Hội đồng Thi đua - Khen thưởng có <thành viên> thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 12/12/2024
      Khi kiểm phiếu xét <hình thức> năm 2024
      Thì tỷ lệ phiếu được tính trên <thành viên> thành viên
      Và cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và có lưu ý "Chưa thấy quy định chung về tỷ lệ phiếu cho hình thức này"

      Dữ liệu: đúng một nửa là chưa quá bán
        | hình thức                               | thành viên | đồng ý | cần | kết luận             |
        | "Giấy khen của Chủ tịch UBND cấp xã"    | 10         | 6      | 6   | Đủ tỷ lệ phiếu       |
        | "Giấy khen của Chủ tịch UBND cấp xã"    | 10         | 5      | 6   | Không đủ tỷ lệ phiếu |
        | "Giấy khen của Chủ tịch UBND cấp huyện" | 9          | 5      | 5   | Đủ tỷ lệ phiếu       |
        | "Giấy khen của Chủ tịch UBND cấp huyện" | 9          | 4      | 5   | Không đủ tỷ lệ phiếu |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | 11         | 6      | 6   | Đủ tỷ lệ phiếu       |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | 11         | 5      | 6   | Không đủ tỷ lệ phiếu |
        | "Lao động tiên tiến"                    | 8          | 5      | 5   | Đủ tỷ lệ phiếu       |
        | "Lao động tiên tiến"                    | 8          | 4      | 5   | Không đủ tỷ lệ phiếu |

  Quy tắc: Ở Bắc Ninh, Bằng khen cấp tỉnh không phải qua phiên họp Hội đồng ở cấp tỉnh
    Căn cứ: Điều 9 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng ở tỉnh Bắc Ninh.

    @HD-86-01 @bn86/9
    Khung tình huống: Hồ sơ Bằng khen gửi tỉnh Bắc Ninh ngày <ngày>
      Biết ông Ngô Văn Phúc ở tỉnh Bắc Ninh được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Khi ngày <ngày> thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và các bước của cấp tỉnh <có hay không> Hội đồng

      Dữ liệu: trước và từ ngày 15/12/2025
        | ngày       | có hay không |
        | 12/12/2025 | có           |
        | 15/12/2025 | không có     |
