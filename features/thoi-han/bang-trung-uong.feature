# language: vi
Tính năng: Bảng thời hạn ở trung ương và thời hạn báo kết quả

  Quy tắc: Bộ Nội vụ thẩm định, trình trong 20 ngày làm việc; trước ngày 01/01/2024 chưa đọc được quy định
    Căn cứ: khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đến ngày 30/06/2025; trước và sau đó: chưa kiểm chứng.

    @TH-32-11 @nd98-2023/32/2
    Khung tình huống: <hình thức>, Bộ Nội vụ nhận đủ ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "<hình thức>" được Bộ Nội vụ nhận đủ ngày <ngày nhận>
      Khi tính thời hạn <số ngày> ngày làm việc
      Thì ngày cuối cùng là <ngày cuối>
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình
      Và căn cứ của thời hạn có "khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP"
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: hai bên ngày 01/07/2025
        | hình thức                                     | ngày nhận  | số ngày | ngày cuối  | nguồn                |
        | Chiến sĩ thi đua toàn quốc                    | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua toàn quốc                    | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua toàn quốc                    | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Cờ thi đua của Chính phủ                      | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Cờ thi đua của Chính phủ                      | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Cờ thi đua của Chính phủ                      | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Nhất                | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Nhất                | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Nhất                | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Nhì                 | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Nhì                 | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Nhì                 | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Huân chương Lao động hạng Ba                  | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Ba                  | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Huân chương Lao động hạng Ba                  | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Huân chương khác (ngoài Huân chương Lao động) | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Huy chương                                    | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Huy chương                                    | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Huy chương                                    | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Danh hiệu vinh dự nhà nước                    | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Danh hiệu vinh dự nhà nước                    | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Danh hiệu vinh dự nhà nước                    | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Giải thưởng cấp Nhà nước                      | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Giải thưởng cấp Nhà nước                      | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Giải thưởng cấp Nhà nước                      | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |
        | Bằng khen của Thủ tướng Chính phủ             | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Bằng khen của Thủ tướng Chính phủ             | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Bằng khen của Thủ tướng Chính phủ             | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng      |

    @TH-32-12 @nd98-2023/32/2
    Khung tình huống: <hình thức>, Bộ Nội vụ nhận đủ ngày <ngày nhận>, chưa có quy định để tính
      Biết hồ sơ đề nghị tặng "<hình thức>" được Bộ Nội vụ nhận đủ ngày <ngày nhận>
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình

      Dữ liệu: ngày cuối của quy định trước
        | hình thức                                     | ngày nhận  | văn bản                                                           |
        | Chiến sĩ thi đua toàn quốc                    | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Cờ thi đua của Chính phủ                      | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Huân chương Lao động hạng Nhất                | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Huân chương Lao động hạng Nhì                 | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Huân chương Lao động hạng Ba                  | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Huân chương khác (ngoài Huân chương Lao động) | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Huy chương                                    | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Danh hiệu vinh dự nhà nước                    | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Giải thưởng cấp Nhà nước                      | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |
        | Bằng khen của Thủ tướng Chính phủ             | 31/12/2023 | Quy định trước ngày 01/01/2024 về thời hạn thẩm định ở trung ương |

  Quy tắc: Bằng khen của Thủ tướng đột xuất: mỗi việc một thời hạn, từ năm 2025
    Căn cứ: Quyết định số 311/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản đến ngày 30/06/2025; trước và sau đó: chưa kiểm chứng.

    @TH-311-11 @qd311-2025-bnv
    Khung tình huống: <việc>, từ ngày <ngày>
      Biết hồ sơ đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đột xuất được Bộ Nội vụ nhận đủ ngày <ngày>
      Khi tính thời hạn của việc "<việc>"
      Thì thời hạn là <số ngày> ngày làm việc, từ khi <bắt đầu> đến khi <kết thúc>
      Và ngày cuối cùng là <ngày cuối>
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: ngày đầu năm 2025, hai bên ngày 01/07/2025
        | việc                                                                           | ngày       | số ngày | bắt đầu                    | kết thúc      | ngày cuối  | nguồn                |
        | Trả lại bằng văn bản hồ sơ Bằng khen của Thủ tướng đột xuất không đủ điều kiện | 01/01/2025 | 5       | tiếp nhận đủ hồ sơ         | trả lại hồ sơ | 08/01/2025 | Đã đối chiếu văn bản |
        | Trả lại bằng văn bản hồ sơ Bằng khen của Thủ tướng đột xuất không đủ điều kiện | 30/06/2025 | 5       | tiếp nhận đủ hồ sơ         | trả lại hồ sơ | 07/07/2025 | Đã đối chiếu văn bản |
        | Trả lại bằng văn bản hồ sơ Bằng khen của Thủ tướng đột xuất không đủ điều kiện | 01/07/2025 | 5       | tiếp nhận đủ hồ sơ         | trả lại hồ sơ | 08/07/2025 | Chưa kiểm chứng      |
        | Trình Bằng khen của Thủ tướng đột xuất sau khi đủ ý kiến                       | 01/01/2025 | 10      | đủ ý kiến                  | trình         | 15/01/2025 | Đã đối chiếu văn bản |
        | Trình Bằng khen của Thủ tướng đột xuất sau khi đủ ý kiến                       | 30/06/2025 | 10      | đủ ý kiến                  | trình         | 14/07/2025 | Đã đối chiếu văn bản |
        | Trình Bằng khen của Thủ tướng đột xuất sau khi đủ ý kiến                       | 01/07/2025 | 10      | đủ ý kiến                  | trình         | 15/07/2025 | Chưa kiểm chứng      |
        | Mỗi nơi nhận sao gửi quyết định Bằng khen của Thủ tướng đột xuất               | 01/01/2025 | 10      | nhận quyết định            | sao gửi       | 15/01/2025 | Đã đối chiếu văn bản |
        | Mỗi nơi nhận sao gửi quyết định Bằng khen của Thủ tướng đột xuất               | 30/06/2025 | 10      | nhận quyết định            | sao gửi       | 14/07/2025 | Đã đối chiếu văn bản |
        | Mỗi nơi nhận sao gửi quyết định Bằng khen của Thủ tướng đột xuất               | 01/07/2025 | 10      | nhận quyết định            | sao gửi       | 15/07/2025 | Chưa kiểm chứng      |
        | Thông báo trường hợp đột xuất không được tặng Bằng khen của Thủ tướng          | 01/01/2025 | 10      | kết luận không khen thưởng | thông báo     | 15/01/2025 | Đã đối chiếu văn bản |
        | Thông báo trường hợp đột xuất không được tặng Bằng khen của Thủ tướng          | 30/06/2025 | 10      | kết luận không khen thưởng | thông báo     | 14/07/2025 | Đã đối chiếu văn bản |
        | Thông báo trường hợp đột xuất không được tặng Bằng khen của Thủ tướng          | 01/07/2025 | 10      | kết luận không khen thưởng | thông báo     | 15/07/2025 | Chưa kiểm chứng      |

    @TH-311-12 @qd311-2025-bnv
    Khung tình huống: <việc>, ngày <ngày> chưa có quy định
      Biết hồ sơ đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đột xuất được Bộ Nội vụ nhận đủ ngày <ngày>
      Khi tính thời hạn của việc "<việc>"
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"
      Và thời hạn được tính từ khi <bắt đầu> đến khi <kết thúc>

      Dữ liệu: ngày cuối năm 2024
        | việc                                                                           | ngày       | văn bản                                                                | bắt đầu                    | kết thúc      |
        | Trả lại bằng văn bản hồ sơ Bằng khen của Thủ tướng đột xuất không đủ điều kiện | 31/12/2024 | Quy định trước năm 2025 về trả lại hồ sơ đột xuất ở Bộ Nội vụ          | tiếp nhận đủ hồ sơ         | trả lại hồ sơ |
        | Trình Bằng khen của Thủ tướng đột xuất sau khi đủ ý kiến                       | 31/12/2024 | Quy định trước năm 2025 về trình Bằng khen đột xuất sau khi lấy ý kiến | đủ ý kiến                  | trình         |
        | Mỗi nơi nhận sao gửi quyết định Bằng khen của Thủ tướng đột xuất               | 31/12/2024 | Quy định trước năm 2025 về sao gửi quyết định                          | nhận quyết định            | sao gửi       |
        | Thông báo trường hợp đột xuất không được tặng Bằng khen của Thủ tướng          | 31/12/2024 | Quy định trước năm 2025 về thông báo không khen thưởng                 | kết luận không khen thưởng | thông báo     |

  Quy tắc: Mỗi bộ, mỗi địa phương tự quy định thời hạn Bằng khen của bộ và thời hạn báo kết quả
    Căn cứ: Quyết định số 987/QĐ-BVHTTDL năm 2024; Nghị định số 98/2023/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @TH-987-11 @qd987-2024-bvhttdl
    Khung tình huống: <việc>, ngày <ngày>
      Biết hồ sơ đề nghị tặng "Bằng khen của bộ, ban, ngành" theo công trạng được bộ, ban, ngành nhận đủ ngày <ngày>
      Khi tính thời hạn của việc "<việc>"
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi <kết thúc>

      Dữ liệu: hai bên ngày 01/01/2024 và ngày 01/07/2025
        | việc                                                              | ngày       | văn bản                                                     | kết thúc              |
        | Thẩm định, trình Bằng khen của bộ, ban, ngành                     | 31/12/2023 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | Thẩm định, trình Bằng khen của bộ, ban, ngành                     | 01/01/2024 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | Thẩm định, trình Bằng khen của bộ, ban, ngành                     | 30/06/2025 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | Thẩm định, trình Bằng khen của bộ, ban, ngành                     | 01/07/2025 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | Báo cho nơi gửi biết hồ sơ Bằng khen của bộ, ban, ngành còn thiếu | 31/12/2023 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |
        | Báo cho nơi gửi biết hồ sơ Bằng khen của bộ, ban, ngành còn thiếu | 01/01/2024 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |
        | Báo cho nơi gửi biết hồ sơ Bằng khen của bộ, ban, ngành còn thiếu | 30/06/2025 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |
        | Báo cho nơi gửi biết hồ sơ Bằng khen của bộ, ban, ngành còn thiếu | 01/07/2025 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |

    @TH-98-11 @nd98-2023
    Khung tình huống: <việc>: <số ngày> ngày làm việc từ ngày 31/12/2023
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng gửi UBND xã Thử Nghiệm được nhận đủ ngày 31/12/2023
      Khi tính thời hạn của việc "<việc>" từ ngày 31/12/2023
      Thì thời hạn là <số ngày> ngày làm việc, từ khi <bắt đầu> đến khi <kết thúc>
      Và ngày cuối cùng là <ngày cuối>

      Dữ liệu: ngày cuối cùng của mức cũ
        | việc                                              | số ngày | bắt đầu                    | kết thúc              | ngày cuối  |
        | Thông báo kết quả cho nơi trình                   | 10      | có quyết định              | thông báo             | 15/01/2024 |
        | Nơi trình chuyển tiếp kết quả cho người được khen | 7       | thông báo                  | chuyển tiếp thông báo | 10/01/2024 |
        | Thông báo trường hợp không được khen thưởng       | 10      | kết luận không khen thưởng | thông báo             | 15/01/2024 |

    @TH-98-12 @nd98-2023
    Khung tình huống: <việc> từ ngày <ngày>: địa phương, bộ, ngành quy định
      Biết hồ sơ đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng gửi UBND tỉnh Thử Nghiệm được nhận đủ ngày <ngày>
      Khi tính thời hạn của việc "<việc>" từ ngày <ngày>
      Thì chưa xác định được hạn, còn thiếu "Quy định của địa phương, bộ, ngành về thời hạn thông báo kết quả"
      Và thời hạn được tính từ khi <bắt đầu> đến khi <kết thúc>

      Dữ liệu: từ ngày 01/01/2024
        | việc                                              | ngày       | bắt đầu                    | kết thúc              |
        | Thông báo kết quả cho nơi trình                   | 01/01/2024 | có quyết định              | thông báo             |
        | Thông báo kết quả cho nơi trình                   | 30/06/2025 | có quyết định              | thông báo             |
        | Thông báo kết quả cho nơi trình                   | 01/07/2025 | có quyết định              | thông báo             |
        | Nơi trình chuyển tiếp kết quả cho người được khen | 01/01/2024 | thông báo                  | chuyển tiếp thông báo |
        | Nơi trình chuyển tiếp kết quả cho người được khen | 30/06/2025 | thông báo                  | chuyển tiếp thông báo |
        | Nơi trình chuyển tiếp kết quả cho người được khen | 01/07/2025 | thông báo                  | chuyển tiếp thông báo |
        | Thông báo trường hợp không được khen thưởng       | 01/01/2024 | kết luận không khen thưởng | thông báo             |
        | Thông báo trường hợp không được khen thưởng       | 30/06/2025 | kết luận không khen thưởng | thông báo             |
        | Thông báo trường hợp không được khen thưởng       | 01/07/2025 | kết luận không khen thưởng | thông báo             |
