# language: vi
Tính năng: Bảng mức tiền thưởng của từng danh hiệu, hình thức trong từng thời kỳ

  Quy tắc: Danh hiệu thi đua: mức tiền theo hệ số của từng danh hiệu, đổi theo lương cơ sở
    Căn cứ: Điều 54 Nghị định số 98/2023/NĐ-CP; Điều 50 Nghị định số 152/2025/NĐ-CP; Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; lương cơ sở từ ngày 01/07/2026: theo nguồn dẫn lại.

    @TT-54-01 @nd91-2017 @nd98-2023/54 @nd152-2025/50
    Khung tình huống: <hình thức> cho <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và căn cứ của mức tiền có "<căn cứ>"
      Và nguồn của mức tiền là "<nguồn>"

      Dữ liệu: danh hiệu của cá nhân, hai bên mỗi lần đổi quy định và lương cơ sở
        | hình thức                  | ai      | ngày       | số tiền         | căn cứ                              | nguồn                |
        | Lao động tiên tiến         | cá nhân | 30/06/2023 | 450.000 đồng    | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Lao động tiên tiến         | cá nhân | 31/12/2023 | 540.000 đồng    | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Lao động tiên tiến         | cá nhân | 01/01/2024 | 540.000 đồng    | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Lao động tiên tiến         | cá nhân | 30/06/2025 | 710.000 đồng    | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Lao động tiên tiến         | cá nhân | 01/07/2025 | 710.000 đồng    | Điều 50 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Lao động tiên tiến         | cá nhân | 01/07/2026 | 760.000 đồng    | Điều 50 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Chiến sĩ tiên tiến         | cá nhân | 30/06/2023 | 450.000 đồng    | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ tiên tiến         | cá nhân | 31/12/2023 | 540.000 đồng    | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ tiên tiến         | cá nhân | 01/01/2024 | 540.000 đồng    | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ tiên tiến         | cá nhân | 30/06/2025 | 710.000 đồng    | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ tiên tiến         | cá nhân | 01/07/2025 | 710.000 đồng    | Điều 50 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Chiến sĩ tiên tiến         | cá nhân | 01/07/2026 | 760.000 đồng    | Điều 50 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua cơ sở     | cá nhân | 30/06/2023 | 1.490.000 đồng  | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cơ sở     | cá nhân | 31/12/2023 | 1.800.000 đồng  | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cơ sở     | cá nhân | 01/01/2024 | 1.800.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cơ sở     | cá nhân | 30/06/2025 | 2.340.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cơ sở     | cá nhân | 01/07/2025 | 2.340.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cơ sở     | cá nhân | 01/07/2026 | 2.530.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua cấp tỉnh  | cá nhân | 30/06/2023 | 4.470.000 đồng  | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cấp tỉnh  | cá nhân | 31/12/2023 | 5.400.000 đồng  | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cấp tỉnh  | cá nhân | 01/01/2024 | 5.400.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cấp tỉnh  | cá nhân | 30/06/2025 | 7.020.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cấp tỉnh  | cá nhân | 01/07/2025 | 7.020.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cấp tỉnh  | cá nhân | 01/07/2026 | 7.590.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua toàn quốc | cá nhân | 30/06/2023 | 6.710.000 đồng  | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua toàn quốc | cá nhân | 31/12/2023 | 8.100.000 đồng  | Nghị định số 91/2017/NĐ-CP          | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua toàn quốc | cá nhân | 01/01/2024 | 8.100.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua toàn quốc | cá nhân | 30/06/2025 | 10.530.000 đồng | Điều 54 Nghị định số 98/2023/NĐ-CP  | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua toàn quốc | cá nhân | 01/07/2025 | 10.530.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua toàn quốc | cá nhân | 01/07/2026 | 11.390.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |

    @TT-54-02 @nd91-2017 @nd98-2023/54 @nd152-2025/50
    Khung tình huống: <hình thức> tặng <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và căn cứ của mức tiền có "<căn cứ>"
      Và nguồn của mức tiền là "<nguồn>"

      Dữ liệu: danh hiệu của tập thể, hai bên mỗi lần đổi quy định và lương cơ sở
        | hình thức                                                | ai      | ngày       | số tiền         | căn cứ                                             | nguồn                |
        | Tập thể lao động tiên tiến                               | tập thể | 30/06/2023 | 1.200.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Tập thể lao động tiên tiến                               | tập thể | 31/12/2023 | 1.440.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Tập thể lao động tiên tiến                               | tập thể | 01/01/2024 | 1.440.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Tập thể lao động tiên tiến                               | tập thể | 30/06/2025 | 1.880.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Tập thể lao động tiên tiến                               | tập thể | 01/07/2025 | 1.880.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Tập thể lao động tiên tiến                               | tập thể | 01/07/2026 | 2.030.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |
        | Đơn vị tiên tiến                                         | tập thể | 30/06/2023 | 1.200.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Đơn vị tiên tiến                                         | tập thể | 31/12/2023 | 1.440.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Đơn vị tiên tiến                                         | tập thể | 01/01/2024 | 1.440.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Đơn vị tiên tiến                                         | tập thể | 30/06/2025 | 1.880.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Đơn vị tiên tiến                                         | tập thể | 01/07/2025 | 1.880.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Đơn vị tiên tiến                                         | tập thể | 01/07/2026 | 2.030.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |
        | Tập thể lao động xuất sắc                                | tập thể | 30/06/2023 | 2.240.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Tập thể lao động xuất sắc                                | tập thể | 31/12/2023 | 2.700.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Tập thể lao động xuất sắc                                | tập thể | 01/01/2024 | 2.700.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Tập thể lao động xuất sắc                                | tập thể | 30/06/2025 | 3.510.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Tập thể lao động xuất sắc                                | tập thể | 01/07/2025 | 3.510.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Tập thể lao động xuất sắc                                | tập thể | 01/07/2026 | 3.800.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |
        | Đơn vị quyết thắng                                       | tập thể | 30/06/2023 | 2.240.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Đơn vị quyết thắng                                       | tập thể | 31/12/2023 | 2.700.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Đơn vị quyết thắng                                       | tập thể | 01/01/2024 | 2.700.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Đơn vị quyết thắng                                       | tập thể | 30/06/2025 | 3.510.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Đơn vị quyết thắng                                       | tập thể | 01/07/2025 | 3.510.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Đơn vị quyết thắng                                       | tập thể | 01/07/2026 | 3.800.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |
        | Thôn, tổ dân phố văn hóa                                 | tập thể | 30/06/2023 | 2.240.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Thôn, tổ dân phố văn hóa                                 | tập thể | 31/12/2023 | 2.700.000 đồng  | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Thôn, tổ dân phố văn hóa                                 | tập thể | 01/01/2024 | 2.700.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Thôn, tổ dân phố văn hóa                                 | tập thể | 30/06/2025 | 3.510.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Thôn, tổ dân phố văn hóa                                 | tập thể | 01/07/2025 | 3.510.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Thôn, tổ dân phố văn hóa                                 | tập thể | 01/07/2026 | 3.800.000 đồng  | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |
        | Cờ thi đua cấp tỉnh                                      | tập thể | 30/06/2023 | 11.920.000 đồng | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Cờ thi đua cấp tỉnh                                      | tập thể | 31/12/2023 | 14.400.000 đồng | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Cờ thi đua cấp tỉnh                                      | tập thể | 01/01/2024 | 14.400.000 đồng | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Cờ thi đua cấp tỉnh                                      | tập thể | 30/06/2025 | 18.720.000 đồng | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Cờ thi đua cấp tỉnh                                      | tập thể | 01/07/2025 | 18.720.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Cờ thi đua cấp tỉnh                                      | tập thể | 01/07/2026 | 20.240.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |
        | Cờ thi đua của Chính phủ                                 | tập thể | 30/06/2023 | 17.880.000 đồng | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Cờ thi đua của Chính phủ                                 | tập thể | 31/12/2023 | 21.600.000 đồng | Nghị định số 91/2017/NĐ-CP                         | Đã đối chiếu văn bản |
        | Cờ thi đua của Chính phủ                                 | tập thể | 01/01/2024 | 21.600.000 đồng | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Cờ thi đua của Chính phủ                                 | tập thể | 30/06/2025 | 28.080.000 đồng | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Cờ thi đua của Chính phủ                                 | tập thể | 01/07/2025 | 28.080.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Cờ thi đua của Chính phủ                                 | tập thể | 01/07/2026 | 30.360.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |
        | Xã, phường, thị trấn tiêu biểu                           | tập thể | 01/01/2024 | 3.600.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Xã, phường, thị trấn tiêu biểu                           | tập thể | 30/06/2025 | 4.680.000 đồng  | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Đã đối chiếu văn bản |
        | Xã, phường, thị trấn tiêu biểu                           | tập thể | 01/07/2025 | 4.680.000 đồng  | điểm c khoản 2 Điều 50 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Xã, phường, thị trấn tiêu biểu                           | tập thể | 01/07/2026 | 5.060.000 đồng  | điểm c khoản 2 Điều 50 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | tập thể | 01/01/2024 | 10.800.000 đồng | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Theo nguồn dẫn lại   |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | tập thể | 30/06/2025 | 14.040.000 đồng | Điều 54 Nghị định số 98/2023/NĐ-CP                 | Theo nguồn dẫn lại   |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | tập thể | 01/07/2025 | 14.040.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP                | Đã đối chiếu văn bản |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | tập thể | 01/07/2026 | 15.180.000 đồng | Điều 50 Nghị định số 152/2025/NĐ-CP                | Theo nguồn dẫn lại   |

  Quy tắc: Hình thức khen thưởng: tập thể gấp đôi cá nhân, hộ gia đình gấp 1,5 lần cá nhân
    Căn cứ: Điều 73 Nghị định số 91/2017/NĐ-CP; Điều 58 Nghị định số 98/2023/NĐ-CP; Điều 51, Điều 54 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản, theo nguồn dẫn lại hoặc chưa kiểm chứng; xem ở từng dòng.

    @TT-54-03 @nd91-2017/73 @nd98-2023/58 @nd152-2025/54
    Khung tình huống: <hình thức> của <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và căn cứ của mức tiền có "<căn cứ>"
      Và nguồn của mức tiền là "<nguồn>"

      Dữ liệu: Giấy khen các cấp
        | hình thức                                                                 | ai          | ngày       | số tiền        | căn cứ                              | nguồn                |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân     | 30/06/2023 | 230.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân     | 31/12/2023 | 270.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân     | 01/01/2024 | 270.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân     | 30/06/2025 | 360.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân     | 01/07/2025 | 710.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân     | 01/07/2026 | 760.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | tập thể     | 30/06/2023 | 450.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | tập thể     | 31/12/2023 | 540.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | tập thể     | 01/01/2024 | 540.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | tập thể     | 30/06/2025 | 710.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | tập thể     | 01/07/2025 | 1.410.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | tập thể     | 01/07/2026 | 1.520.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | hộ gia đình | 01/01/2024 | 410.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | hộ gia đình | 30/06/2025 | 530.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | hộ gia đình | 01/07/2025 | 1.060.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | hộ gia đình | 01/07/2026 | 1.140.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | cá nhân     | 30/06/2023 | 450.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | cá nhân     | 31/12/2023 | 540.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | cá nhân     | 01/01/2024 | 540.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | cá nhân     | 30/06/2025 | 710.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể     | 30/06/2023 | 900.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể     | 31/12/2023 | 1.080.000 đồng | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể     | 01/01/2024 | 1.080.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể     | 30/06/2025 | 1.410.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | hộ gia đình | 01/01/2024 | 810.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | hộ gia đình | 30/06/2025 | 1.060.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | cá nhân     | 30/06/2023 | 450.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | cá nhân     | 31/12/2023 | 540.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | cá nhân     | 01/01/2024 | 540.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | cá nhân     | 30/06/2025 | 710.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | cá nhân     | 01/07/2025 | 710.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | cá nhân     | 01/07/2026 | 760.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể     | 30/06/2023 | 900.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể     | 31/12/2023 | 1.080.000 đồng | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể     | 01/01/2024 | 1.080.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể     | 30/06/2025 | 1.410.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể     | 01/07/2025 | 1.410.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể     | 01/07/2026 | 1.520.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | hộ gia đình | 01/01/2024 | 810.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | hộ gia đình | 30/06/2025 | 1.060.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | hộ gia đình | 01/07/2025 | 1.060.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | hộ gia đình | 01/07/2026 | 1.140.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | cá nhân     | 30/06/2023 | 450.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | cá nhân     | 31/12/2023 | 540.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | cá nhân     | 01/01/2024 | 540.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | cá nhân     | 30/06/2025 | 710.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | cá nhân     | 01/07/2025 | 710.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | cá nhân     | 01/07/2026 | 760.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể     | 30/06/2023 | 900.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể     | 31/12/2023 | 1.080.000 đồng | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể     | 01/01/2024 | 1.080.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể     | 30/06/2025 | 1.410.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể     | 01/07/2025 | 1.410.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể     | 01/07/2026 | 1.520.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | hộ gia đình | 01/01/2024 | 810.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | hộ gia đình | 30/06/2025 | 1.060.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | hộ gia đình | 01/07/2025 | 1.060.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | hộ gia đình | 01/07/2026 | 1.140.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | cá nhân     | 30/06/2023 | 450.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | cá nhân     | 31/12/2023 | 540.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | cá nhân     | 01/01/2024 | 540.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | cá nhân     | 30/06/2025 | 710.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | cá nhân     | 01/07/2025 | 710.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | cá nhân     | 01/07/2026 | 760.000 đồng   | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể     | 30/06/2023 | 900.000 đồng   | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể     | 31/12/2023 | 1.080.000 đồng | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể     | 01/01/2024 | 1.080.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể     | 30/06/2025 | 1.410.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể     | 01/07/2025 | 1.410.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể     | 01/07/2026 | 1.520.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | hộ gia đình | 01/01/2024 | 810.000 đồng   | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | hộ gia đình | 30/06/2025 | 1.060.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | hộ gia đình | 01/07/2025 | 1.060.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | hộ gia đình | 01/07/2026 | 1.140.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |

    @TT-54-04 @nd91-2017/73 @nd98-2023/58 @nd152-2025/54
    Khung tình huống: <hình thức> thưởng <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và căn cứ của mức tiền có "<căn cứ>"
      Và nguồn của mức tiền là "<nguồn>"

      Dữ liệu: Bằng khen
        | hình thức                         | ai          | ngày       | số tiền         | căn cứ                              | nguồn                |
        | Bằng khen của Chủ tịch UBND tỉnh  | cá nhân     | 30/06/2023 | 1.490.000 đồng  | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Bằng khen của Chủ tịch UBND tỉnh  | cá nhân     | 31/12/2023 | 1.800.000 đồng  | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Bằng khen của Chủ tịch UBND tỉnh  | cá nhân     | 01/01/2024 | 2.700.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | cá nhân     | 30/06/2025 | 3.510.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | cá nhân     | 01/07/2025 | 3.510.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Chủ tịch UBND tỉnh  | cá nhân     | 01/07/2026 | 3.800.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể     | 30/06/2023 | 2.980.000 đồng  | Điều 73 Nghị định số 91/2017/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể     | 31/12/2023 | 3.600.000 đồng  | Điều 73 Nghị định số 91/2017/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể     | 01/01/2024 | 5.400.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể     | 30/06/2025 | 7.020.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể     | 01/07/2025 | 7.020.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể     | 01/07/2026 | 7.590.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Chủ tịch UBND tỉnh  | hộ gia đình | 01/01/2024 | 4.050.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | hộ gia đình | 30/06/2025 | 5.270.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Chủ tịch UBND tỉnh  | hộ gia đình | 01/07/2025 | 5.270.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Chủ tịch UBND tỉnh  | hộ gia đình | 01/07/2026 | 5.700.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | cá nhân     | 30/06/2023 | 5.220.000 đồng  | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Bằng khen của Thủ tướng Chính phủ | cá nhân     | 31/12/2023 | 6.300.000 đồng  | Điều 73 Nghị định số 91/2017/NĐ-CP  | Đã đối chiếu văn bản |
        | Bằng khen của Thủ tướng Chính phủ | cá nhân     | 01/01/2024 | 6.300.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | cá nhân     | 30/06/2025 | 8.190.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | cá nhân     | 01/07/2025 | 8.190.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | cá nhân     | 01/07/2026 | 8.860.000 đồng  | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | tập thể     | 30/06/2023 | 10.430.000 đồng | Điều 73 Nghị định số 91/2017/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể     | 31/12/2023 | 12.600.000 đồng | Điều 73 Nghị định số 91/2017/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể     | 01/01/2024 | 12.600.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | tập thể     | 30/06/2025 | 16.380.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | tập thể     | 01/07/2025 | 16.380.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Bằng khen của Thủ tướng Chính phủ | tập thể     | 01/07/2026 | 17.710.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình | 01/01/2024 | 9.450.000 đồng  | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình | 30/06/2025 | 12.290.000 đồng | Điều 58 Nghị định số 98/2023/NĐ-CP  | Chưa kiểm chứng      |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình | 01/07/2025 | 12.290.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Bằng khen của Thủ tướng Chính phủ | hộ gia đình | 01/07/2026 | 13.290.000 đồng | Điều 54 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |

    @TT-51-02 @nd152-2025/51
    Khung tình huống: <hình thức> của <ai> từ ngày 01/07/2025, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và căn cứ của mức tiền có "<căn cứ>"
      Và nguồn của mức tiền là "<nguồn>"

      Dữ liệu: từ ngày 01/07/2025; mức của cá nhân bằng một nửa của tập thể
        | hình thức                      | ai      | ngày       | số tiền         | căn cứ                              | nguồn                |
        | Huân chương Lao động hạng Nhất | tập thể | 01/07/2025 | 42.120.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Nhất | tập thể | 01/07/2026 | 45.540.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Huân chương Lao động hạng Nhất | cá nhân | 01/07/2025 | 21.060.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Nhất | cá nhân | 01/07/2026 | 22.770.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Nhì  | tập thể | 01/07/2025 | 35.100.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Nhì  | tập thể | 01/07/2026 | 37.950.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Huân chương Lao động hạng Nhì  | cá nhân | 01/07/2025 | 17.550.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Nhì  | cá nhân | 01/07/2026 | 18.980.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Ba   | tập thể | 01/07/2025 | 21.060.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Ba   | tập thể | 01/07/2026 | 22.770.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Theo nguồn dẫn lại   |
        | Huân chương Lao động hạng Ba   | cá nhân | 01/07/2025 | 10.530.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Ba   | cá nhân | 01/07/2026 | 11.390.000 đồng | Điều 51 Nghị định số 152/2025/NĐ-CP | Chưa kiểm chứng      |

  Quy tắc: Thời kỳ nào chưa tra cứu hoặc không có mức thì nói rõ văn bản còn phải xem
    Căn cứ: Luật Thi đua, khen thưởng năm 2003; Nghị định số 91/2017/NĐ-CP; Nghị định số 98/2023/NĐ-CP; Điều 50, Điều 54 Nghị định số 152/2025/NĐ-CP; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: chưa kiểm chứng; việc kết thúc cấp huyện: đã đối chiếu văn bản.

    @TT-54-05 @l2003 @nd91-2017 @nd98-2023 @nd152-2025/50 @nd152-2025/54 @lorg-2025/51/3
    Khung tình huống: Chưa có mức cho <ai>: <hình thức>, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì chưa tính được tiền, vì "<vì sao>"
      Và căn cứ của mức tiền có "<căn cứ>"

      Dữ liệu: trước khi có quy định, sau khi cấp huyện kết thúc
        | hình thức                                                                 | ai          | ngày       | vì sao                                                                                      | căn cứ                                              |
        | Huân chương Lao động hạng Nhất                                            | tập thể     | 31/12/2023 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 91/2017/NĐ-CP                          |
        | Huân chương Lao động hạng Nhất                                            | tập thể     | 01/01/2024 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Nhất                                            | tập thể     | 30/06/2025 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Nhất                                            | cá nhân     | 31/12/2023 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 91/2017/NĐ-CP                          |
        | Huân chương Lao động hạng Nhất                                            | cá nhân     | 01/01/2024 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Nhất                                            | cá nhân     | 30/06/2025 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Nhì                                             | tập thể     | 31/12/2023 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 91/2017/NĐ-CP                          |
        | Huân chương Lao động hạng Nhì                                             | tập thể     | 01/01/2024 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Nhì                                             | tập thể     | 30/06/2025 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Nhì                                             | cá nhân     | 31/12/2023 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 91/2017/NĐ-CP                          |
        | Huân chương Lao động hạng Nhì                                             | cá nhân     | 01/01/2024 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Nhì                                             | cá nhân     | 30/06/2025 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Ba                                              | tập thể     | 31/12/2023 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 91/2017/NĐ-CP                          |
        | Huân chương Lao động hạng Ba                                              | tập thể     | 01/01/2024 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Ba                                              | tập thể     | 30/06/2025 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Ba                                              | cá nhân     | 31/12/2023 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 91/2017/NĐ-CP                          |
        | Huân chương Lao động hạng Ba                                              | cá nhân     | 01/01/2024 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Huân chương Lao động hạng Ba                                              | cá nhân     | 30/06/2025 | Mức tiền thưởng Huân chương Lao động trước ngày 01/07/2025 chưa được tra cứu                | Nghị định số 98/2023/NĐ-CP                          |
        | Xã, phường, thị trấn tiêu biểu                                            | tập thể     | 31/12/2023 | Danh hiệu này chưa có trước ngày 01/01/2024                                                 | Luật Thi đua, khen thưởng năm 2003                  |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | tập thể     | 31/12/2023 | Chưa tra cứu mức tiền thưởng của Nghị định số 91/2017/NĐ-CP cho cờ này                      | Nghị định số 91/2017/NĐ-CP                          |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | hộ gia đình | 31/12/2023 | Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP    | Nghị định số 91/2017/NĐ-CP                          |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | hộ gia đình | 31/12/2023 | Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP    | Nghị định số 91/2017/NĐ-CP                          |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | hộ gia đình | 31/12/2023 | Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP    | Nghị định số 91/2017/NĐ-CP                          |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | hộ gia đình | 31/12/2023 | Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP    | Nghị định số 91/2017/NĐ-CP                          |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | hộ gia đình | 31/12/2023 | Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP    | Nghị định số 91/2017/NĐ-CP                          |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | hộ gia đình | 31/12/2023 | Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP    | Nghị định số 91/2017/NĐ-CP                          |
        | Bằng khen của Thủ tướng Chính phủ                                         | hộ gia đình | 31/12/2023 | Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP    | Nghị định số 91/2017/NĐ-CP                          |
        | Kỷ niệm chương                                                            | cá nhân     | 31/12/2023 | Chưa tra cứu mức tiền thưởng của Nghị định số 91/2017/NĐ-CP cho kỷ niệm chương              | Nghị định số 91/2017/NĐ-CP                          |
        | Kỷ niệm chương                                                            | cá nhân     | 01/01/2024 | Tối đa 0,6 lần lương cơ sở; mức cụ thể theo quy định của bộ hoặc tỉnh                       | Điều 58 Nghị định số 98/2023/NĐ-CP                  |
        | Kỷ niệm chương                                                            | cá nhân     | 30/06/2025 | Tối đa 0,6 lần lương cơ sở; mức cụ thể theo quy định của bộ hoặc tỉnh                       | Điều 58 Nghị định số 98/2023/NĐ-CP                  |
        | Kỷ niệm chương                                                            | cá nhân     | 01/07/2025 | Tối đa 0,6 lần lương cơ sở; mức cụ thể theo quy định của bộ hoặc tỉnh                       | Điều 54 Nghị định số 152/2025/NĐ-CP                 |
        | Gia đình văn hóa                                                          | hộ gia đình | 31/12/2023 | Chưa tra cứu mức tiền thưởng của Nghị định số 91/2017/NĐ-CP cho Gia đình văn hóa            | Nghị định số 91/2017/NĐ-CP                          |
        | Gia đình văn hóa                                                          | hộ gia đình | 01/01/2024 | Chưa tra cứu mức tiền thưởng của Nghị định số 98/2023/NĐ-CP cho Gia đình văn hóa            | Nghị định số 98/2023/NĐ-CP                          |
        | Gia đình văn hóa                                                          | hộ gia đình | 30/06/2025 | Chưa tra cứu mức tiền thưởng của Nghị định số 98/2023/NĐ-CP cho Gia đình văn hóa            | Nghị định số 98/2023/NĐ-CP                          |
        | Gia đình văn hóa                                                          | hộ gia đình | 01/07/2025 | Nghị định số 152/2025/NĐ-CP không nêu mức cho Gia đình văn hóa; mặc định không chi          | khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP         |
        | Gia đình văn hóa                                                          | hộ gia đình | 01/07/2025 | Nghị định số 152/2025/NĐ-CP không nêu mức cho Gia đình văn hóa; mặc định không chi          | khoản 2 Điều 50 Nghị định số 152/2025/NĐ-CP         |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | cá nhân     | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025, không còn Giấy khen của Chủ tịch UBND cấp huyện | khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể     | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025, không còn Giấy khen của Chủ tịch UBND cấp huyện | khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | hộ gia đình | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025, không còn Giấy khen của Chủ tịch UBND cấp huyện | khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương |

  Quy tắc: Tiền thưởng do quỹ của cấp ra quyết định chi; hình thức cấp Nhà nước do quỹ của nơi trình chi
    Căn cứ: khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản từ ngày 01/01/2024; trước đó: chưa kiểm chứng.

    @TT-11-10 @l2022/11/4
    Khung tình huống: Tiền của <hình thức> cho <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì tiền lấy từ "<quỹ>"

      Dữ liệu: theo người quyết định vào ngày đó
        | hình thức                                                                 | ai      | ngày       | quỹ                                                                 |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Giấy khen của Chủ tịch UBND cấp xã                                        | cá nhân | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Lao động tiên tiến                                                        | cá nhân | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Lao động tiên tiến                                                        | cá nhân | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Lao động tiên tiến                                                        | cá nhân | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Lao động tiên tiến                                                        | cá nhân | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Chiến sĩ thi đua cơ sở                                                    | cá nhân | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Chiến sĩ thi đua cơ sở                                                    | cá nhân | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Chiến sĩ thi đua cơ sở                                                    | cá nhân | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Chiến sĩ thi đua cơ sở                                                    | cá nhân | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Tập thể lao động tiên tiến                                                | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Tập thể lao động tiên tiến                                                | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Tập thể lao động tiên tiến                                                | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Tập thể lao động tiên tiến                                                | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Thôn, tổ dân phố văn hóa                                                  | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Thôn, tổ dân phố văn hóa                                                  | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Thôn, tổ dân phố văn hóa                                                  | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Thôn, tổ dân phố văn hóa                                                  | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp xã                                 |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Giấy khen của Chủ tịch UBND cấp huyện                                     | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp huyện                              |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Bằng khen của Chủ tịch UBND tỉnh                                          | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Chiến sĩ thi đua cấp tỉnh                                                 | cá nhân | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Chiến sĩ thi đua cấp tỉnh                                                 | cá nhân | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Chiến sĩ thi đua cấp tỉnh                                                 | cá nhân | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Chiến sĩ thi đua cấp tỉnh                                                 | cá nhân | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Tập thể lao động xuất sắc                                                 | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Tập thể lao động xuất sắc                                                 | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Tập thể lao động xuất sắc                                                 | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Tập thể lao động xuất sắc                                                 | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Cờ thi đua cấp tỉnh                                                       | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Cờ thi đua cấp tỉnh                                                       | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Cờ thi đua cấp tỉnh                                                       | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Cờ thi đua cấp tỉnh                                                       | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Xã, phường, thị trấn tiêu biểu                                            | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Xã, phường, thị trấn tiêu biểu                                            | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Xã, phường, thị trấn tiêu biểu                                            | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cấp tỉnh                               |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Chiến sĩ tiên tiến                                                        | cá nhân | 31/12/2023 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Chiến sĩ tiên tiến                                                        | cá nhân | 01/01/2024 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Chiến sĩ tiên tiến                                                        | cá nhân | 30/06/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Chiến sĩ tiên tiến                                                        | cá nhân | 01/07/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị tiên tiến                                                          | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị tiên tiến                                                          | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị tiên tiến                                                          | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị tiên tiến                                                          | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị quyết thắng                                                        | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị quyết thắng                                                        | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị quyết thắng                                                        | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Đơn vị quyết thắng                                                        | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định |
        | Bằng khen của Thủ tướng Chính phủ                                         | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Bằng khen của Thủ tướng Chính phủ                                         | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Bằng khen của Thủ tướng Chính phủ                                         | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Bằng khen của Thủ tướng Chính phủ                                         | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Chiến sĩ thi đua toàn quốc                                                | cá nhân | 31/12/2023 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Chiến sĩ thi đua toàn quốc                                                | cá nhân | 01/01/2024 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Chiến sĩ thi đua toàn quốc                                                | cá nhân | 30/06/2025 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Chiến sĩ thi đua toàn quốc                                                | cá nhân | 01/07/2025 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Cờ thi đua của Chính phủ                                                  | tập thể | 31/12/2023 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Cờ thi đua của Chính phủ                                                  | tập thể | 01/01/2024 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Cờ thi đua của Chính phủ                                                  | tập thể | 30/06/2025 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Cờ thi đua của Chính phủ                                                  | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
        | Huân chương Lao động hạng Ba                                              | tập thể | 01/07/2025 | Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình      |
