# language: vi
Tính năng: Mã thủ tục theo hình thức, cấp và ngày

  Quy tắc: Giấy khen của xã có bốn mã, theo công trạng, chuyên đề, đột xuất và hộ gia đình
    Căn cứ: các thủ tục hành chính đã công bố.
    Nguồn: chưa kiểm chứng.

    @TG-TT-11 @ps/1.012373 @ps/1.012374 @ps/1.012376 @ps/1.012378
    Khung tình huống: Giấy khen cấp xã cho <ai> theo <loại hình>, hỏi ngày <ngày>
      Biết <ai> ở <đơn vị> được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình>
      Và thành tích của năm <năm>
      Khi hỏi mã thủ tục ngày <ngày>
      Thì mã thủ tục là "<mã>"

      Dữ liệu: bốn mã của cấp xã, trước và sau ngày 01/07/2025
        | ai                          | đơn vị            | loại hình  | năm  | ngày       | mã       |
        | ông Lê Văn Tâm              | xã Thử Nghiệm     | công trạng | 2024 | 16/12/2024 | 1.012373 |
        | tập thể Văn phòng UBND xã   | xã Thử Nghiệm     | công trạng | 2024 | 16/12/2024 | 1.012373 |
        | ông Lê Văn Tâm              | xã Thử Nghiệm     | phong trào | 2024 | 16/12/2024 | 1.012374 |
        | tập thể Văn phòng UBND xã   | xã Thử Nghiệm     | phong trào | 2024 | 16/12/2024 | 1.012374 |
        | ông Lê Văn Tâm              | xã Thử Nghiệm     | đột xuất   | 2024 | 16/12/2024 | 1.012376 |
        | tập thể Văn phòng UBND xã   | xã Thử Nghiệm     | đột xuất   | 2024 | 16/12/2024 | 1.012376 |
        | hộ gia đình bà Trần Thị Hoa | xã Thử Nghiệm     | công trạng | 2024 | 16/12/2024 | 1.012378 |
        | ông Lê Văn Tâm              | xã Thử Nghiệm Mới | công trạng | 2025 | 03/11/2025 | 1.012373 |
        | tập thể Văn phòng UBND xã   | xã Thử Nghiệm Mới | công trạng | 2025 | 03/11/2025 | 1.012373 |
        | ông Lê Văn Tâm              | xã Thử Nghiệm Mới | phong trào | 2025 | 03/11/2025 | 1.012374 |
        | tập thể Văn phòng UBND xã   | xã Thử Nghiệm Mới | đột xuất   | 2025 | 03/11/2025 | 1.012376 |
        | hộ gia đình bà Trần Thị Hoa | xã Thử Nghiệm Mới | công trạng | 2025 | 03/11/2025 | 1.012378 |

  Quy tắc: Mã của cấp huyện dùng đến hết ngày 30/06/2025
    Căn cứ: các thủ tục hành chính đã công bố.
    Nguồn: chưa kiểm chứng.

    @TG-TT-12 @ps/1.012381 @ps/1.012383 @ps/1.012385 @ps/1.012386
    Khung tình huống: Cấp huyện, <hình thức> cho <ai>, hỏi ngày <ngày>
      Biết <ai> ở huyện Thử Nghiệm được đề nghị tặng <hình thức>
      Và thành tích của năm 2024
      Khi hỏi mã thủ tục ngày <ngày>
      Thì mã thủ tục là "<mã>"

      Dữ liệu: đến ngày cuối cùng của cấp huyện
        | ai                    | hình thức                                               | ngày       | mã       |
        | ông Lê Văn Tâm        | "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng | 16/12/2024 | 1.012381 |
        | tập thể Phòng Kinh tế | "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng | 16/12/2024 | 1.012381 |
        | ông Lê Văn Tâm        | "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng | 30/06/2025 | 1.012381 |
        | tập thể Phòng Kinh tế | danh hiệu "Tập thể lao động tiên tiến" năm 2024         | 30/06/2025 | 1.012383 |
        | ông Lê Văn Tâm        | danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024             | 30/06/2025 | 1.012385 |
        | ông Lê Văn Tâm        | danh hiệu "Lao động tiên tiến" năm 2024                 | 30/06/2025 | 1.012386 |

  Quy tắc: Bằng khen cấp tỉnh có năm mã; Cờ, Chiến sĩ thi đua và Tập thể lao động xuất sắc có mã riêng
    Căn cứ: các thủ tục hành chính đã công bố.
    Nguồn: đã đối chiếu văn bản với Bằng khen công trạng; mã khác: chưa kiểm chứng.

    @TG-TT-13 @ps/1.012392 @ps/1.012398 @ps/1.012401 @ps/1.012402 @ps/1.012403
    Khung tình huống: Bằng khen cấp tỉnh cho <ai> theo <loại hình>, hỏi ngày <ngày>
      Biết <ai> ở tỉnh Thử Nghiệm được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo <loại hình>
      Và thành tích của năm <năm>
      Khi hỏi mã thủ tục ngày <ngày>
      Thì mã thủ tục là "<mã>"

      Dữ liệu: năm mã, trước và sau ngày 01/07/2025
        | ai                          | loại hình  | năm  | ngày       | mã       |
        | ông Lê Văn Tâm              | công trạng | 2024 | 16/12/2024 | 1.012392 |
        | tập thể Sở Công Thương      | công trạng | 2024 | 16/12/2024 | 1.012392 |
        | ông Lê Văn Tâm              | phong trào | 2024 | 16/12/2024 | 1.012398 |
        | tập thể Sở Công Thương      | phong trào | 2024 | 16/12/2024 | 1.012398 |
        | ông Lê Văn Tâm              | đột xuất   | 2024 | 16/12/2024 | 1.012401 |
        | tập thể Sở Công Thương      | đột xuất   | 2024 | 16/12/2024 | 1.012401 |
        | hộ gia đình bà Trần Thị Hoa | công trạng | 2024 | 16/12/2024 | 1.012402 |
        | tập thể Sở Công Thương      | đối ngoại  | 2024 | 16/12/2024 | 1.012403 |
        | ông Lê Văn Tâm              | công trạng | 2025 | 03/11/2025 | 1.012392 |
        | ông Lê Văn Tâm              | phong trào | 2025 | 03/11/2025 | 1.012398 |
        | ông Lê Văn Tâm              | đột xuất   | 2025 | 03/11/2025 | 1.012401 |
        | hộ gia đình bà Trần Thị Hoa | công trạng | 2025 | 03/11/2025 | 1.012402 |
        | ông Lê Văn Tâm              | đối ngoại  | 2025 | 03/11/2025 | 1.012403 |

    @TG-TT-14 @ps/1.012393 @ps/1.012395 @ps/1.012396
    Khung tình huống: <hình thức> cấp tỉnh hỏi ngày <ngày>
      Biết <ai> ở tỉnh Thử Nghiệm được đề nghị tặng danh hiệu "<hình thức>" năm 2025
      Khi hỏi mã thủ tục ngày <ngày>
      Thì mã thủ tục là "<mã>"

      Dữ liệu: mã giữ nguyên sau ngày 01/07/2025
        | ai                     | hình thức                 | ngày       | mã       |
        | tập thể Sở Công Thương | Cờ thi đua cấp tỉnh       | 03/11/2025 | 1.012393 |
        | ông Lê Văn Tâm         | Chiến sĩ thi đua cấp tỉnh | 03/11/2025 | 1.012395 |
        | tập thể Sở Công Thương | Tập thể lao động xuất sắc | 03/11/2025 | 1.012396 |

  Quy tắc: Mã ở cấp xã của Chiến sĩ thi đua cơ sở, Tập thể lao động tiên tiến từ ngày 01/07/2025 chưa đọc được
    Căn cứ: Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản việc chuyển thẩm quyền; mã thủ tục chưa đọc được.

    @TG-TT-15 @nd129-2025/59
    Khung tình huống: <hình thức> ở cấp xã hỏi ngày <ngày>
      Biết <ai> ở xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "<hình thức>" năm 2025
      Khi hỏi mã thủ tục ngày <ngày>
      Thì chưa biết mã thủ tục, còn thiếu "Mã thủ tục mới ở cấp xã từ ngày 01/07/2025"

      Dữ liệu: hai danh hiệu
        | ai                        | hình thức                  | ngày       |
        | ông Lê Văn Tâm            | Chiến sĩ thi đua cơ sở     | 01/07/2025 |
        | tập thể Văn phòng UBND xã | Tập thể lao động tiên tiến | 01/07/2025 |
        | tập thể Văn phòng UBND xã | Tập thể lao động tiên tiến | 03/11/2025 |

  Quy tắc: Giấy khen cấp huyện về thành tích đột xuất trước năm 2024 có mã riêng
    Căn cứ: các thủ tục hành chính đã công bố.
    Nguồn: đã đối chiếu văn bản.

    @TG-TT-16 @ps/1.000804
    Khung tình huống: Giấy khen cấp huyện về thành tích đột xuất cho <ai>, hỏi ngày <ngày>
      Biết <ai> ở huyện Thử Nghiệm được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp huyện" theo đột xuất
      Và thành tích của năm 2023
      Khi hỏi mã thủ tục ngày <ngày>
      Thì mã thủ tục là "1.000804"

      Dữ liệu: đến ngày 31/12/2023
        | ai                    | ngày       |
        | ông Lê Văn Tâm        | 15/12/2023 |
        | ông Lê Văn Tâm        | 31/12/2023 |
        | tập thể Phòng Kinh tế | 31/12/2023 |
