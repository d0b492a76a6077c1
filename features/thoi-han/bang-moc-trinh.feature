# language: vi
Tính năng: Bảng mốc trình về trung ương trong năm

  Quy tắc: Mốc trình Chiến sĩ thi đua toàn quốc, Cờ thi đua của Chính phủ
    Căn cứ: khoản 1 Điều 32 Nghị định số 98/2023/NĐ-CP; Điều 48 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản từ ngày 01/01/2024 đến ngày 30/06/2025; trước đó: theo nguồn dẫn lại; sau đó: chưa kiểm chứng.

    @TH-32-20 @nd98-2023/32/1 @nd91-2017/48
    Khung tình huống: <hình thức> xét năm <năm>, theo quy định ngày <ngày>
      Biết <ai> được đề nghị tặng danh hiệu "<hình thức>" năm <năm>
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì ngày cuối cùng là <mốc>
      Và đó là mốc trình lên cấp trung ương

      Dữ liệu: hai bên mỗi lần đổi quy định
        | ai                         | hình thức                  | năm  | ngày       | mốc        |
        | bà Nguyễn Thị Mẫu          | Chiến sĩ thi đua toàn quốc | 2022 | 31/12/2023 | 31/10/2023 |
        | bà Nguyễn Thị Mẫu          | Chiến sĩ thi đua toàn quốc | 2022 | 01/01/2024 | 31/12/2023 |
        | bà Nguyễn Thị Mẫu          | Chiến sĩ thi đua toàn quốc | 2024 | 30/06/2025 | 31/12/2025 |
        | bà Nguyễn Thị Mẫu          | Chiến sĩ thi đua toàn quốc | 2024 | 01/07/2025 | 31/12/2025 |
        | tập thể UBND xã Thử Nghiệm | Cờ thi đua của Chính phủ   | 2022 | 31/12/2023 | 31/03/2023 |
        | tập thể UBND xã Thử Nghiệm | Cờ thi đua của Chính phủ   | 2023 | 01/01/2024 | 30/06/2024 |
        | tập thể UBND xã Thử Nghiệm | Cờ thi đua của Chính phủ   | 2024 | 30/06/2025 | 30/06/2025 |
        | tập thể UBND xã Thử Nghiệm | Cờ thi đua của Chính phủ   | 2025 | 01/07/2025 | 30/06/2026 |

    @TH-32-21 @nd98-2023/32/1 @nd91-2017/48
    Khung tình huống: Cờ thi đua của Chính phủ ngành giáo dục xét năm <năm>, theo quy định ngày <ngày>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "Cờ thi đua của Chính phủ" năm <năm>
      Và tập thể thuộc ngành giáo dục, xét theo năm học
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì ngày cuối cùng là <mốc>
      Và đó là mốc trình lên cấp trung ương

      Dữ liệu: hai bên mỗi lần đổi quy định
        | năm  | ngày       | mốc        |
        | 2022 | 31/12/2023 | 15/10/2023 |
        | 2023 | 01/01/2024 | 31/12/2024 |
        | 2024 | 30/06/2025 | 31/12/2025 |
        | 2025 | 01/07/2025 | 31/12/2026 |

  Quy tắc: Mốc trình khen thưởng công trạng: 30/06 trước năm 2024; từ năm 2024 chưa đọc được
    Căn cứ: Điều 48 Nghị định số 91/2017/NĐ-CP; khoản 1 Điều 32 Nghị định số 98/2023/NĐ-CP.
    Nguồn: theo nguồn dẫn lại; từ ngày 01/01/2024: chưa kiểm chứng.

    @TH-48-20 @nd91-2017/48 @nd98-2023/32/1
    Khung tình huống: <hình thức> theo công trạng, theo quy định ngày 31/12/2023
      Biết tập thể UBND xã Thử Nghiệm được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của năm 2022
      Khi tính mốc trình theo quy định ngày 31/12/2023
      Thì ngày cuối cùng là 30/06/2023
      Và đó là mốc trình lên cấp trung ương

      Dữ liệu: ngày cuối cùng của quy định cũ
        | hình thức                                     |
        | Bằng khen của Thủ tướng Chính phủ             |
        | Huân chương Lao động hạng Nhất                |
        | Huân chương Lao động hạng Nhì                 |
        | Huân chương Lao động hạng Ba                  |
        | Huân chương khác (ngoài Huân chương Lao động) |

    @TH-48-21 @nd91-2017/48 @nd98-2023/32/1
    Khung tình huống: <hình thức> theo công trạng, theo quy định ngày <ngày>
      Biết tập thể UBND xã Thử Nghiệm được đề nghị tặng "<hình thức>" theo công trạng
      Và thành tích của năm 2023
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì chưa xác định được hạn, còn thiếu "Quy định từ năm 2024 về mốc trình khen thưởng công trạng về trung ương"

      Dữ liệu: từ ngày 01/01/2024
        | hình thức                                     | ngày       |
        | Bằng khen của Thủ tướng Chính phủ             | 01/01/2024 |
        | Bằng khen của Thủ tướng Chính phủ             | 30/06/2025 |
        | Bằng khen của Thủ tướng Chính phủ             | 01/07/2025 |
        | Huân chương Lao động hạng Nhất                | 01/01/2024 |
        | Huân chương Lao động hạng Nhất                | 30/06/2025 |
        | Huân chương Lao động hạng Nhất                | 01/07/2025 |
        | Huân chương Lao động hạng Nhì                 | 01/01/2024 |
        | Huân chương Lao động hạng Nhì                 | 30/06/2025 |
        | Huân chương Lao động hạng Nhì                 | 01/07/2025 |
        | Huân chương Lao động hạng Ba                  | 01/01/2024 |
        | Huân chương Lao động hạng Ba                  | 30/06/2025 |
        | Huân chương Lao động hạng Ba                  | 01/07/2025 |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/01/2024 |
        | Huân chương khác (ngoài Huân chương Lao động) | 30/06/2025 |
        | Huân chương khác (ngoài Huân chương Lao động) | 01/07/2025 |

    @TH-48-620 @nd91-2017/48 @nd98-2023/32/1
    Khung tình huống: <hình thức> theo <loại hình>, theo quy định ngày <ngày>: không có mốc
      Biết tập thể UBND xã Thử Nghiệm được đề nghị tặng "<hình thức>" theo <loại hình>
      Và thành tích của năm 2022
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì không có mốc trình nào

      Dữ liệu: mốc trong năm chỉ dành cho khen thưởng công trạng trình trung ương
        | hình thức                         | loại hình          | ngày       |
        | Bằng khen của Thủ tướng Chính phủ | đột xuất           | 31/12/2023 |
        | Bằng khen của Thủ tướng Chính phủ | đột xuất           | 01/01/2024 |
        | Huân chương Lao động hạng Ba      | đột xuất           | 31/12/2023 |
        | Bằng khen của Thủ tướng Chính phủ | phong trào thi đua | 31/12/2023 |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng         | 31/12/2023 |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng         | 01/01/2024 |

  Quy tắc: Báo cáo thống kê thi đua, khen thưởng hằng năm chậm nhất ngày 15/12; từ ngày 08/10/2025 chưa đọc được mốc mới
    Căn cứ: Thông tư số 2/2023/TT-BNV; Thông tư số 18/2025/TT-BNV.
    Nguồn: theo nguồn dẫn lại.

    @TH-02-621 @tt02-2023-bnv
    Khung tình huống: Báo cáo thống kê năm <năm>, theo quy định ngày <ngày>
      Khi tính mốc báo cáo thống kê năm <năm> theo quy định ngày <ngày>
      Thì ngày cuối cùng là <mốc>
      Và nguồn của thời hạn là "Theo nguồn dẫn lại"

      Dữ liệu: đến ngày 07/10/2025
        | năm  | ngày       | mốc        |
        | 2023 | 12/12/2023 | 15/12/2023 |
        | 2024 | 12/12/2024 | 15/12/2024 |
        | 2025 | 07/10/2025 | 15/12/2025 |

    @TH-18-622 @tt18-2025-bnv
    Khung tình huống: Báo cáo thống kê năm <năm>, theo quy định ngày <ngày>: chưa biết mốc
      Khi tính mốc báo cáo thống kê năm <năm> theo quy định ngày <ngày>
      Thì chưa xác định được hạn, còn thiếu "Biểu mẫu và mốc báo cáo của Thông tư số 18/2025/TT-BNV"

      Dữ liệu: từ ngày 08/10/2025
        | năm  | ngày       |
        | 2025 | 08/10/2025 |
        | 2025 | 12/12/2025 |
        | 2026 | 01/12/2026 |

  Quy tắc: Bắc Ninh: tổng kết trước ngày 10/12, ngành giáo dục trước ngày 10/07, hội nghị trước 10 ngày
    Căn cứ: Điều 6 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản; cách hiểu chữ “trước”: còn cách hiểu khác nhau.

    @TH-BN-20 @bn86/6
    Khung tình huống: <hình thức> của <ai> ở tỉnh Bắc Ninh, tổng kết năm 2026
      Biết <ai> ở tỉnh Bắc Ninh được đề nghị tặng danh hiệu "<hình thức>" năm 2026
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì ngày cuối cùng là 09/12/2026

      Dữ liệu: từ ngày 15/12/2025
        | ai                    | hình thức                 | ngày       |
        | bà Nguyễn Thị Mẫu     | Chiến sĩ thi đua cấp tỉnh | 15/12/2025 |
        | bà Nguyễn Thị Mẫu     | Chiến sĩ thi đua cấp tỉnh | 02/03/2026 |
        | tập thể Phòng Kinh tế | Tập thể lao động xuất sắc | 15/12/2025 |
        | tập thể Phòng Kinh tế | Tập thể lao động xuất sắc | 02/03/2026 |
        | tập thể Phòng Kinh tế | Cờ thi đua cấp tỉnh       | 15/12/2025 |
        | tập thể Phòng Kinh tế | Cờ thi đua cấp tỉnh       | 02/03/2026 |

    @TH-BN-21 @bn86/6
    Khung tình huống: <hình thức> của tập thể ngành giáo dục ở tỉnh Bắc Ninh, năm học kết thúc ngày 31/05/2026
      Biết <ai> ở tỉnh Bắc Ninh được đề nghị tặng danh hiệu "<hình thức>"
      Và tập thể thuộc ngành giáo dục, xét theo năm học
      Và thành tích tính từ ngày 01/09/2025 đến ngày 31/05/2026
      Khi tính mốc trình theo quy định ngày <ngày>
      Thì ngày cuối cùng là 09/07/2026

      Dữ liệu: từ ngày 15/12/2025
        | ai                               | hình thức                 | ngày       |
        | bà Nguyễn Thị Mẫu                | Chiến sĩ thi đua cấp tỉnh | 15/12/2025 |
        | bà Nguyễn Thị Mẫu                | Chiến sĩ thi đua cấp tỉnh | 02/03/2026 |
        | tập thể Trường Tiểu học Kim Đồng | Tập thể lao động xuất sắc | 15/12/2025 |
        | tập thể Trường Tiểu học Kim Đồng | Tập thể lao động xuất sắc | 02/03/2026 |
        | tập thể Trường Tiểu học Kim Đồng | Cờ thi đua cấp tỉnh       | 15/12/2025 |
        | tập thể Trường Tiểu học Kim Đồng | Cờ thi đua cấp tỉnh       | 02/03/2026 |

    @TH-BN-22 @bn86/6
    Khung tình huống: Bằng khen theo <loại hình> của ngành giáo dục ở tỉnh Bắc Ninh
      Biết tập thể Trường Tiểu học Kim Đồng ở tỉnh Bắc Ninh được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo <loại hình>
      Và tập thể thuộc ngành giáo dục, xét theo năm học
      Và thành tích tính từ ngày 01/09/2025 đến ngày 31/05/2026
      Khi tính mốc trình theo quy định ngày 15/12/2025
      Thì ngày cuối cùng là 09/07/2026

      Dữ liệu: theo năm học
        | loại hình  |
        | công trạng |

    @TH-BN-23 @bn86/6
    Khung tình huống: Khen trong hội nghị ngày <hội nghị> ở tỉnh Bắc Ninh, theo quy định ngày <ngày>
      Biết ông Nguyễn Văn Bình ở tỉnh Bắc Ninh được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo phong trào thi đua
      Và thành tích của năm 2025
      Khi tính mốc gửi hồ sơ cho hội nghị ngày <hội nghị> theo quy định ngày <ngày>
      Thì ngày cuối cùng là <mốc>

      Dữ liệu: đếm ngược 10 ngày, không tính ngày hội nghị
        | hội nghị   | ngày       | mốc        |
        | 25/12/2025 | 15/12/2025 | 15/12/2025 |
        | 18/11/2026 | 02/03/2026 | 08/11/2026 |
