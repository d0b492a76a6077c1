# language: vi
Tính năng: Hai phía của từng mức và từng điều kiện

  Quy tắc: Đủ một mức thì đạt, thiếu một bậc hoặc thiếu một điều kiện thì không đạt
    Căn cứ: điểm đ khoản 1, điểm d khoản 4 Điều 42, điểm đ khoản 1, điểm d khoản 4 Điều 43, điểm a, điểm e khoản 1, khoản 4, điểm đ khoản 4 Điều 44, điểm d, điểm e khoản 4, khoản 5 Điều 73, khoản 1, điểm d khoản 1, khoản 2, điểm d khoản 3, khoản 4 Điều 74, Điều 23, Điều 24, điểm a, điểm c, điểm d khoản 1, khoản 2 Điều 27, điểm c khoản 1, khoản 2 Điều 28 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-99-01 @l2022/42/4/d @l2022/43/4/d @l2022/44/4/đ
    Khung tình huống: Tập thể đề nghị <huân chương> bằng các Bằng khen cấp tỉnh, không tặng cờ: <không tặng cờ>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "<huân chương>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | <hạng trước>                     | công trạng | 01/01/2016 | 31/12/2020 |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2021 | 31/12/2021 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần hai>  | 01/01/2022 | 31/12/2022 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần ba>   | 01/01/2023 | 31/12/2023 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần bốn>  | 01/01/2024 | 31/12/2024 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   |
        | 2021 | <năm đầu>  | <đầu>       |
        | 2022 | <xếp loại> | <danh hiệu> |
        | 2023 | <xếp loại> | <danh hiệu> |
        | 2024 | <xếp loại> | <danh hiệu> |
        | 2025 | <xếp loại> | <danh hiệu> |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể               | 10 năm          |
        | thuộc loại tập thể không thuộc đối tượng tặng cờ thi đua | <không tặng cờ> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ số Bằng khen theo công trạng và thiếu một; đủ 05 năm và thiếu một
        | huân chương                    | hạng trước                        | không tặng cờ | lần hai    | lần ba     | lần bốn    | xếp loại | danh hiệu                  | năm đầu  | đầu                        | kết luận                 |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | không         | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | không         | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | tốt      | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Đơn vị quyết thắng         | tốt      | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Tập thể lao động tiên tiến | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | không         | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | không         | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | xuất sắc | -                          | tốt      | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Đơn vị quyết thắng         | tốt      | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Tập thể lao động tiên tiến | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | xuất sắc | -                          | xuất sắc | -                          | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | không         | công trạng | công trạng | công trạng | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | không         | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | xuất sắc | -                          | tốt      | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Đơn vị quyết thắng         | tốt      | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Tập thể lao động tiên tiến | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |

    @TC-99-02 @l2022/42/4/d @l2022/43/4/d @l2022/44/4/đ
    Khung tình huống: Tập thể đề nghị <huân chương>, các cờ: <năm một>, <năm hai>, <năm ba>, <năm bốn>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "<huân chương>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức    | loại hình  | từ ngày    | đến ngày   |
        | <hạng trước> | công trạng | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu |
        | 2021 | xuất sắc | <năm một> |
        | 2022 | xuất sắc | <năm hai> |
        | 2023 | xuất sắc | <năm ba>  |
        | 2024 | xuất sắc | <năm bốn> |
        | 2025 | xuất sắc | -         |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể | 10 năm |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ số cờ và thiếu một cờ
        | huân chương                    | hạng trước                        | năm một                  | năm hai                  | năm ba              | năm bốn                  | kết luận                 |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | Cờ thi đua của Chính phủ | -                        | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | -                        | -                        | -                   | Cờ thi đua của Chính phủ | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | Cờ thi đua cấp tỉnh      | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | -                        | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh      | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua của Chính phủ | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | -                        | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | Cờ thi đua của Chính phủ | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh      | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | Cờ thi đua cấp tỉnh      | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | -                        | -                        | -                   | -                        | Không đủ tiêu chuẩn      |

    @TC-99-03 @l2022/44/4/đ
    Khung tình huống: Huân chương Lao động hạng Ba cho tập thể, một cờ: "<cờ>", một Bằng khen cấp tỉnh theo <loại hình>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình   | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng  | 01/01/2016 | 31/12/2020 |
        | Bằng khen của Chủ tịch UBND tỉnh  | <loại hình> | 01/01/2022 | 31/12/2022 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu |
        | 2021 | xuất sắc | -         |
        | 2022 | xuất sắc | -         |
        | 2023 | xuất sắc | <cờ>      |
        | 2024 | xuất sắc | -         |
        | 2025 | xuất sắc | -         |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể | 10 năm |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phải có cả cờ và Bằng khen theo công trạng
        | cờ                  | loại hình  | kết luận                 |
        | Cờ thi đua cấp tỉnh | công trạng | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh | đột xuất   | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh | phong trào | Không đủ tiêu chuẩn      |
        | -                   | công trạng | Không đủ tiêu chuẩn      |
        | -                   | đột xuất   | Không đủ tiêu chuẩn      |

    @TC-99-04 @l2022/42/1/đ @l2022/43/1/đ @l2022/44/1/e
    Khung tình huống: Cá nhân đề nghị <huân chương>, năm đầu <đầu>, hạng trước theo <theo>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "<huân chương>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức    | loại hình | từ ngày    | đến ngày   |
        | <hạng trước> | <theo>    | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              |
        | 2021 | <đầu>    | -                      |
        | 2022 | tốt      | <danh hiệu một>        |
        | 2023 | <năm ba> | -                      |
        | 2024 | <năm tư> | <danh hiệu hai>        |
        | 2025 | tốt      | Chiến sĩ thi đua cơ sở |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ 05 năm và thiếu một; đủ năm xuất sắc, danh hiệu và thiếu một
        | huân chương                    | hạng trước                        | theo       | đầu        | năm ba   | năm tư   | danh hiệu một             | danh hiệu hai             | kết luận                 |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | tốt        | tốt      | xuất sắc | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | hoàn thành | xuất sắc | xuất sắc | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | đột xuất   | tốt        | tốt      | xuất sắc | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | tốt        | tốt      | tốt      | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | xuất sắc   | xuất sắc | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | tốt        | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | hoàn thành | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | đột xuất   | tốt        | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | tốt        | xuất sắc | tốt      | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | xuất sắc   | xuất sắc | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | hoàn thành | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | đột xuất   | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | tốt        | xuất sắc | tốt      | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | xuất sắc   | xuất sắc | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cơ sở    | -                         | Không đủ tiêu chuẩn      |

    @TC-99-05 @l2022/73/4/e @l2022/73/5
    Khung tình huống: Bằng khen của Thủ tướng cho <ai>, Bằng khen cấp tỉnh theo <trước>, <lần một>, <lần hai>
      Biết <ai> được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | <trước>   | 01/01/2019 | 31/12/2020 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần một> | 01/01/2021 | 31/12/2022 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần hai> | 01/01/2023 | 31/12/2024 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu       |
        | 2021 | <đầu>      | <danh hiệu đầu> |
        | 2022 | <xếp loại> | <danh hiệu>     |
        | 2023 | <xếp loại> | <danh hiệu>     |
        | 2024 | <xếp loại> | <danh hiệu>     |
        | 2025 | <xếp loại> | <cờ>            |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có cờ và thiếu cờ; đủ 05 năm và thiếu một
        | ai                               | trước      | lần một    | lần hai    | đầu      | danh hiệu đầu | xếp loại | danh hiệu                 | cờ                        | kết luận                 |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | đột xuất   | xuất sắc | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | công trạng | tốt      | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | đột xuất   | đột xuất   | tốt      | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | công trạng | tốt      | -             | tốt      | Tập thể lao động xuất sắc | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | công trạng | tốt      | -             | tốt      | -                         | -                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | đột xuất   | xuất sắc | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | công trạng | tốt      | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | đột xuất   | đột xuất   | tốt      | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | công trạng | tốt      | -             | tốt      | Tập thể lao động xuất sắc | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | công trạng | tốt      | -             | tốt      | -                         | -                         | Không đủ tiêu chuẩn      |

    @TC-99-06 @l2022/73/4/d @l2022/73/5 @l2022/44/1/a @l2022/44/4
    Khung tình huống: <hình thức> cho <ai>: phong trào do <phát động> phát động, <số năm>, bình xét: <bình xét>, dịp: <dịp>
      Biết <ai> được đề nghị tặng "<hình thức>" theo phong trào thi đua
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | <bình xét> |
        | phong trào thi đua do <phát động> phát động                               | có         |
        | thời gian thực hiện phong trào thi đua                                    | <số năm>   |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | <dịp>      |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng điều kiện, đủ và thiếu
        | hình thức                         | ai                               | bình xét | phát động                              | số năm | dịp   | kết luận                 |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | không | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | không    | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 3 năm  | không | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 3 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 2 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | không    | bộ, ngành, tỉnh                        | 3 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | không | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | không    | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | bộ, ngành, tỉnh                        | 3 năm  | không | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | bộ, ngành, tỉnh                        | 3 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | bộ, ngành, tỉnh                        | 2 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | không    | bộ, ngành, tỉnh                        | 3 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 5 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 4 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 5 năm  | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | không    | bộ, ngành, tỉnh                        | 5 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | có       | bộ, ngành, tỉnh                        | 5 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | có       | bộ, ngành, tỉnh                        | 4 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | có       | bộ, ngành, tỉnh                        | 5 năm  | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | không    | bộ, ngành, tỉnh                        | 5 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | không    | Chủ tịch nước hoặc Thủ tướng Chính phủ | 5 năm  | có    | Không đủ tiêu chuẩn      |

    @TC-99-07 @l2022/74/3/d @l2022/74/4
    Khung tình huống: Bằng khen cấp tỉnh cho <ai>, năm trước <đầu>, năm sau <xếp loại>, không đạt: "<không đạt>"
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu       |
        | 2024 | <đầu>      | <danh hiệu đầu> |
        | 2025 | <xếp loại> | <danh hiệu>     |
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai năm liên tục và các điều kiện kèm theo, tập thể và doanh nghiệp
        | ai                               | đầu      | danh hiệu đầu             | xếp loại | danh hiệu                 | không đạt                                                   | kết luận                 |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | Tập thể lao động xuất sắc | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | -                         | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | Đơn vị quyết thắng        | tốt      | Đơn vị quyết thắng        | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | -                         | tốt      | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | thực hiện tốt dân chủ ở cơ sở                               | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | tổ chức tốt phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | chăm lo đời sống vật chất và tinh thần của thành viên       | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | Tập thể lao động xuất sắc | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | -                         | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | Đơn vị quyết thắng        | tốt      | Đơn vị quyết thắng        | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | -                         | tốt      | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | thực hiện tốt dân chủ ở cơ sở                               | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | tổ chức tốt phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | chăm lo đời sống vật chất và tinh thần của thành viên       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | Không đủ tiêu chuẩn      |

    @TC-99-08 @l2022/74/1 @l2022/74/2 @l2022/74/4
    Khung tình huống: Bằng khen cấp tỉnh cho <đặc điểm>, có "<thành tích>"
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là <đặc điểm>
      Và thành tích của các năm 2024, 2025
      Và hồ sơ ghi nhận:
        | <thành tích> | có |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng thành tích, mỗi lần một
        | ai                               | đặc điểm                 | thành tích                                                                                                              | kết luận                 |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động                                               | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý                | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                      | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                     | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | nội bộ đoàn kết                                                                                                         | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | trí thức                 | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động                                               | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý                | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                      | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                     | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | nội bộ đoàn kết                                                                                                         | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | trí thức                 | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có đóng góp được bộ, tỉnh công nhận                                                                                     | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                   | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | lập thành tích xuất sắc đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý                             | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                      | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                     | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực học tập nâng cao trình độ                                                                                      | Không đủ tiêu chuẩn      |

    @TC-99-09 @l2022/74/1/d @l2022/74/2
    Khung tình huống: Bằng khen cấp tỉnh cho <đặc điểm>, hai năm <đầu>, <xếp loại>, <sáng kiến> sáng kiến, <đề tài> đề tài
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là <đặc điểm>
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2024 | <đầu>      | 0                   | 0                |
        | 2025 | <xếp loại> | <sáng kiến>         | <đề tài>         |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai sáng kiến hoặc hai đề tài, thiếu một
        | đặc điểm          | đầu      | xếp loại | sáng kiến | đề tài | kết luận                 |
        | doanh nhân        | xuất sắc | xuất sắc | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân        | xuất sắc | xuất sắc | 1         | 0      | Không đủ tiêu chuẩn      |
        | doanh nhân        | xuất sắc | xuất sắc | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân        | xuất sắc | xuất sắc | 0         | 1      | Không đủ tiêu chuẩn      |
        | doanh nhân        | tốt      | xuất sắc | 2         | 0      | Không đủ tiêu chuẩn      |
        | doanh nhân        | tốt      | xuất sắc | 0         | 2      | Không đủ tiêu chuẩn      |
        | doanh nhân        | xuất sắc | xuất sắc | 0         | 0      | Không đủ tiêu chuẩn      |
        | trí thức          | xuất sắc | xuất sắc | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | trí thức          | xuất sắc | xuất sắc | 1         | 0      | Không đủ tiêu chuẩn      |
        | trí thức          | xuất sắc | xuất sắc | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | trí thức          | xuất sắc | xuất sắc | 0         | 1      | Không đủ tiêu chuẩn      |
        | trí thức          | tốt      | xuất sắc | 2         | 0      | Không đủ tiêu chuẩn      |
        | trí thức          | tốt      | xuất sắc | 0         | 2      | Không đủ tiêu chuẩn      |
        | trí thức          | xuất sắc | xuất sắc | 0         | 0      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | xuất sắc | xuất sắc | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức | xuất sắc | xuất sắc | 1         | 0      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | xuất sắc | xuất sắc | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức | xuất sắc | xuất sắc | 0         | 1      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | tốt      | xuất sắc | 2         | 0      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | tốt      | xuất sắc | 0         | 2      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | xuất sắc | xuất sắc | 0         | 0      | Không đủ tiêu chuẩn      |

    @TC-99-10 @l2022/27/1/a @l2022/27/1/c @l2022/27/1/d @l2022/27/2 @l2022/28/1/c @l2022/28/2
    Khung tình huống: <danh hiệu>, 100 người: <hoàn thành> hoàn thành, <đạt> tiên tiến, <thi đua> chiến sĩ thi đua, <cảnh cáo> cảnh cáo, xếp loại <xếp loại>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "<danh hiệu>" năm 2025
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2025 | <xếp loại> |
      Và hồ sơ ghi nhận:
        | số người của tập thể                    | 100 người          |
        | số người hoàn thành nhiệm vụ được giao  | <hoàn thành> người |
        | số người đạt Lao động tiên tiến         | <đạt> người        |
        | số người đạt Chiến sĩ tiên tiến         | <đạt> người        |
        | số người đạt Chiến sĩ thi đua cơ sở     | <thi đua> người    |
        | số người bị kỷ luật từ cảnh cáo trở lên | <cảnh cáo> người   |
      Khi thẩm định đề nghị này ngày 22/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 70%, 100% và một người
        | danh hiệu                  | hoàn thành | đạt | thi đua | cảnh cáo | xếp loại | kết luận                 |
        | Tập thể lao động xuất sắc  | 100        | 70  | 1       | 0        | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc  | 99         | 70  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 69  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 70  | 0       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 70  | 1       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 70  | 1       | 0        | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Đơn vị quyết thắng         | 99         | 70  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 69  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 70  | 0       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 70  | 1       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Tập thể lao động tiên tiến | 100        | 70  | 0       | 0        | tốt      | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động tiên tiến | 100        | 69  | 0       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Tập thể lao động tiên tiến | 100        | 70  | 0       | 1        | tốt      | Không đủ tiêu chuẩn      |
        | Đơn vị tiên tiến           | 100        | 70  | 0       | 0        | tốt      | Đủ điều kiện, tiêu chuẩn |
        | Đơn vị tiên tiến           | 100        | 69  | 0       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Đơn vị tiên tiến           | 100        | 70  | 0       | 1        | tốt      | Không đủ tiêu chuẩn      |

    @TC-99-11 @l2022/23 @l2022/24
    Khung tình huống: Chiến sĩ thi đua cơ sở cho <đặc điểm>: <xếp loại>, <sáng kiến> sáng kiến, <đề tài> đề tài, không đạt: "<không đạt>"
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được đề nghị thuộc <đặc điểm>
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <xếp loại> | <sáng kiến>         | <đề tài>         |
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 22/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng nhánh của Điều 23 và tiêu chuẩn của Điều 24
        | đặc điểm                                                                 | xếp loại   | sáng kiến | đề tài | không đạt                                                         | kết luận                 |
        | lực lượng vũ trang                                                       | xuất sắc   | 0         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | lực lượng vũ trang                                                       | tốt        | 1         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | lực lượng vũ trang                                                       | tốt        | 0         | 1      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | lực lượng vũ trang                                                       | tốt        | 0         | 0      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | lực lượng vũ trang                                                       | xuất sắc   | 1         | 1      | tích cực tham gia phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 0         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt        | 1         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt        | 0         | 1      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt        | 0         | 0      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | tích cực tham gia phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | xuất sắc   | 0         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | tốt        | 1         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | tốt        | 0         | 1      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | tốt        | 0         | 0      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | xuất sắc   | 1         | 1      | tích cực tham gia phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | lực lượng vũ trang                                                       | hoàn thành | 1         | 1      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | lực lượng vũ trang                                                       | xuất sắc   | 1         | 1      | có tinh thần tự lực, tự cường, đoàn kết, tương trợ                | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | hoàn thành | 1         | 1      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | xuất sắc   | 1         | 1      | có tinh thần tự lực, tự cường, đoàn kết, tương trợ                | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | lao động, sản xuất có hiệu quả                                    | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | tích cực tham gia hoạt động xã hội                                | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | có đạo đức, lối sống lành mạnh                                    | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | đoàn kết, giúp đỡ mọi người, giúp đỡ cộng đồng                    | Không đủ tiêu chuẩn      |

  Quy tắc: Từ ngày 01/10/2026 các mức và điều kiện này vẫn dùng để xét
    Căn cứ: điểm đ khoản 1, điểm d khoản 4 Điều 42, điểm đ khoản 1, điểm d khoản 4 Điều 43, điểm a, điểm e khoản 1, khoản 4, điểm đ khoản 4 Điều 44, điểm d, điểm e khoản 4, khoản 5 Điều 73, khoản 1, điểm d khoản 1, khoản 2, điểm d khoản 3, khoản 4 Điều 74, Điều 23, Điều 24, điểm a, điểm c, điểm d khoản 1, khoản 2 Điều 27, điểm c khoản 1, khoản 2 Điều 28 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: luật sửa đổi năm 2026 chưa tra cứu được nội dung: chưa kiểm chứng.

    @TC-99-12 @l2022/42/4/d @l2022/43/4/d @l2022/44/4/đ
    Khung tình huống: Từ ngày 01/10/2026, Tập thể đề nghị <huân chương> bằng các Bằng khen cấp tỉnh, không tặng cờ: <không tặng cờ>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "<huân chương>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | <hạng trước>                     | công trạng | 01/01/2017 | 31/12/2021 |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2022 | 31/12/2022 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần hai>  | 01/01/2023 | 31/12/2023 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần ba>   | 01/01/2024 | 31/12/2024 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần bốn>  | 01/01/2025 | 31/12/2025 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   |
        | 2022 | <năm đầu>  | <đầu>       |
        | 2023 | <xếp loại> | <danh hiệu> |
        | 2024 | <xếp loại> | <danh hiệu> |
        | 2025 | <xếp loại> | <danh hiệu> |
        | 2026 | <xếp loại> | <danh hiệu> |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể               | 10 năm          |
        | thuộc loại tập thể không thuộc đối tượng tặng cờ thi đua | <không tặng cờ> |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ số Bằng khen theo công trạng và thiếu một; đủ 05 năm và thiếu một
        | huân chương                    | hạng trước                        | không tặng cờ | lần hai    | lần ba     | lần bốn    | xếp loại | danh hiệu                  | năm đầu  | đầu                        | kết luận                 |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | không         | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | không         | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | tốt      | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Đơn vị quyết thắng         | tốt      | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | có            | công trạng | đột xuất   | đột xuất   | tốt      | Tập thể lao động tiên tiến | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | không         | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | không         | công trạng | đột xuất   | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | xuất sắc | -                          | tốt      | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Đơn vị quyết thắng         | tốt      | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | có            | công trạng | công trạng | đột xuất   | tốt      | Tập thể lao động tiên tiến | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | xuất sắc | -                          | xuất sắc | -                          | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | không         | công trạng | công trạng | công trạng | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | không         | công trạng | công trạng | đột xuất   | xuất sắc | -                          | xuất sắc | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | xuất sắc | -                          | tốt      | -                          | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động xuất sắc  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Đơn vị quyết thắng         | tốt      | Đơn vị quyết thắng         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Tập thể lao động xuất sắc  | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | có            | công trạng | công trạng | công trạng | tốt      | Tập thể lao động tiên tiến | tốt      | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |

    @TC-99-13 @l2022/42/4/d @l2022/43/4/d @l2022/44/4/đ
    Khung tình huống: Từ ngày 01/10/2026, Tập thể đề nghị <huân chương>, các cờ: <năm một>, <năm hai>, <năm ba>, <năm bốn>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "<huân chương>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức    | loại hình  | từ ngày    | đến ngày   |
        | <hạng trước> | công trạng | 01/01/2017 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu |
        | 2022 | xuất sắc | <năm một> |
        | 2023 | xuất sắc | <năm hai> |
        | 2024 | xuất sắc | <năm ba>  |
        | 2025 | xuất sắc | <năm bốn> |
        | 2026 | xuất sắc | -         |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể | 10 năm |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ số cờ và thiếu một cờ
        | huân chương                    | hạng trước                        | năm một                  | năm hai                  | năm ba              | năm bốn                  | kết luận                 |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | Cờ thi đua của Chính phủ | -                        | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | -                        | -                        | -                   | Cờ thi đua của Chính phủ | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | Cờ thi đua cấp tỉnh      | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | -                        | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh      | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua của Chính phủ | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | -                        | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | Cờ thi đua của Chính phủ | -                   | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | -                        | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh      | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua của Chính phủ | -                        | -                   | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | Cờ thi đua cấp tỉnh      | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh | -                        | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | -                        | -                        | -                   | -                        | Không đủ tiêu chuẩn      |

    @TC-99-14 @l2022/44/4/đ
    Khung tình huống: Từ ngày 01/10/2026, Huân chương Lao động hạng Ba cho tập thể, một cờ: "<cờ>", một Bằng khen cấp tỉnh theo <loại hình>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình   | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng  | 01/01/2017 | 31/12/2021 |
        | Bằng khen của Chủ tịch UBND tỉnh  | <loại hình> | 01/01/2023 | 31/12/2023 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu |
        | 2022 | xuất sắc | -         |
        | 2023 | xuất sắc | -         |
        | 2024 | xuất sắc | <cờ>      |
        | 2025 | xuất sắc | -         |
        | 2026 | xuất sắc | -         |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể | 10 năm |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phải có cả cờ và Bằng khen theo công trạng
        | cờ                  | loại hình  | kết luận                 |
        | Cờ thi đua cấp tỉnh | công trạng | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh | đột xuất   | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh | phong trào | Không đủ tiêu chuẩn      |
        | -                   | công trạng | Không đủ tiêu chuẩn      |
        | -                   | đột xuất   | Không đủ tiêu chuẩn      |

    @TC-99-15 @l2022/42/1/đ @l2022/43/1/đ @l2022/44/1/e
    Khung tình huống: Từ ngày 01/10/2026, cá nhân đề nghị <huân chương>, năm đầu <đầu>, hạng trước theo <theo>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "<huân chương>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức    | loại hình | từ ngày    | đến ngày   |
        | <hạng trước> | <theo>    | 01/01/2017 | 31/12/2021 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              |
        | 2022 | <đầu>    | -                      |
        | 2023 | tốt      | <danh hiệu một>        |
        | 2024 | <năm ba> | -                      |
        | 2025 | <năm tư> | <danh hiệu hai>        |
        | 2026 | tốt      | Chiến sĩ thi đua cơ sở |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ 05 năm và thiếu một; đủ năm xuất sắc, danh hiệu và thiếu một
        | huân chương                    | hạng trước                        | theo       | đầu        | năm ba   | năm tư   | danh hiệu một             | danh hiệu hai             | kết luận                 |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | tốt        | tốt      | xuất sắc | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | hoàn thành | xuất sắc | xuất sắc | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | đột xuất   | tốt        | tốt      | xuất sắc | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | tốt        | tốt      | tốt      | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | xuất sắc   | xuất sắc | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | tốt        | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | hoàn thành | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | đột xuất   | tốt        | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | tốt        | xuất sắc | tốt      | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Huân chương Lao động hạng Ba      | công trạng | xuất sắc   | xuất sắc | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | hoàn thành | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | đột xuất   | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | tốt        | xuất sắc | tốt      | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | xuất sắc   | xuất sắc | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Huân chương Lao động hạng Nhì     | công trạng | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cấp tỉnh | -                         | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Bằng khen của Thủ tướng Chính phủ | công trạng | xuất sắc   | xuất sắc | xuất sắc | Chiến sĩ thi đua cơ sở    | -                         | Không đủ tiêu chuẩn      |

    @TC-99-16 @l2022/73/4/e @l2022/73/5
    Khung tình huống: Từ ngày 01/10/2026, Bằng khen của Thủ tướng cho <ai>, Bằng khen cấp tỉnh theo <trước>, <lần một>, <lần hai>
      Biết <ai> được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | <trước>   | 01/01/2020 | 31/12/2021 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần một> | 01/01/2022 | 31/12/2023 |
        | Bằng khen của Chủ tịch UBND tỉnh | <lần hai> | 01/01/2024 | 31/12/2025 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu       |
        | 2022 | <đầu>      | <danh hiệu đầu> |
        | 2023 | <xếp loại> | <danh hiệu>     |
        | 2024 | <xếp loại> | <danh hiệu>     |
        | 2025 | <xếp loại> | <danh hiệu>     |
        | 2026 | <xếp loại> | <cờ>            |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có cờ và thiếu cờ; đủ 05 năm và thiếu một
        | ai                               | trước      | lần một    | lần hai    | đầu      | danh hiệu đầu | xếp loại | danh hiệu                 | cờ                        | kết luận                 |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | đột xuất   | xuất sắc | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | công trạng | tốt      | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | đột xuất   | đột xuất   | tốt      | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | công trạng | tốt      | -             | tốt      | Tập thể lao động xuất sắc | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | công trạng | công trạng | công trạng | tốt      | -             | tốt      | -                         | -                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | đột xuất   | xuất sắc | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | đột xuất   | đột xuất   | đột xuất   | xuất sắc | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | công trạng | tốt      | -             | xuất sắc | -                         | -                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | đột xuất   | đột xuất   | tốt      | -             | xuất sắc | -                         | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | công trạng | tốt      | -             | tốt      | Tập thể lao động xuất sắc | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | công trạng | công trạng | công trạng | tốt      | -             | tốt      | -                         | -                         | Không đủ tiêu chuẩn      |

    @TC-99-17 @l2022/73/4/d @l2022/73/5 @l2022/44/1/a @l2022/44/4
    Khung tình huống: Từ ngày 01/10/2026, <hình thức> cho <ai>: phong trào do <phát động> phát động, <số năm>, bình xét: <bình xét>, dịp: <dịp>
      Biết <ai> được đề nghị tặng "<hình thức>" theo phong trào thi đua
      Và thành tích của các năm 2022, 2026
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | <bình xét> |
        | phong trào thi đua do <phát động> phát động                               | có         |
        | thời gian thực hiện phong trào thi đua                                    | <số năm>   |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | <dịp>      |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng điều kiện, đủ và thiếu
        | hình thức                         | ai                               | bình xét | phát động                              | số năm | dịp   | kết luận                 |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | không | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | không    | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 3 năm  | không | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 3 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 2 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | không    | bộ, ngành, tỉnh                        | 3 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | không | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | không    | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | bộ, ngành, tỉnh                        | 3 năm  | không | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | bộ, ngành, tỉnh                        | 3 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | có       | bộ, ngành, tỉnh                        | 2 năm  | có    | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | không    | bộ, ngành, tỉnh                        | 3 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 5 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 4 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | bộ, ngành, tỉnh                        | 5 năm  | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | không    | bộ, ngành, tỉnh                        | 5 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | có       | bộ, ngành, tỉnh                        | 5 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | có       | bộ, ngành, tỉnh                        | 4 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | có       | bộ, ngành, tỉnh                        | 5 năm  | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | không    | bộ, ngành, tỉnh                        | 5 năm  | có    | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | có       | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | không    | Chủ tịch nước hoặc Thủ tướng Chính phủ | 5 năm  | có    | Không đủ tiêu chuẩn      |

    @TC-99-18 @l2022/74/3/d @l2022/74/4
    Khung tình huống: Từ ngày 01/10/2026, Bằng khen cấp tỉnh cho <ai>, năm trước <đầu>, năm sau <xếp loại>, không đạt: "<không đạt>"
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu       |
        | 2025 | <đầu>      | <danh hiệu đầu> |
        | 2026 | <xếp loại> | <danh hiệu>     |
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai năm liên tục và các điều kiện kèm theo, tập thể và doanh nghiệp
        | ai                               | đầu      | danh hiệu đầu             | xếp loại | danh hiệu                 | không đạt                                                   | kết luận                 |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | Tập thể lao động xuất sắc | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | -                         | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | Đơn vị quyết thắng        | tốt      | Đơn vị quyết thắng        | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | tốt      | -                         | tốt      | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | thực hiện tốt dân chủ ở cơ sở                               | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | tổ chức tốt phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | chăm lo đời sống vật chất và tinh thần của thành viên       | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | xuất sắc | -                         | xuất sắc | -                         | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | -                         | xuất sắc | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | Tập thể lao động xuất sắc | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | -                         | tốt      | Tập thể lao động xuất sắc | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | Đơn vị quyết thắng        | tốt      | Đơn vị quyết thắng        | có đóng góp được bộ, tỉnh công nhận                         | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | tốt      | -                         | tốt      | -                         | có đóng góp được bộ, tỉnh công nhận                         | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | thực hiện tốt dân chủ ở cơ sở                               | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | tổ chức tốt phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | chăm lo đời sống vật chất và tinh thần của thành viên       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | thực hành tiết kiệm, phòng chống tham nhũng, lãng phí       | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | xuất sắc | -                         | xuất sắc | -                         | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | Không đủ tiêu chuẩn      |

    @TC-99-19 @l2022/74/1 @l2022/74/2 @l2022/74/4
    Khung tình huống: Từ ngày 01/10/2026, Bằng khen cấp tỉnh cho <đặc điểm>, có "<thành tích>"
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là <đặc điểm>
      Và thành tích của các năm 2025, 2026
      Và hồ sơ ghi nhận:
        | <thành tích> | có |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng thành tích, mỗi lần một
        | ai                               | đặc điểm                 | thành tích                                                                                                              | kết luận                 |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động                                               | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý                | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                      | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                     | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | nội bộ đoàn kết                                                                                                         | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | doanh nhân               | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | trí thức                 | lập thành tích xuất sắc, tiêu biểu trong phong trào do bộ, tỉnh phát động                                               | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý                | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                      | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                     | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | trí thức                 | nội bộ đoàn kết                                                                                                         | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | trí thức                 | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, doanh nghiệp | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có đóng góp được bộ, tỉnh công nhận                                                                                     | Không đủ tiêu chuẩn      |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                   | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | lập thành tích xuất sắc đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý                             | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                      | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                     | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực học tập nâng cao trình độ                                                                                      | Không đủ tiêu chuẩn      |

    @TC-99-20 @l2022/74/1/d @l2022/74/2
    Khung tình huống: Từ ngày 01/10/2026, Bằng khen cấp tỉnh cho <đặc điểm>, hai năm <đầu>, <xếp loại>, <sáng kiến> sáng kiến, <đề tài> đề tài
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và người được đề nghị là <đặc điểm>
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2025 | <đầu>      | 0                   | 0                |
        | 2026 | <xếp loại> | <sáng kiến>         | <đề tài>         |
      Khi thẩm định đề nghị này ngày 10/03/2027
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai sáng kiến hoặc hai đề tài, thiếu một
        | đặc điểm          | đầu      | xếp loại | sáng kiến | đề tài | kết luận                 |
        | doanh nhân        | xuất sắc | xuất sắc | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân        | xuất sắc | xuất sắc | 1         | 0      | Không đủ tiêu chuẩn      |
        | doanh nhân        | xuất sắc | xuất sắc | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân        | xuất sắc | xuất sắc | 0         | 1      | Không đủ tiêu chuẩn      |
        | doanh nhân        | tốt      | xuất sắc | 2         | 0      | Không đủ tiêu chuẩn      |
        | doanh nhân        | tốt      | xuất sắc | 0         | 2      | Không đủ tiêu chuẩn      |
        | doanh nhân        | xuất sắc | xuất sắc | 0         | 0      | Không đủ tiêu chuẩn      |
        | trí thức          | xuất sắc | xuất sắc | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | trí thức          | xuất sắc | xuất sắc | 1         | 0      | Không đủ tiêu chuẩn      |
        | trí thức          | xuất sắc | xuất sắc | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | trí thức          | xuất sắc | xuất sắc | 0         | 1      | Không đủ tiêu chuẩn      |
        | trí thức          | tốt      | xuất sắc | 2         | 0      | Không đủ tiêu chuẩn      |
        | trí thức          | tốt      | xuất sắc | 0         | 2      | Không đủ tiêu chuẩn      |
        | trí thức          | xuất sắc | xuất sắc | 0         | 0      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | xuất sắc | xuất sắc | 2         | 0      | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức | xuất sắc | xuất sắc | 1         | 0      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | xuất sắc | xuất sắc | 0         | 2      | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức | xuất sắc | xuất sắc | 0         | 1      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | tốt      | xuất sắc | 2         | 0      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | tốt      | xuất sắc | 0         | 2      | Không đủ tiêu chuẩn      |
        | cán bộ, công chức | xuất sắc | xuất sắc | 0         | 0      | Không đủ tiêu chuẩn      |

    @TC-99-21 @l2022/27/1/a @l2022/27/1/c @l2022/27/1/d @l2022/27/2 @l2022/28/1/c @l2022/28/2
    Khung tình huống: Từ ngày 01/10/2026, <danh hiệu>, 100 người: <hoàn thành> hoàn thành, <đạt> tiên tiến, <thi đua> chiến sĩ thi đua, <cảnh cáo> cảnh cáo, xếp loại <xếp loại>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "<danh hiệu>" năm 2026
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2026 | <xếp loại> |
      Và hồ sơ ghi nhận:
        | số người của tập thể                    | 100 người          |
        | số người hoàn thành nhiệm vụ được giao  | <hoàn thành> người |
        | số người đạt Lao động tiên tiến         | <đạt> người        |
        | số người đạt Chiến sĩ tiên tiến         | <đạt> người        |
        | số người đạt Chiến sĩ thi đua cơ sở     | <thi đua> người    |
        | số người bị kỷ luật từ cảnh cáo trở lên | <cảnh cáo> người   |
      Khi thẩm định đề nghị này ngày 22/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 70%, 100% và một người
        | danh hiệu                  | hoàn thành | đạt | thi đua | cảnh cáo | xếp loại | kết luận                 |
        | Tập thể lao động xuất sắc  | 100        | 70  | 1       | 0        | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc  | 99         | 70  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 69  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 70  | 0       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 70  | 1       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 70  | 1       | 0        | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Đơn vị quyết thắng         | 99         | 70  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 69  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 70  | 0       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Đơn vị quyết thắng         | 100        | 70  | 1       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Tập thể lao động tiên tiến | 100        | 70  | 0       | 0        | tốt      | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động tiên tiến | 100        | 69  | 0       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Tập thể lao động tiên tiến | 100        | 70  | 0       | 1        | tốt      | Không đủ tiêu chuẩn      |
        | Đơn vị tiên tiến           | 100        | 70  | 0       | 0        | tốt      | Đủ điều kiện, tiêu chuẩn |
        | Đơn vị tiên tiến           | 100        | 69  | 0       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Đơn vị tiên tiến           | 100        | 70  | 0       | 1        | tốt      | Không đủ tiêu chuẩn      |

    @TC-99-22 @l2022/23 @l2022/24
    Khung tình huống: Từ ngày 01/10/2026, Chiến sĩ thi đua cơ sở cho <đặc điểm>: <xếp loại>, <sáng kiến> sáng kiến, <đề tài> đề tài, không đạt: "<không đạt>"
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2026
      Và người được đề nghị thuộc <đặc điểm>
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2026 | <xếp loại> | <sáng kiến>         | <đề tài>         |
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 22/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng nhánh của Điều 23 và tiêu chuẩn của Điều 24
        | đặc điểm                                                                 | xếp loại   | sáng kiến | đề tài | không đạt                                                         | kết luận                 |
        | lực lượng vũ trang                                                       | xuất sắc   | 0         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | lực lượng vũ trang                                                       | tốt        | 1         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | lực lượng vũ trang                                                       | tốt        | 0         | 1      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | lực lượng vũ trang                                                       | tốt        | 0         | 0      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | lực lượng vũ trang                                                       | xuất sắc   | 1         | 1      | tích cực tham gia phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 0         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt        | 1         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt        | 0         | 1      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt        | 0         | 0      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | tích cực tham gia phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | xuất sắc   | 0         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | tốt        | 1         | 0      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | tốt        | 0         | 1      | nội bộ đoàn kết                                                   | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | tốt        | 0         | 0      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | xuất sắc   | 1         | 1      | tích cực tham gia phong trào thi đua                              | Không đủ tiêu chuẩn      |
        | lực lượng vũ trang                                                       | hoàn thành | 1         | 1      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | lực lượng vũ trang                                                       | xuất sắc   | 1         | 1      | có tinh thần tự lực, tự cường, đoàn kết, tương trợ                | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | hoàn thành | 1         | 1      | nội bộ đoàn kết                                                   | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | xuất sắc   | 1         | 1      | có tinh thần tự lực, tự cường, đoàn kết, tương trợ                | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | lao động, sản xuất có hiệu quả                                    | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | tích cực tham gia hoạt động xã hội                                | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | có đạo đức, lối sống lành mạnh                                    | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc   | 1         | 1      | đoàn kết, giúp đỡ mọi người, giúp đỡ cộng đồng                    | Không đủ tiêu chuẩn      |
