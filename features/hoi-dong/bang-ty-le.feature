# language: vi
Tính năng: Bảng tỷ lệ phiếu của từng danh hiệu, hình thức trong từng thời kỳ

  Quy tắc: Chiến sĩ thi đua cấp tỉnh, toàn quốc 90%; Cờ thi đua, Chiến sĩ thi đua cơ sở 80%; phải bỏ phiếu
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP; Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: theo nguồn dẫn lại; riêng Chiến sĩ thi đua cơ sở: còn cách hiểu khác nhau.

    @HD-30-20 @nd98-2023/30/7 @nd91-2017/45/8 @nd152-2025
    Khung tình huống: <hình thức>, họp ngày <ngày>, <cách>, <đồng ý> trên 100 thành viên
      Biết Hội đồng cấp tỉnh gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mỗi mức, hai bên mỗi lần đổi quy định
        | hình thức                  | ngày       | cách         | đồng ý | không | cần | kết luận               |
        | Chiến sĩ thi đua cấp tỉnh  | 31/12/2023 | bỏ phiếu kín | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cấp tỉnh  | 31/12/2023 | bỏ phiếu kín | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua cấp tỉnh  | 31/12/2023 | bỏ phiếu     | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua cấp tỉnh  | 01/01/2024 | bỏ phiếu     | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cấp tỉnh  | 01/01/2024 | bỏ phiếu     | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua cấp tỉnh  | 01/01/2024 | biểu quyết   | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua cấp tỉnh  | 30/06/2025 | bỏ phiếu     | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cấp tỉnh  | 30/06/2025 | bỏ phiếu     | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua cấp tỉnh  | 30/06/2025 | biểu quyết   | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua cấp tỉnh  | 01/07/2025 | bỏ phiếu     | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cấp tỉnh  | 01/07/2025 | bỏ phiếu     | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua cấp tỉnh  | 01/07/2025 | biểu quyết   | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua toàn quốc | 31/12/2023 | bỏ phiếu kín | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua toàn quốc | 31/12/2023 | bỏ phiếu kín | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua toàn quốc | 31/12/2023 | bỏ phiếu     | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua toàn quốc | 01/01/2024 | bỏ phiếu     | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua toàn quốc | 01/01/2024 | bỏ phiếu     | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua toàn quốc | 01/01/2024 | biểu quyết   | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua toàn quốc | 30/06/2025 | bỏ phiếu     | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua toàn quốc | 30/06/2025 | bỏ phiếu     | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua toàn quốc | 30/06/2025 | biểu quyết   | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua toàn quốc | 01/07/2025 | bỏ phiếu     | 90     | 10    | 90  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua toàn quốc | 01/07/2025 | bỏ phiếu     | 89     | 11    | 90  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua toàn quốc | 01/07/2025 | biểu quyết   | 90     | 10    | 90  | Thiếu hồ sơ, thông tin |
        | Cờ thi đua cấp tỉnh        | 01/01/2024 | bỏ phiếu     | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Cờ thi đua cấp tỉnh        | 01/01/2024 | bỏ phiếu     | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Cờ thi đua cấp tỉnh        | 01/01/2024 | biểu quyết   | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |
        | Cờ thi đua cấp tỉnh        | 30/06/2025 | bỏ phiếu     | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Cờ thi đua cấp tỉnh        | 30/06/2025 | bỏ phiếu     | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Cờ thi đua cấp tỉnh        | 30/06/2025 | biểu quyết   | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |
        | Cờ thi đua cấp tỉnh        | 01/07/2025 | bỏ phiếu     | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Cờ thi đua cấp tỉnh        | 01/07/2025 | bỏ phiếu     | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Cờ thi đua cấp tỉnh        | 01/07/2025 | biểu quyết   | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |
        | Cờ thi đua của Chính phủ   | 01/01/2024 | bỏ phiếu     | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Cờ thi đua của Chính phủ   | 01/01/2024 | bỏ phiếu     | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Cờ thi đua của Chính phủ   | 01/01/2024 | biểu quyết   | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |
        | Cờ thi đua của Chính phủ   | 30/06/2025 | bỏ phiếu     | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Cờ thi đua của Chính phủ   | 30/06/2025 | bỏ phiếu     | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Cờ thi đua của Chính phủ   | 30/06/2025 | biểu quyết   | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |
        | Cờ thi đua của Chính phủ   | 01/07/2025 | bỏ phiếu     | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Cờ thi đua của Chính phủ   | 01/07/2025 | bỏ phiếu     | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Cờ thi đua của Chính phủ   | 01/07/2025 | biểu quyết   | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |

    @HD-30-21 @nd98-2023/30/7 @nd152-2025
    Khung tình huống: <hình thức>, Hội đồng cấp xã họp ngày <ngày>, <cách>, <đồng ý> trên 100 thành viên
      Biết Hội đồng cấp xã gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 80%
        | hình thức              | ngày       | cách       | đồng ý | không | cần | kết luận               |
        | Chiến sĩ thi đua cơ sở | 01/01/2024 | bỏ phiếu   | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cơ sở | 01/01/2024 | bỏ phiếu   | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua cơ sở | 01/01/2024 | biểu quyết | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |
        | Chiến sĩ thi đua cơ sở | 30/06/2025 | bỏ phiếu   | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cơ sở | 30/06/2025 | bỏ phiếu   | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua cơ sở | 30/06/2025 | biểu quyết | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |

    @HD-30-25 @nd98-2023/30/7 @nd152-2025
    Khung tình huống: <hình thức>, Hội đồng cấp xã đang hoạt động họp ngày <ngày>, <cách>, <đồng ý> trên 100 thành viên
      Biết Hội đồng cấp xã gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp của cấp xã đang hoạt động đối với "<hình thức>" năm 2023
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: ngày đầu của Nghị định số 152/2025/NĐ-CP, tạm giữ mức 80%
        | hình thức              | ngày       | cách       | đồng ý | không | cần | kết luận               |
        | Chiến sĩ thi đua cơ sở | 01/07/2025 | bỏ phiếu   | 80     | 20    | 80  | Đủ tỷ lệ phiếu         |
        | Chiến sĩ thi đua cơ sở | 01/07/2025 | bỏ phiếu   | 79     | 21    | 80  | Không đủ tỷ lệ phiếu   |
        | Chiến sĩ thi đua cơ sở | 01/07/2025 | biểu quyết | 80     | 20    | 80  | Thiếu hồ sơ, thông tin |

    @HD-30-602 @nd98-2023/30/7 @nd152-2025
    Khung tình huống: <hình thức>, Hội đồng Trung ương họp ngày <ngày>, <đồng ý> trên 100 thành viên
      Biết Hội đồng Trung ương gồm 100 thành viên
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng bỏ phiếu: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì cần ít nhất 90 phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: tỷ lệ 90% là của Hội đồng cấp bộ, cấp tỉnh và Trung ương
        | hình thức                  | ngày       | đồng ý | không | kết luận             |
        | Chiến sĩ thi đua toàn quốc | 01/01/2024 | 90     | 10    | Đủ tỷ lệ phiếu       |
        | Chiến sĩ thi đua toàn quốc | 30/06/2025 | 89     | 11    | Không đủ tỷ lệ phiếu |
        | Chiến sĩ thi đua toàn quốc | 01/07/2025 | 90     | 10    | Đủ tỷ lệ phiếu       |
        | Chiến sĩ thi đua toàn quốc | 01/07/2025 | 89     | 11    | Không đủ tỷ lệ phiếu |

    @HD-30-22 @nd98-2023/30/7
    Khung tình huống: <hình thức>, họp ngày 31/12/2023: tỷ lệ do địa phương quy định
      Biết Hội đồng cấp tỉnh gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày 31/12/2023 có 100 người dự
      Và Hội đồng bỏ phiếu: 100 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì về Hội đồng, kết luận là "Chưa có quy định để áp dụng"

      Dữ liệu: ngày cuối trước Nghị định số 98/2023/NĐ-CP
        | hình thức                |
        | Chiến sĩ thi đua cơ sở   |
        | Cờ thi đua cấp tỉnh      |
        | Cờ thi đua của Chính phủ |

  Quy tắc: Không có tỷ lệ chung thì tạm theo quá bán tổng số thành viên, bỏ phiếu hay biểu quyết đều được
    Căn cứ: khoản 7 Điều 30, Điều 49 Nghị định số 98/2023/NĐ-CP; Nghị định số 91/2017/NĐ-CP; Nghị định số 152/2025/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @HD-30-23 @nd98-2023/30/7 @nd98-2023/49 @nd91-2017 @nd152-2025
    Khung tình huống: <hình thức>, <cách> ngày <ngày>, <đồng ý> trên 100 thành viên
      Biết Hội đồng cấp tỉnh gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: đúng một nửa là chưa quá bán
        | hình thức                                                                 | ngày       | cách       | đồng ý | không | cần | kết luận             |
        | Lao động tiên tiến                                                        | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Lao động tiên tiến                                                        | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Lao động tiên tiến                                                        | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Lao động tiên tiến                                                        | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Lao động tiên tiến                                                        | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Lao động tiên tiến                                                        | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Lao động tiên tiến                                                        | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Lao động tiên tiến                                                        | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động tiên tiến                                                | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động tiên tiến                                                | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động tiên tiến                                                | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động tiên tiến                                                | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động tiên tiến                                                | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động tiên tiến                                                | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động tiên tiến                                                | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động tiên tiến                                                | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động xuất sắc                                                 | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động xuất sắc                                                 | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động xuất sắc                                                 | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động xuất sắc                                                 | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động xuất sắc                                                 | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động xuất sắc                                                 | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Tập thể lao động xuất sắc                                                 | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Tập thể lao động xuất sắc                                                 | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |

    @HD-30-600 @nd98-2023/30/7 @nd98-2023/49 @nd91-2017 @nd152-2025
    Khung tình huống: <hình thức>, cấp tỉnh <cách> ngày <ngày>, <đồng ý> trên 100 thành viên
      Biết Hội đồng cấp tỉnh gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"
      Và về Hội đồng, nguồn của kết luận là "Còn cách hiểu khác nhau"

      Dữ liệu: hình thức do trung ương tặng, chưa văn bản nào được đọc nêu tỷ lệ
        | hình thức                                     | ngày       | cách       | đồng ý | không | cần | kết luận             |
        | Bằng khen của Thủ tướng Chính phủ             | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Thủ tướng Chính phủ             | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Bằng khen của Thủ tướng Chính phủ             | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Thủ tướng Chính phủ             | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Bằng khen của Thủ tướng Chính phủ             | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Thủ tướng Chính phủ             | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Bằng khen của Thủ tướng Chính phủ             | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Bằng khen của Thủ tướng Chính phủ             | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhất                | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhất                | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhất                | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhất                | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhất                | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhất                | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhất                | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhất                | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhì                 | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhì                 | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhì                 | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhì                 | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhì                 | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhì                 | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Nhì                 | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Nhì                 | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Ba                  | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Ba                  | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Ba                  | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Ba                  | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Ba                  | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Ba                  | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương Lao động hạng Ba                  | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương Lao động hạng Ba                  | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương khác (ngoài Huân chương Lao động) | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương khác (ngoài Huân chương Lao động) | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương khác (ngoài Huân chương Lao động) | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương khác (ngoài Huân chương Lao động) | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huy chương                                    | 31/12/2023 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huy chương                                    | 31/12/2023 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huy chương                                    | 01/01/2024 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huy chương                                    | 01/01/2024 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huy chương                                    | 30/06/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huy chương                                    | 30/06/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | Huy chương                                    | 01/07/2025 | biểu quyết | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | Huy chương                                    | 01/07/2025 | biểu quyết | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |

    @HD-49-601 @nd98-2023/49 @nd152-2025
    Khung tình huống: Hội đồng cấp xã xét Chiến sĩ thi đua cấp tỉnh ngày <ngày>, <cách>, <đồng ý> trên 100 thành viên
      Biết Hội đồng cấp xã gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp của cấp xã đang hoạt động đối với "Chiến sĩ thi đua cấp tỉnh" năm 2023
      Thì cần ít nhất <cần> phiếu đồng ý
      Và về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: trước năm 2024 tỷ lệ 90% không chỉ của Hội đồng cấp nào; từ năm 2024 cấp xã tạm theo quá bán
        | ngày       | cách         | đồng ý | không | cần | kết luận             |
        | 31/12/2023 | bỏ phiếu kín | 90     | 10    | 90  | Đủ tỷ lệ phiếu       |
        | 31/12/2023 | bỏ phiếu kín | 89     | 11    | 90  | Không đủ tỷ lệ phiếu |
        | 01/01/2024 | biểu quyết   | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | 01/01/2024 | biểu quyết   | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | 30/06/2025 | biểu quyết   | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | 30/06/2025 | biểu quyết   | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |
        | 01/07/2025 | biểu quyết   | 51     | 49    | 51  | Đủ tỷ lệ phiếu       |
        | 01/07/2025 | biểu quyết   | 50     | 50    | 51  | Không đủ tỷ lệ phiếu |

  Quy tắc: Nguồn của mỗi tỷ lệ được nói rõ
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP; Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản, theo nguồn dẫn lại hoặc còn cách hiểu khác nhau; xem ở từng dòng.

    @HD-30-24 @nd98-2023/30/7 @nd91-2017/45/8 @nd152-2025
    Khung tình huống: Tỷ lệ xét <hình thức>, họp ngày <ngày>
      Biết Hội đồng cấp tỉnh gồm 100 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 100 người dự
      Và Hội đồng <cách>: 100 đồng ý, 0 không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì về Hội đồng, nguồn của kết luận là "<nguồn>"

      Dữ liệu: hai bên mỗi lần đổi quy định
        | hình thức                                                                 | ngày       | cách         | nguồn                   |
        | Chiến sĩ thi đua cấp tỉnh                                                 | 31/12/2023 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua cấp tỉnh                                                 | 01/01/2024 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua cấp tỉnh                                                 | 30/06/2025 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua cấp tỉnh                                                 | 01/07/2025 | bỏ phiếu kín | Theo nguồn dẫn lại      |
        | Chiến sĩ thi đua toàn quốc                                                | 31/12/2023 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua toàn quốc                                                | 01/01/2024 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua toàn quốc                                                | 30/06/2025 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua toàn quốc                                                | 01/07/2025 | bỏ phiếu kín | Theo nguồn dẫn lại      |
        | Cờ thi đua cấp tỉnh                                                       | 01/01/2024 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Cờ thi đua cấp tỉnh                                                       | 30/06/2025 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Cờ thi đua cấp tỉnh                                                       | 01/07/2025 | bỏ phiếu kín | Theo nguồn dẫn lại      |
        | Cờ thi đua của Chính phủ                                                  | 01/01/2024 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Cờ thi đua của Chính phủ                                                  | 30/06/2025 | bỏ phiếu kín | Đã đối chiếu văn bản    |
        | Cờ thi đua của Chính phủ                                                  | 01/07/2025 | bỏ phiếu kín | Theo nguồn dẫn lại      |
        | Chiến sĩ thi đua cơ sở                                                    | 01/01/2024 | bỏ phiếu     | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua cơ sở                                                    | 30/06/2025 | bỏ phiếu     | Đã đối chiếu văn bản    |
        | Chiến sĩ thi đua cơ sở                                                    | 01/07/2025 | bỏ phiếu     | Còn cách hiểu khác nhau |
        | Lao động tiên tiến                                                        | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Lao động tiên tiến                                                        | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Lao động tiên tiến                                                        | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Lao động tiên tiến                                                        | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động tiên tiến                                                | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động tiên tiến                                                | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động tiên tiến                                                | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động tiên tiến                                                | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động xuất sắc                                                 | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động xuất sắc                                                 | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động xuất sắc                                                 | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Tập thể lao động xuất sắc                                                 | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | biểu quyết   | Còn cách hiểu khác nhau |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | biểu quyết   | Còn cách hiểu khác nhau |
