# language: vi
Tính năng: Bảng số người dự, số Phó Chủ tịch Hội đồng trong từng thời kỳ

  Quy tắc: Hội đồng cấp tỉnh: trước năm 2024 có 3 đến 4 Phó Chủ tịch, từ năm 2024 không quá 4
    Căn cứ: Điều 49 Nghị định số 98/2023/NĐ-CP; Điều 63 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: chưa kiểm chứng.

    @HD-49-20 @nd98-2023/49 @nd91-2017/63
    Khung tình huống: Hội đồng cấp tỉnh có <số> Phó Chủ tịch, họp ngày <ngày>
      Biết Hội đồng cấp tỉnh gồm 20 thành viên, có <số> Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 20 người dự
      Và Hội đồng bỏ phiếu kín: 20 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2023
      Thì lưu ý về số Phó Chủ tịch: <lưu ý>

      Dữ liệu: hai bên mỗi số, hai bên mỗi lần đổi quy định
        | ngày       | số | lưu ý |
        | 31/12/2023 | 2  | có    |
        | 31/12/2023 | 3  | không |
        | 31/12/2023 | 4  | không |
        | 31/12/2023 | 5  | có    |
        | 01/01/2024 | 2  | không |
        | 01/01/2024 | 3  | không |
        | 01/01/2024 | 4  | không |
        | 01/01/2024 | 5  | có    |
        | 30/06/2025 | 2  | không |
        | 30/06/2025 | 3  | không |
        | 30/06/2025 | 4  | không |
        | 30/06/2025 | 5  | có    |
        | 01/07/2025 | 2  | không |
        | 01/07/2025 | 3  | không |
        | 01/07/2025 | 4  | không |
        | 01/07/2025 | 5  | có    |

  Quy tắc: Hội đồng Trung ương họp khi có ít nhất 2/3 tổng số thành viên, từ ngày 01/01/2024
    Căn cứ: khoản 2 Điều 90 Luật Thi đua, khen thưởng năm 2022; Điều 47 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: chưa kiểm chứng.

    @HD-47-20 @l2022/90/2 @nd98-2023/47
    Khung tình huống: Hội đồng Trung ương 90 thành viên, <dự> người dự, họp ngày <ngày>
      Biết Hội đồng Trung ương gồm 90 thành viên
      Và kỳ họp ngày <ngày> có <dự> người dự
      Và Hội đồng bỏ phiếu: <dự> đồng ý, 0 không đồng ý
      Và có <vắng> người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua toàn quốc" năm 2023
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: 60 người là đúng 2/3
        | ngày       | dự | vắng | kết luận               |
        | 01/01/2024 | 60 | 30   | Đủ tỷ lệ phiếu         |
        | 01/01/2024 | 59 | 31   | Thiếu hồ sơ, thông tin |
        | 30/06/2025 | 60 | 30   | Đủ tỷ lệ phiếu         |
        | 30/06/2025 | 59 | 31   | Thiếu hồ sơ, thông tin |
        | 01/07/2025 | 60 | 30   | Đủ tỷ lệ phiếu         |
        | 01/07/2025 | 59 | 31   | Thiếu hồ sơ, thông tin |

  Quy tắc: Hội đồng tỉnh Bắc Ninh: phiên xét khen thưởng có từ 80% thành viên, quyết định theo quá bán, từ ngày 15/12/2025
    Căn cứ: Điều 8 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng ở tỉnh Bắc Ninh; số chia khi tính quá bán: chưa kiểm chứng.

    @HD-86-20 @bn86/8
    Khung tình huống: Hội đồng 100 thành viên, <dự> người dự, họp ngày <ngày>
      Biết Hội đồng tỉnh Bắc Ninh gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có <dự> người dự
      Và Hội đồng bỏ phiếu: <dự> đồng ý, 0 không đồng ý
      Và có <vắng> người vắng gửi ý kiến đồng ý
      Khi xem kết quả kỳ họp đối với danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2025
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: ngày cuối chưa có văn bản và ngày đầu
        | ngày       | dự | vắng | kết luận               |
        | 14/12/2025 | 79 | 21   | Đủ tỷ lệ phiếu         |
        | 15/12/2025 | 79 | 21   | Thiếu hồ sơ, thông tin |
        | 15/12/2025 | 80 | 20   | Đủ tỷ lệ phiếu         |

    @HD-86-21 @bn86/8
    Khung tình huống: Hội đồng 100 thành viên xét Bằng khen ngày <ngày>, <đồng ý> phiếu đồng ý
      Biết Hội đồng tỉnh Bắc Ninh gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "Bằng khen của Chủ tịch UBND tỉnh" năm 2025
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: đúng một nửa là chưa quá bán
        | ngày       | đồng ý | kết luận             |
        | 15/12/2025 | 51     | Đủ tỷ lệ phiếu       |
        | 15/12/2025 | 50     | Không đủ tỷ lệ phiếu |

  Quy tắc: Hội đồng cấp xã của tỉnh Bắc Ninh quyết theo quá bán, từ ngày 15/12/2025
    Căn cứ: Điều 9 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng ở tỉnh Bắc Ninh; số chia khi tính quá bán: chưa kiểm chứng.

    @HD-86-400 @bn86/9
    Khung tình huống: Hội đồng xã Giả Định 10 thành viên xét Giấy khen ngày <ngày>, <đồng ý> phiếu đồng ý
      Biết Hội đồng xã Giả Định gồm 10 thành viên
      Và kỳ họp ngày <ngày> có 10 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "Giấy khen của Chủ tịch UBND cấp xã" năm 2025
      Thì về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "<nguồn>"

      Dữ liệu: đúng một nửa là chưa quá bán; trước ngày 15/12/2025 tạm tính theo quy định chung
        | ngày       | đồng ý | không | kết luận             | nguồn                   |
        | 14/12/2025 | 6      | 4     | Đủ tỷ lệ phiếu       | Còn cách hiểu khác nhau |
        | 15/12/2025 | 6      | 4     | Đủ tỷ lệ phiếu       | Chưa kiểm chứng         |
        | 15/12/2025 | 5      | 5     | Không đủ tỷ lệ phiếu | Chưa kiểm chứng         |
