# language: vi
Tính năng: Bảng đường trình và nơi xử lý hồ sơ của từng cấp

  Quy tắc: Hồ sơ trình lần lượt từ cấp xã đến cấp quyết định; từ ngày 01/07/2025 không còn cấp huyện
    Căn cứ: khoản 1, khoản 2, khoản 4 Điều 83 Luật Thi đua, khen thưởng năm 2022; Luật Thi đua, khen thưởng năm 2003.
    Nguồn: chưa kiểm chứng.

    @TQ-83-21 @l2003 @l2022/83/1
    Khung tình huống: Đường trình <hình thức> ngày <ngày>
      Khi xem đường trình "<hình thức>" tại ngày <ngày>
      Thì đường trình gồm "<các cấp>"

      Dữ liệu: hình thức của cấp xã, cấp huyện, cấp tỉnh
        | hình thức                             | ngày       | các cấp                     |
        | Giấy khen của Chủ tịch UBND cấp xã    | 31/12/2023 | cấp xã                      |
        | Giấy khen của Chủ tịch UBND cấp xã    | 01/01/2024 | cấp xã                      |
        | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 | cấp xã                      |
        | Giấy khen của Chủ tịch UBND cấp xã    | 01/07/2025 | cấp xã                      |
        | Lao động tiên tiến                    | 31/12/2023 | cấp xã                      |
        | Lao động tiên tiến                    | 01/01/2024 | cấp xã                      |
        | Lao động tiên tiến                    | 30/06/2025 | cấp xã                      |
        | Lao động tiên tiến                    | 01/07/2025 | cấp xã                      |
        | Gia đình văn hóa                      | 31/12/2023 | cấp xã                      |
        | Gia đình văn hóa                      | 01/01/2024 | cấp xã                      |
        | Gia đình văn hóa                      | 30/06/2025 | cấp xã                      |
        | Gia đình văn hóa                      | 01/07/2025 | cấp xã                      |
        | Thôn, tổ dân phố văn hóa              | 31/12/2023 | cấp xã, cấp huyện           |
        | Thôn, tổ dân phố văn hóa              | 01/01/2024 | cấp xã, cấp huyện           |
        | Thôn, tổ dân phố văn hóa              | 30/06/2025 | cấp xã, cấp huyện           |
        | Thôn, tổ dân phố văn hóa              | 01/07/2025 | cấp xã                      |
        | Tập thể lao động tiên tiến            | 31/12/2023 | cấp xã, cấp huyện           |
        | Tập thể lao động tiên tiến            | 01/01/2024 | cấp xã, cấp huyện           |
        | Tập thể lao động tiên tiến            | 30/06/2025 | cấp xã, cấp huyện           |
        | Tập thể lao động tiên tiến            | 01/07/2025 | cấp xã                      |
        | Chiến sĩ thi đua cơ sở                | 31/12/2023 | cấp xã, cấp huyện           |
        | Chiến sĩ thi đua cơ sở                | 01/01/2024 | cấp xã, cấp huyện           |
        | Chiến sĩ thi đua cơ sở                | 30/06/2025 | cấp xã, cấp huyện           |
        | Chiến sĩ thi đua cơ sở                | 01/07/2025 | cấp xã                      |
        | Giấy khen của Chủ tịch UBND cấp huyện | 31/12/2023 | cấp xã, cấp huyện           |
        | Giấy khen của Chủ tịch UBND cấp huyện | 01/01/2024 | cấp xã, cấp huyện           |
        | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 | cấp xã, cấp huyện           |
        | Giấy khen của Chủ tịch UBND cấp huyện | 01/07/2025 | chưa có                     |
        | Tập thể lao động xuất sắc             | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh |
        | Tập thể lao động xuất sắc             | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh |
        | Tập thể lao động xuất sắc             | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh |
        | Tập thể lao động xuất sắc             | 01/07/2025 | cấp xã, cấp tỉnh            |
        | Chiến sĩ thi đua cấp tỉnh             | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh |
        | Chiến sĩ thi đua cấp tỉnh             | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh |
        | Chiến sĩ thi đua cấp tỉnh             | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh |
        | Chiến sĩ thi đua cấp tỉnh             | 01/07/2025 | cấp xã, cấp tỉnh            |
        | Cờ thi đua cấp tỉnh                   | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh |
        | Cờ thi đua cấp tỉnh                   | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh |
        | Cờ thi đua cấp tỉnh                   | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh |
        | Cờ thi đua cấp tỉnh                   | 01/07/2025 | cấp xã, cấp tỉnh            |
        | Bằng khen của Chủ tịch UBND tỉnh      | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh |
        | Bằng khen của Chủ tịch UBND tỉnh      | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh |
        | Bằng khen của Chủ tịch UBND tỉnh      | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh |
        | Bằng khen của Chủ tịch UBND tỉnh      | 01/07/2025 | cấp xã, cấp tỉnh            |
        | Xã, phường, thị trấn tiêu biểu        | 31/12/2023 | chưa có                     |
        | Xã, phường, thị trấn tiêu biểu        | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh |
        | Xã, phường, thị trấn tiêu biểu        | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh |
        | Xã, phường, thị trấn tiêu biểu        | 01/07/2025 | cấp xã, cấp tỉnh            |
        | Kỷ niệm chương                        | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh |
        | Kỷ niệm chương                        | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh |
        | Kỷ niệm chương                        | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh |
        | Kỷ niệm chương                        | 01/07/2025 | cấp xã, cấp tỉnh            |

    @TQ-83-22 @l2003 @l2022/83/2 @l2022/83/4
    Khung tình huống: Đường trình lên trung ương của <hình thức> ngày <ngày>
      Khi xem đường trình "<hình thức>" tại ngày <ngày>
      Thì đường trình gồm "<các cấp>"

      Dữ liệu: hình thức của Chính phủ, Thủ tướng Chính phủ, Chủ tịch nước
        | hình thức                                     | ngày       | các cấp                                     |
        | Cờ thi đua của Chính phủ                      | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Cờ thi đua của Chính phủ                      | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Cờ thi đua của Chính phủ                      | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Cờ thi đua của Chính phủ                      | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Chiến sĩ thi đua toàn quốc                    | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Chiến sĩ thi đua toàn quốc                    | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Chiến sĩ thi đua toàn quốc                    | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Chiến sĩ thi đua toàn quốc                    | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Bằng khen của Thủ tướng Chính phủ             | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Bằng khen của Thủ tướng Chính phủ             | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Bằng khen của Thủ tướng Chính phủ             | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Bằng khen của Thủ tướng Chính phủ             | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Huân chương Lao động hạng Nhất                | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Nhất                | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Nhất                | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Nhất                | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Huân chương Lao động hạng Nhì                 | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Nhì                 | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Nhì                 | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Nhì                 | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Huân chương Lao động hạng Ba                  | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Ba                  | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Ba                  | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương Lao động hạng Ba                  | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Huân chương khác (ngoài Huân chương Lao động) | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương khác (ngoài Huân chương Lao động) | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Huy chương                                    | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huy chương                                    | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huy chương                                    | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Huy chương                                    | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Danh hiệu vinh dự nhà nước                    | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Danh hiệu vinh dự nhà nước                    | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Danh hiệu vinh dự nhà nước                    | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Danh hiệu vinh dự nhà nước                    | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |
        | Giải thưởng cấp Nhà nước                      | 31/12/2023 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Giải thưởng cấp Nhà nước                      | 01/01/2024 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Giải thưởng cấp Nhà nước                      | 30/06/2025 | cấp xã, cấp huyện, cấp tỉnh, cấp trung ương |
        | Giải thưởng cấp Nhà nước                      | 01/07/2025 | cấp xã, cấp tỉnh, cấp trung ương            |

    @TQ-83-23 @l2003 @l2022/83/1
    Khung tình huống: Nơi quyết định xét ngay <hình thức> ngày <ngày>
      Khi xem đường trình "<hình thức>" tại ngày <ngày>
      Thì đường trình gồm "<các cấp>"

      Dữ liệu: không qua cấp nào khác
        | hình thức                                                                 | ngày       | các cấp        |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 31/12/2023 | cấp tỉnh       |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/01/2024 | cấp tỉnh       |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 30/06/2025 | cấp tỉnh       |
        | Giấy khen của người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh           | 01/07/2025 | cấp tỉnh       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 31/12/2023 | cấp tỉnh       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/01/2024 | cấp tỉnh       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 30/06/2025 | cấp tỉnh       |
        | Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành | 01/07/2025 | cấp tỉnh       |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 31/12/2023 | cấp xã         |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/01/2024 | cấp xã         |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 30/06/2025 | cấp xã         |
        | Giấy khen của doanh nghiệp, hợp tác xã                                    | 01/07/2025 | cấp xã         |
        | Chiến sĩ tiên tiến                                                        | 31/12/2023 | cấp trung ương |
        | Chiến sĩ tiên tiến                                                        | 01/01/2024 | cấp trung ương |
        | Chiến sĩ tiên tiến                                                        | 30/06/2025 | cấp trung ương |
        | Chiến sĩ tiên tiến                                                        | 01/07/2025 | cấp trung ương |
        | Đơn vị tiên tiến                                                          | 31/12/2023 | cấp trung ương |
        | Đơn vị tiên tiến                                                          | 01/01/2024 | cấp trung ương |
        | Đơn vị tiên tiến                                                          | 30/06/2025 | cấp trung ương |
        | Đơn vị tiên tiến                                                          | 01/07/2025 | cấp trung ương |
        | Đơn vị quyết thắng                                                        | 31/12/2023 | cấp trung ương |
        | Đơn vị quyết thắng                                                        | 01/01/2024 | cấp trung ương |
        | Đơn vị quyết thắng                                                        | 30/06/2025 | cấp trung ương |
        | Đơn vị quyết thắng                                                        | 01/07/2025 | cấp trung ương |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | 31/12/2023 | cấp trung ương |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | 01/01/2024 | cấp trung ương |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | 30/06/2025 | cấp trung ương |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia                  | 01/07/2025 | cấp trung ương |
        | Bằng khen của quân khu và tương đương, đại học quốc gia                   | 31/12/2023 | cấp trung ương |
        | Bằng khen của quân khu và tương đương, đại học quốc gia                   | 01/01/2024 | cấp trung ương |
        | Bằng khen của quân khu và tương đương, đại học quốc gia                   | 30/06/2025 | cấp trung ương |
        | Bằng khen của quân khu và tương đương, đại học quốc gia                   | 01/07/2025 | cấp trung ương |
        | Cờ thi đua của bộ, ban, ngành                                             | 31/12/2023 | cấp trung ương |
        | Cờ thi đua của bộ, ban, ngành                                             | 01/01/2024 | cấp trung ương |
        | Cờ thi đua của bộ, ban, ngành                                             | 30/06/2025 | cấp trung ương |
        | Cờ thi đua của bộ, ban, ngành                                             | 01/07/2025 | cấp trung ương |
        | Bằng khen của bộ, ban, ngành                                              | 31/12/2023 | cấp trung ương |
        | Bằng khen của bộ, ban, ngành                                              | 01/01/2024 | cấp trung ương |
        | Bằng khen của bộ, ban, ngành                                              | 30/06/2025 | cấp trung ương |
        | Bằng khen của bộ, ban, ngành                                              | 01/07/2025 | cấp trung ương |

  Quy tắc: Mỗi cấp có nơi tiếp nhận, người thẩm định và nơi giúp việc Hội đồng
    Căn cứ: Nghị định số 150/2025/NĐ-CP; Điều 63 Nghị định số 91/2017/NĐ-CP; Điều 49 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; cấp xã từ ngày 01/07/2025: theo nguồn dẫn lại.

    @TQ-150-01 @nd150-2025 @nd91-2017/63 @nd98-2023/49
    Khung tình huống: Hồ sơ ở <cấp> ngày <ngày>
      Khi xem nơi xử lý hồ sơ ở <cấp> tại ngày <ngày>
      Thì nơi tiếp nhận là "<tiếp nhận>"
      Và nơi thẩm định là "<thẩm định>"
      Và nơi giúp việc Hội đồng là "<giúp việc>"

      Dữ liệu: hai bên ngày 01/01/2024 và ngày 01/07/2025
        | cấp            | ngày       | tiếp nhận                         | thẩm định                                            | giúp việc                                             |
        | cấp xã         | 31/12/2023 | Bộ phận tiếp nhận và trả kết quả  | Công chức Văn phòng - thống kê                       | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp xã         | 01/01/2024 | Bộ phận tiếp nhận và trả kết quả  | Công chức Văn phòng - thống kê                       | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp xã         | 30/06/2025 | Bộ phận tiếp nhận và trả kết quả  | Công chức Văn phòng - thống kê                       | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp xã         | 01/07/2025 | Trung tâm Phục vụ hành chính công | Phòng Văn hóa - Xã hội                               | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp huyện      | 31/12/2023 | Bộ phận tiếp nhận và trả kết quả  | Phòng Nội vụ                                         | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp huyện      | 01/01/2024 | Bộ phận tiếp nhận và trả kết quả  | Phòng Nội vụ                                         | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp huyện      | 30/06/2025 | Bộ phận tiếp nhận và trả kết quả  | Phòng Nội vụ                                         | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp tỉnh       | 31/12/2023 | Trung tâm Phục vụ hành chính công | Sở Nội vụ (Ban Thi đua - Khen thưởng)                | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp tỉnh       | 01/01/2024 | Trung tâm Phục vụ hành chính công | Sở Nội vụ                                            | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp tỉnh       | 30/06/2025 | Trung tâm Phục vụ hành chính công | Sở Nội vụ                                            | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp tỉnh       | 01/07/2025 | Trung tâm Phục vụ hành chính công | Sở Nội vụ                                            | Thường trực Hội đồng Thi đua - Khen thưởng            |
        | cấp trung ương | 31/12/2023 | Bộ Nội vụ                         | Ban Thi đua - Khen thưởng Trung ương                 | Thường trực Hội đồng Thi đua - Khen thưởng Trung ương |
        | cấp trung ương | 01/01/2024 | Bộ Nội vụ                         | Ban Thi đua - Khen thưởng Trung ương thuộc Bộ Nội vụ | Thường trực Hội đồng Thi đua - Khen thưởng Trung ương |
        | cấp trung ương | 30/06/2025 | Bộ Nội vụ                         | Ban Thi đua - Khen thưởng Trung ương thuộc Bộ Nội vụ | Thường trực Hội đồng Thi đua - Khen thưởng Trung ương |
        | cấp trung ương | 01/07/2025 | Bộ Nội vụ                         | Ban Thi đua - Khen thưởng Trung ương thuộc Bộ Nội vụ | Thường trực Hội đồng Thi đua - Khen thưởng Trung ương |
