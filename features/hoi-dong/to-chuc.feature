# language: vi
Tính năng: Hội đồng được tổ chức thế nào ở từng cấp

  Quy tắc: Hội đồng Trung ương do Thủ tướng Chính phủ làm Chủ tịch, ít nhất 2/3 thành viên dự mới họp, mỗi năm họp 2 kỳ
    Căn cứ: khoản 2 Điều 90 Luật Thi đua, khen thưởng năm 2022; Điều 47 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: chưa kiểm chứng.

    @HD-90-610 @l2022/90/2 @nd98-2023/47
    Khung tình huống: Hội đồng Trung ương tại ngày <ngày>
      Khi tra cứu nội dung "Hội đồng: Hội đồng Thi đua - Khen thưởng Trung ương" tại ngày <ngày>
      Thì nội dung đó ghi "Chủ tịch Hội đồng: Thủ tướng Chính phủ"
      Và nội dung đó ghi "Họp khi có ít nhất 2/3 tổng số thành viên dự"
      Và nội dung đó ghi "Họp 2 kỳ một năm"
      Và nội dung đó ghi "Tình trạng nguồn: <nguồn>"

      Dữ liệu: từ khi có Luật năm 2022; Nghị định cũ hết hiệu lực thì tạm giữ
        | ngày       | nguồn                |
        | 01/01/2024 | Đã đối chiếu văn bản |
        | 30/06/2025 | Đã đối chiếu văn bản |
        | 01/07/2025 | Chưa kiểm chứng      |

  Quy tắc: Hội đồng cấp huyện, cấp xã do người đứng đầu cơ quan, đơn vị thành lập và đặt quy chế
    Căn cứ: Điều 49 Nghị định số 98/2023/NĐ-CP; Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024 và từ ngày 01/07/2025: chưa kiểm chứng.

    @HD-49-611 @nd98-2023/49
    Khung tình huống: Hội đồng <cấp> tại ngày <ngày>
      Khi tra cứu nội dung "Hội đồng: Hội đồng Thi đua - Khen thưởng cấp huyện, cấp xã" tại ngày <ngày>
      Thì nội dung đó ghi "Cấp: <cấp>"
      Và nội dung đó ghi "Thành lập: người đứng đầu cơ quan, đơn vị"
      Và nội dung đó ghi "Thành phần, quy chế do người đứng đầu cơ quan, đơn vị quyết định"
      Và nội dung đó ghi "Tình trạng nguồn: <nguồn>"

      Dữ liệu: cả hai cấp
        | cấp       | ngày       | nguồn                |
        | cấp huyện | 01/01/2024 | Đã đối chiếu văn bản |
        | cấp xã    | 01/01/2024 | Đã đối chiếu văn bản |
        | cấp xã    | 30/06/2025 | Đã đối chiếu văn bản |
        | cấp xã    | 01/07/2025 | Chưa kiểm chứng      |

    @HD-91-612 @nd91-2017
    Tình huống: Ngày 31/12/2023 chưa đọc được quy định về Hội đồng cấp huyện, cấp xã, chỉ ghi cách lập thường gặp
      Khi tra cứu nội dung "Hội đồng: Hội đồng Thi đua - Khen thưởng cấp huyện, cấp xã" tại ngày 31/12/2023
      Thì nội dung đó ghi "Căn cứ: Nghị định số 91/2017/NĐ-CP"
      Và nội dung đó ghi "Tình trạng nguồn: Chưa kiểm chứng"
