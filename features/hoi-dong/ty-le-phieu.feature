# language: vi
Tính năng: Tỷ lệ phiếu của Hội đồng Thi đua - Khen thưởng

  Quy tắc: Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng, không tính trên số người dự họp
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
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
        | hình thức                              | thành viên | đồng ý | cần | kết luận             |
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
