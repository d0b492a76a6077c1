# language: vi
Tính năng: Hội đồng 200 người: hơn hoặc kém một phiếu

  Quy tắc: Chiến sĩ thi đua cấp tỉnh từ 90%, Cờ thi đua và Chiến sĩ thi đua cơ sở từ 80%, tính trên tổng số thành viên
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: theo nguồn dẫn lại, còn cách hiểu khác nhau.

    @HD-30-41 @nd98-2023/30/7 @nd91-2017/45/8
    Khung tình huống: <cấp> xét <hình thức> ngày <ngày>, <đồng ý> phiếu đồng ý
      Biết Hội đồng <cấp> gồm 200 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 200 người dự
      Và Hội đồng bỏ phiếu kín: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: hai bên mỗi tỷ lệ, hai bên mỗi lần đổi quy định
        | cấp      | hình thức                 | ngày       | đồng ý | không | kết luận             |
        | cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | 31/12/2023 | 179    | 21    | Không đủ tỷ lệ phiếu |
        | cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | 31/12/2023 | 180    | 20    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | 01/01/2024 | 179    | 21    | Không đủ tỷ lệ phiếu |
        | cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | 01/01/2024 | 180    | 20    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | 30/06/2025 | 179    | 21    | Không đủ tỷ lệ phiếu |
        | cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | 01/07/2025 | 179    | 21    | Không đủ tỷ lệ phiếu |
        | cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | 01/07/2025 | 180    | 20    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh | Cờ thi đua cấp tỉnh       | 01/01/2024 | 159    | 41    | Không đủ tỷ lệ phiếu |
        | cấp tỉnh | Cờ thi đua cấp tỉnh       | 01/01/2024 | 160    | 40    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh | Cờ thi đua cấp tỉnh       | 01/07/2025 | 159    | 41    | Không đủ tỷ lệ phiếu |
        | cấp tỉnh | Cờ thi đua cấp tỉnh       | 01/07/2025 | 160    | 40    | Đủ tỷ lệ phiếu       |
        | cấp xã   | Chiến sĩ thi đua cơ sở    | 01/01/2024 | 159    | 41    | Không đủ tỷ lệ phiếu |
        | cấp xã   | Chiến sĩ thi đua cơ sở    | 01/01/2024 | 160    | 40    | Đủ tỷ lệ phiếu       |
        | cấp xã   | Chiến sĩ thi đua cơ sở    | 30/06/2025 | 159    | 41    | Không đủ tỷ lệ phiếu |
        | cấp xã   | Chiến sĩ thi đua cơ sở    | 30/06/2025 | 160    | 40    | Đủ tỷ lệ phiếu       |

  Quy tắc: Giấy khen, Bằng khen cấp tỉnh, Tập thể lao động xuất sắc: không có tỷ lệ chung, mặc định quá nửa tổng số thành viên, không buộc bỏ phiếu
    Căn cứ: Điều 49 Nghị định số 98/2023/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @HD-49-31 @nd98-2023/49
    Khung tình huống: <cấp> xét <hình thức> ngày <ngày>, <cách>, <đồng ý> đồng ý
      Biết Hội đồng <cấp> gồm 200 thành viên, có 3 Phó Chủ tịch
      Và kỳ họp ngày <ngày> có 200 người dự
      Và Hội đồng <cách>: <đồng ý> đồng ý, <không> không đồng ý
      Khi xem kết quả kỳ họp đối với "<hình thức>" năm 2023
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: 100 phiếu mới là một nửa
        | cấp       | hình thức                             | ngày       | cách       | đồng ý | không | kết luận             |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 31/12/2023 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 31/12/2023 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 31/12/2023 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 31/12/2023 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 31/12/2023 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 31/12/2023 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 31/12/2023 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 31/12/2023 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Lao động tiên tiến                    | 31/12/2023 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Lao động tiên tiến                    | 31/12/2023 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Lao động tiên tiến                    | 31/12/2023 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Lao động tiên tiến                    | 31/12/2023 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Tập thể lao động tiên tiến            | 31/12/2023 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Tập thể lao động tiên tiến            | 31/12/2023 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Tập thể lao động tiên tiến            | 31/12/2023 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Tập thể lao động tiên tiến            | 31/12/2023 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 31/12/2023 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 31/12/2023 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 31/12/2023 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 31/12/2023 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 31/12/2023 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 31/12/2023 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 31/12/2023 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 31/12/2023 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 01/01/2024 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 01/01/2024 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 01/01/2024 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 01/01/2024 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 01/01/2024 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 01/01/2024 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 01/01/2024 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 01/01/2024 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Lao động tiên tiến                    | 01/01/2024 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Lao động tiên tiến                    | 01/01/2024 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Lao động tiên tiến                    | 01/01/2024 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Lao động tiên tiến                    | 01/01/2024 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Tập thể lao động tiên tiến            | 01/01/2024 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Tập thể lao động tiên tiến            | 01/01/2024 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Tập thể lao động tiên tiến            | 01/01/2024 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Tập thể lao động tiên tiến            | 01/01/2024 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/01/2024 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/01/2024 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/01/2024 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/01/2024 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/01/2024 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/01/2024 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/01/2024 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/01/2024 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp huyện | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Lao động tiên tiến                    | 30/06/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Lao động tiên tiến                    | 30/06/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Lao động tiên tiến                    | 30/06/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Lao động tiên tiến                    | 30/06/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Tập thể lao động tiên tiến            | 30/06/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Tập thể lao động tiên tiến            | 30/06/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp xã    | Tập thể lao động tiên tiến            | 30/06/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp xã    | Tập thể lao động tiên tiến            | 30/06/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 30/06/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 30/06/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 30/06/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 30/06/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 30/06/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 30/06/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 30/06/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 30/06/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/07/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/07/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/07/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Bằng khen của Chủ tịch UBND tỉnh      | 01/07/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/07/2025 | bỏ phiếu   | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/07/2025 | biểu quyết | 100    | 100   | Không đủ tỷ lệ phiếu |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/07/2025 | biểu quyết | 101    | 99    | Đủ tỷ lệ phiếu       |
        | cấp tỉnh  | Tập thể lao động xuất sắc             | 01/07/2025 | bỏ phiếu   | 101    | 99    | Đủ tỷ lệ phiếu       |
