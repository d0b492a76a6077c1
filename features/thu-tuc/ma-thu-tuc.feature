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
        | tập thể Tổ dân phố 1      | Thôn, tổ dân phố văn hóa   | 01/07/2025 |

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

  Quy tắc: Mã thủ tục đổi ngày 01/01/2024, mã của cấp huyện hết dùng từ ngày 01/07/2025
    Căn cứ: các thủ tục hành chính đã công bố; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản việc cấp huyện kết thúc hoạt động, mã Lao động tiên tiến ở cấp xã, mã Bằng khen công trạng ở tỉnh và mã trước năm 2024; mã khác: chưa kiểm chứng.

    @TG-TT-450 @ps/1.012373 @ps/1.012374 @ps/1.012376 @ps/1.012378 @ps/1.012379 @ps/1.012381 @ps/1.012383 @ps/1.012385 @ps/1.012386 @ps/1.012392 @ps/1.012393 @ps/1.012395 @ps/1.012396 @ps/1.012398 @ps/1.012401 @ps/1.012402 @ps/1.012403
    Khung tình huống: Từ ngày 01/01/2024 ở <cấp>: <ai> được đề nghị <đề nghị>
      Biết <ai> được đề nghị tặng <đề nghị>
      Khi hỏi mã thủ tục ở <cấp> ngày 01/01/2024
      Thì mã thủ tục là "<mã>"

      Dữ liệu: ngày đầu tiên của mã mới
        | ai                          | cấp       | đề nghị                                                 | mã       |
        | ông Lê Văn Tâm              | cấp xã    | danh hiệu "Lao động tiên tiến" năm 2023                 | 1.012379 |
        | ông Lê Văn Tâm              | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng    | 1.012373 |
        | ông Lê Văn Tâm              | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào    | 1.012374 |
        | ông Lê Văn Tâm              | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo đột xuất      | 1.012376 |
        | ông Lê Văn Tâm              | cấp huyện | "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng | 1.012381 |
        | tập thể Phòng Kinh tế       | cấp huyện | danh hiệu "Tập thể lao động tiên tiến" năm 2023         | 1.012383 |
        | ông Lê Văn Tâm              | cấp huyện | danh hiệu "Lao động tiên tiến" năm 2023                 | 1.012386 |
        | ông Lê Văn Tâm              | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng      | 1.012392 |
        | ông Lê Văn Tâm              | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo phong trào      | 1.012398 |
        | ông Lê Văn Tâm              | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo đột xuất        | 1.012401 |
        | ông Lê Văn Tâm              | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo đối ngoại       | 1.012403 |
        | tập thể Phòng Kinh tế       | cấp tỉnh  | danh hiệu "Cờ thi đua cấp tỉnh" năm 2023                | 1.012393 |
        | ông Lê Văn Tâm              | cấp tỉnh  | danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2023          | 1.012395 |
        | tập thể Phòng Kinh tế       | cấp tỉnh  | danh hiệu "Tập thể lao động xuất sắc" năm 2023          | 1.012396 |
        | ông Lê Văn Tâm              | cấp huyện | danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023             | 1.012385 |
        | hộ gia đình bà Trần Thị Hoa | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng    | 1.012378 |
        | hộ gia đình bà Trần Thị Hoa | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào    | 1.012378 |
        | hộ gia đình bà Trần Thị Hoa | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng      | 1.012402 |
        | hộ gia đình bà Trần Thị Hoa | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo phong trào      | 1.012402 |

    @TG-TT-451 @ps/1.012373 @ps/1.012374 @ps/1.012376 @ps/1.012379 @ps/1.012381 @ps/1.012383 @ps/1.012386 @ps/1.012392 @ps/1.012393 @ps/1.012395 @ps/1.012396 @ps/1.012398 @ps/1.012401 @ps/1.012403
    Khung tình huống: Đến ngày 31/12/2023 ở <cấp> chưa biết mã: <ai> được đề nghị <đề nghị>
      Biết <ai> được đề nghị tặng <đề nghị>
      Khi hỏi mã thủ tục ở <cấp> ngày 31/12/2023
      Thì chưa biết mã thủ tục, còn thiếu "Mã thủ tục trước ngày 01/01/2024"

      Dữ liệu: ngày cuối cùng của mã cũ
        | ai                    | cấp       | đề nghị                                                 |
        | ông Lê Văn Tâm        | cấp xã    | danh hiệu "Lao động tiên tiến" năm 2023                 |
        | ông Lê Văn Tâm        | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng    |
        | ông Lê Văn Tâm        | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào    |
        | ông Lê Văn Tâm        | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo đột xuất      |
        | ông Lê Văn Tâm        | cấp huyện | "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng |
        | tập thể Phòng Kinh tế | cấp huyện | danh hiệu "Tập thể lao động tiên tiến" năm 2023         |
        | ông Lê Văn Tâm        | cấp huyện | danh hiệu "Lao động tiên tiến" năm 2023                 |
        | ông Lê Văn Tâm        | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng      |
        | ông Lê Văn Tâm        | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo phong trào      |
        | ông Lê Văn Tâm        | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo đột xuất        |
        | ông Lê Văn Tâm        | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo đối ngoại       |
        | tập thể Phòng Kinh tế | cấp tỉnh  | danh hiệu "Cờ thi đua cấp tỉnh" năm 2023                |
        | ông Lê Văn Tâm        | cấp tỉnh  | danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2023          |
        | tập thể Phòng Kinh tế | cấp tỉnh  | danh hiệu "Tập thể lao động xuất sắc" năm 2023          |

    @TG-TT-452 @ps/1.000748 @ps/2.000418 @ps/1.000843 @ps/1.000804
    Khung tình huống: Đến ngày 31/12/2023 ở <cấp> đã có mã: <ai> được đề nghị <đề nghị>
      Biết <ai> được đề nghị tặng <đề nghị>
      Khi hỏi mã thủ tục ở <cấp> ngày 31/12/2023
      Thì mã thủ tục là "<mã>"

      Dữ liệu: hộ gia đình, Chiến sĩ thi đua cơ sở, đột xuất
        | ai                          | cấp       | đề nghị                                               | mã       |
        | hộ gia đình bà Trần Thị Hoa | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng  | 1.000748 |
        | hộ gia đình bà Trần Thị Hoa | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo phong trào  | 1.000748 |
        | hộ gia đình bà Trần Thị Hoa | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng    | 2.000418 |
        | hộ gia đình bà Trần Thị Hoa | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo phong trào    | 2.000418 |
        | ông Lê Văn Tâm              | cấp huyện | danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023           | 1.000843 |
        | ông Lê Văn Tâm              | cấp huyện | "Giấy khen của Chủ tịch UBND cấp huyện" theo đột xuất | 1.000804 |

    @TG-TT-453 @lorg-2025/51/3
    Khung tình huống: Từ ngày 01/07/2025 không còn thủ tục ở cấp huyện: <ai> được đề nghị <đề nghị>
      Biết <ai> được đề nghị tặng <đề nghị>
      Khi hỏi mã thủ tục ở cấp huyện ngày 01/07/2025
      Thì không có thủ tục này, vì "Cấp huyện kết thúc hoạt động từ 01/07/2025"

      Dữ liệu: mọi thủ tục của cấp huyện
        | ai                    | đề nghị                                                 |
        | ông Lê Văn Tâm        | "Giấy khen của Chủ tịch UBND cấp huyện" theo công trạng |
        | tập thể Phòng Kinh tế | danh hiệu "Tập thể lao động tiên tiến" năm 2024         |
        | ông Lê Văn Tâm        | danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024             |
        | ông Lê Văn Tâm        | danh hiệu "Lao động tiên tiến" năm 2024                 |
        | ông Lê Văn Tâm        | "Giấy khen của Chủ tịch UBND cấp huyện" theo đột xuất   |
        | ông Lê Văn Tâm        | "Giấy khen của Chủ tịch UBND cấp huyện" theo phong trào |

    @TG-TT-454 @ps/1.012387 @ps/1.012389 @ps/1.012390
    Khung tình huống: Cấp huyện, <đề nghị>, ngày <ngày>: đã công bố mã nhưng chưa biết mã nào
      Biết ông Lê Văn Tâm được đề nghị tặng <đề nghị>
      Khi hỏi mã thủ tục ở cấp huyện ngày <ngày>
      Thì chưa biết mã thủ tục, còn thiếu "<còn thiếu>"

      Dữ liệu: theo đợt, chuyên đề; đột xuất
        | đề nghị                                                 | ngày       | còn thiếu                                           |
        | "Giấy khen của Chủ tịch UBND cấp huyện" theo phong trào | 31/12/2023 | Mã thủ tục trước ngày 01/01/2024                    |
        | "Giấy khen của Chủ tịch UBND cấp huyện" theo phong trào | 01/01/2024 | Hình thức của từng mã                               |
        | "Giấy khen của Chủ tịch UBND cấp huyện" theo phong trào | 30/06/2025 | Hình thức của từng mã                               |
        | "Giấy khen của Chủ tịch UBND cấp huyện" theo đột xuất   | 01/01/2024 | Mã thủ tục Giấy khen đột xuất cấp huyện từ năm 2024 |
        | "Giấy khen của Chủ tịch UBND cấp huyện" theo đột xuất   | 30/06/2025 | Mã thủ tục Giấy khen đột xuất cấp huyện từ năm 2024 |

    @TG-TT-458 @ps/1.012373 @ps/1.012381 @ps/1.012392
    Khung tình huống: <đề nghị> ở <cấp>: các thủ tục đã công bố không có loại hình này
      Biết ông Lê Văn Tâm được đề nghị tặng <đề nghị>
      Khi hỏi mã thủ tục ở <cấp> ngày 16/12/2024
      Thì chưa biết thủ tục nào dành cho đề nghị này

      Dữ liệu: không lấy mã của loại hình khác
        | cấp       | đề nghị                                                     |
        | cấp xã    | "Giấy khen của Chủ tịch UBND cấp xã" theo đối ngoại         |
        | cấp huyện | "Giấy khen của Chủ tịch UBND cấp huyện" theo đối ngoại      |
        | cấp tỉnh  | "Bằng khen của Chủ tịch UBND tỉnh" theo quá trình cống hiến |

    @TG-TT-455 @nd129-2025/59
    Khung tình huống: Đến ngày 30/06/2025 cấp xã không xét "<hình thức>"
      Biết <ai> được đề nghị tặng danh hiệu "<hình thức>" năm 2024
      Khi hỏi mã thủ tục ở cấp xã ngày 30/06/2025
      Thì không có thủ tục này, vì "Trước ngày 01/07/2025 cấp huyện quyết định"

      Dữ liệu: ba danh hiệu chuyển về cấp xã
        | ai                    | hình thức                  |
        | ông Lê Văn Tâm        | Chiến sĩ thi đua cơ sở     |
        | tập thể Phòng Kinh tế | Tập thể lao động tiên tiến |
        | tập thể Phòng Kinh tế | Thôn, tổ dân phố văn hóa   |

    @TG-TT-456 @ps/1.014597
    Tình huống: Công nhận phạm vi ảnh hưởng của sáng kiến trong toàn quốc có mã từ ngày 01/01/2024
      Khi hỏi mã thủ tục "Công nhận phạm vi ảnh hưởng của sáng kiến trong toàn quốc" ở cấp trung ương ngày 01/01/2024
      Thì mã thủ tục là "1.014597"

    @TG-TT-457 @ps/1.014597
    Tình huống: Đến ngày 31/12/2023 chưa biết mã của việc công nhận phạm vi ảnh hưởng của sáng kiến
      Khi hỏi mã thủ tục "Công nhận phạm vi ảnh hưởng của sáng kiến trong toàn quốc" ở cấp trung ương ngày 31/12/2023
      Thì chưa biết mã thủ tục, còn thiếu "Mã thủ tục trước ngày 01/01/2024"
