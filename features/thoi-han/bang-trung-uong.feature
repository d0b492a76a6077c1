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
      Khi tính thời hạn để <việc>
      Thì thời hạn là <số ngày> ngày làm việc, từ khi <bắt đầu> đến khi <kết thúc>
      Và ngày cuối cùng là <ngày cuối>
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: ngày đầu năm 2025, hai bên ngày 01/07/2025
        | việc                    | ngày       | số ngày | bắt đầu                    | kết thúc      | ngày cuối  | nguồn                |
        | trả lại hồ sơ           | 01/01/2025 | 5       | tiếp nhận đủ hồ sơ         | trả lại hồ sơ | 08/01/2025 | Đã đối chiếu văn bản |
        | trả lại hồ sơ           | 30/06/2025 | 5       | tiếp nhận đủ hồ sơ         | trả lại hồ sơ | 07/07/2025 | Đã đối chiếu văn bản |
        | trả lại hồ sơ           | 01/07/2025 | 5       | tiếp nhận đủ hồ sơ         | trả lại hồ sơ | 08/07/2025 | Chưa kiểm chứng      |
        | trình sau khi đủ ý kiến | 01/01/2025 | 10      | đủ ý kiến                  | trình         | 15/01/2025 | Đã đối chiếu văn bản |
        | trình sau khi đủ ý kiến | 30/06/2025 | 10      | đủ ý kiến                  | trình         | 14/07/2025 | Đã đối chiếu văn bản |
        | trình sau khi đủ ý kiến | 01/07/2025 | 10      | đủ ý kiến                  | trình         | 15/07/2025 | Chưa kiểm chứng      |
        | sao gửi quyết định      | 01/01/2025 | 10      | nhận quyết định            | sao gửi       | 15/01/2025 | Đã đối chiếu văn bản |
        | sao gửi quyết định      | 30/06/2025 | 10      | nhận quyết định            | sao gửi       | 14/07/2025 | Đã đối chiếu văn bản |
        | sao gửi quyết định      | 01/07/2025 | 10      | nhận quyết định            | sao gửi       | 15/07/2025 | Chưa kiểm chứng      |
        | báo không khen thưởng   | 01/01/2025 | 10      | kết luận không khen thưởng | thông báo     | 15/01/2025 | Đã đối chiếu văn bản |
        | báo không khen thưởng   | 30/06/2025 | 10      | kết luận không khen thưởng | thông báo     | 14/07/2025 | Đã đối chiếu văn bản |
        | báo không khen thưởng   | 01/07/2025 | 10      | kết luận không khen thưởng | thông báo     | 15/07/2025 | Chưa kiểm chứng      |

    @TH-311-12 @qd311-2025-bnv
    Khung tình huống: <việc>, ngày <ngày> chưa có quy định
      Biết hồ sơ đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đột xuất được Bộ Nội vụ nhận đủ ngày <ngày>
      Khi tính thời hạn để <việc>
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"
      Và thời hạn được tính từ khi <bắt đầu> đến khi <kết thúc>

      Dữ liệu: ngày cuối năm 2024
        | việc                    | ngày       | văn bản                                                                | bắt đầu                    | kết thúc      |
        | trả lại hồ sơ           | 31/12/2024 | Quy định trước năm 2025 về trả lại hồ sơ đột xuất ở Bộ Nội vụ          | tiếp nhận đủ hồ sơ         | trả lại hồ sơ |
        | trình sau khi đủ ý kiến | 31/12/2024 | Quy định trước năm 2025 về trình Bằng khen đột xuất sau khi lấy ý kiến | đủ ý kiến                  | trình         |
        | sao gửi quyết định      | 31/12/2024 | Quy định trước năm 2025 về sao gửi quyết định                          | nhận quyết định            | sao gửi       |
        | báo không khen thưởng   | 31/12/2024 | Quy định trước năm 2025 về thông báo không khen thưởng                 | kết luận không khen thưởng | thông báo     |

    @TH-311-623 @qd311-2025-bnv
    Khung tình huống: <hình thức> theo <loại hình>, ngày 03/03/2025: không có thời hạn để <việc>
      Biết hồ sơ đề nghị tặng "<hình thức>" theo <loại hình> được Bộ Nội vụ nhận đủ ngày 03/03/2025
      Khi tính thời hạn để <việc>
      Thì không văn bản nào đặt thời hạn cho việc này

      Dữ liệu: chỉ Bằng khen của Thủ tướng đột xuất mới có các thời hạn này
        | hình thức                         | loại hình  | việc                    |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | trả lại hồ sơ           |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | trình sau khi đủ ý kiến |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | sao gửi quyết định      |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | báo hồ sơ còn thiếu     |
        | Huân chương Lao động hạng Ba      | đột xuất   | trả lại hồ sơ           |
        | Huân chương Lao động hạng Ba      | đột xuất   | trình sau khi đủ ý kiến |
        | Huân chương Lao động hạng Ba      | đột xuất   | sao gửi quyết định      |
        | Huân chương Lao động hạng Ba      | đột xuất   | báo hồ sơ còn thiếu     |

    @TH-311-624 @qd311-2025-bnv
    Khung tình huống: <hình thức> theo <loại hình>, ngày 03/03/2025: báo không khen thưởng theo quy định của địa phương, bộ, ngành
      Biết hồ sơ đề nghị tặng "<hình thức>" theo <loại hình> được Bộ Nội vụ nhận đủ ngày 03/03/2025
      Khi tính thời hạn để báo không khen thưởng
      Thì chưa xác định được hạn, còn thiếu "Quy định của địa phương, bộ, ngành về thời hạn thông báo kết quả"

      Dữ liệu: không phải Bằng khen của Thủ tướng đột xuất
        | hình thức                         | loại hình  |
        | Bằng khen của Thủ tướng Chính phủ | công trạng |
        | Huân chương Lao động hạng Ba      | đột xuất   |

  Quy tắc: Mỗi bộ, mỗi địa phương tự quy định thời hạn Bằng khen của bộ và thời hạn báo kết quả
    Căn cứ: Quyết định số 987/QĐ-BVHTTDL năm 2024; Nghị định số 98/2023/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @TH-987-11 @qd987-2024-bvhttdl
    Khung tình huống: <việc>, ngày <ngày>
      Biết hồ sơ đề nghị tặng "Bằng khen của bộ, ban, ngành" theo công trạng được bộ, ban, ngành nhận đủ ngày <ngày>
      Khi tính thời hạn để <việc>
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi <kết thúc>

      Dữ liệu: hai bên ngày 01/01/2024 và ngày 01/07/2025
        | việc                | ngày       | văn bản                                                     | kết thúc              |
        | thẩm định và trình  | 31/12/2023 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | thẩm định và trình  | 01/01/2024 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | thẩm định và trình  | 30/06/2025 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | thẩm định và trình  | 01/07/2025 | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen       | trình                 |
        | báo hồ sơ còn thiếu | 31/12/2023 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |
        | báo hồ sơ còn thiếu | 01/01/2024 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |
        | báo hồ sơ còn thiếu | 30/06/2025 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |
        | báo hồ sơ còn thiếu | 01/07/2025 | Quy định của bộ, ban, ngành về thời hạn báo hồ sơ còn thiếu | yêu cầu bổ sung hồ sơ |

    @TH-98-11 @nd98-2023
    Khung tình huống: <việc>: <số ngày> ngày làm việc từ ngày 31/12/2023
      Biết hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng gửi UBND xã Thử Nghiệm được nhận đủ ngày 31/12/2023
      Khi tính thời hạn để <việc> từ ngày 31/12/2023
      Thì thời hạn là <số ngày> ngày làm việc, từ khi <bắt đầu> đến khi <kết thúc>
      Và ngày cuối cùng là <ngày cuối>

      Dữ liệu: ngày cuối cùng của mức cũ
        | việc                  | số ngày | bắt đầu                    | kết thúc              | ngày cuối  |
        | báo kết quả           | 10      | có quyết định              | thông báo             | 15/01/2024 |
        | chuyển tiếp kết quả   | 7       | thông báo                  | chuyển tiếp thông báo | 10/01/2024 |
        | báo không khen thưởng | 10      | kết luận không khen thưởng | thông báo             | 15/01/2024 |

    @TH-98-12 @nd98-2023
    Khung tình huống: <việc> từ ngày <ngày>: địa phương, bộ, ngành quy định
      Biết hồ sơ đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng gửi UBND tỉnh Thử Nghiệm được nhận đủ ngày <ngày>
      Khi tính thời hạn để <việc> từ ngày <ngày>
      Thì chưa xác định được hạn, còn thiếu "Quy định của địa phương, bộ, ngành về thời hạn thông báo kết quả"
      Và thời hạn được tính từ khi <bắt đầu> đến khi <kết thúc>

      Dữ liệu: từ ngày 01/01/2024
        | việc                  | ngày       | bắt đầu                    | kết thúc              |
        | báo kết quả           | 01/01/2024 | có quyết định              | thông báo             |
        | báo kết quả           | 30/06/2025 | có quyết định              | thông báo             |
        | báo kết quả           | 01/07/2025 | có quyết định              | thông báo             |
        | chuyển tiếp kết quả   | 01/01/2024 | thông báo                  | chuyển tiếp thông báo |
        | chuyển tiếp kết quả   | 30/06/2025 | thông báo                  | chuyển tiếp thông báo |
        | chuyển tiếp kết quả   | 01/07/2025 | thông báo                  | chuyển tiếp thông báo |
        | báo không khen thưởng | 01/01/2024 | kết luận không khen thưởng | thông báo             |
        | báo không khen thưởng | 30/06/2025 | kết luận không khen thưởng | thông báo             |
        | báo không khen thưởng | 01/07/2025 | kết luận không khen thưởng | thông báo             |

    @TH-98-625 @nd98-2023
    Khung tình huống: <hình thức> ở bộ, ban, ngành, nhận ngày <ngày>: bộ tự quy định thời hạn
      Biết hồ sơ đề nghị tặng "<hình thức>" được bộ, ban, ngành nhận đủ ngày <ngày>
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "Quy định của bộ, ban, ngành về thời hạn xét và trình hình thức này"
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình

      Dữ liệu: hình thức do bộ, ban, ngành tự xét tặng
        | hình thức              | ngày       |
        | Kỷ niệm chương         | 03/03/2025 |
        | Kỷ niệm chương         | 03/11/2025 |
        | Chiến sĩ thi đua cơ sở | 03/03/2025 |
