# language: vi
Tính năng: Bảng thời hạn của từng hình thức ở từng cấp trong từng thời kỳ

  Quy tắc: Có thời hạn chung thì đếm đủ số ngày làm việc từ ngày nhận đủ hồ sơ đến khi trình
    Căn cứ: mã 1.012379 Thủ tục hành chính đã công bố; mã 1.012373 Thủ tục hành chính đã công bố; mã 1.012374 Thủ tục hành chính đã công bố; mã 1.012378 Thủ tục hành chính đã công bố; mã 1.012381 Thủ tục hành chính đã công bố; mã 1.012392 Thủ tục hành chính đã công bố; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: theo nguồn dẫn lại; Lao động tiên tiến từ ngày 01/01/2024 và Chiến sĩ thi đua cơ sở ở cấp xã: đã đối chiếu văn bản; Giấy khen cấp xã từ ngày 01/01/2024: chưa kiểm chứng.

    @TH-20-01 @ps/1.012379 @qd638-2025-bnv
    Khung tình huống: <hình thức> ở <nơi nhận>, nhận đủ ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "<hình thức>" gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn <số ngày> ngày làm việc
      Thì ngày cuối cùng là <ngày cuối>
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: danh hiệu thi đua, hai bên mỗi lần đổi quy định
        | hình thức                  | nơi nhận               | ngày nhận  | số ngày | ngày cuối  | nguồn                |
        | Lao động tiên tiến         | UBND xã Thử Nghiệm     | 31/12/2023 | 20      | 29/01/2024 | Theo nguồn dẫn lại   |
        | Lao động tiên tiến         | UBND xã Thử Nghiệm     | 01/01/2024 | 20      | 29/01/2024 | Đã đối chiếu văn bản |
        | Lao động tiên tiến         | UBND xã Thử Nghiệm     | 30/06/2025 | 20      | 28/07/2025 | Đã đối chiếu văn bản |
        | Lao động tiên tiến         | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cơ sở     | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Đã đối chiếu văn bản |
        | Chiến sĩ thi đua cơ sở     | UBND huyện Thử Nghiệm  | 31/12/2023 | 20      | 29/01/2024 | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua cơ sở     | UBND huyện Thử Nghiệm  | 01/01/2024 | 20      | 29/01/2024 | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua cơ sở     | UBND huyện Thử Nghiệm  | 30/06/2025 | 20      | 28/07/2025 | Theo nguồn dẫn lại   |
        | Tập thể lao động tiên tiến | UBND huyện Thử Nghiệm  | 31/12/2023 | 20      | 29/01/2024 | Theo nguồn dẫn lại   |
        | Tập thể lao động tiên tiến | UBND huyện Thử Nghiệm  | 01/01/2024 | 20      | 29/01/2024 | Theo nguồn dẫn lại   |
        | Tập thể lao động tiên tiến | UBND huyện Thử Nghiệm  | 30/06/2025 | 20      | 28/07/2025 | Theo nguồn dẫn lại   |
        | Tập thể lao động xuất sắc  | UBND tỉnh Thử Nghiệm   | 31/12/2023 | 25      | 05/02/2024 | Theo nguồn dẫn lại   |
        | Tập thể lao động xuất sắc  | UBND tỉnh Thử Nghiệm   | 01/01/2024 | 25      | 05/02/2024 | Theo nguồn dẫn lại   |
        | Tập thể lao động xuất sắc  | UBND tỉnh Thử Nghiệm   | 30/06/2025 | 25      | 04/08/2025 | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua cấp tỉnh  | UBND tỉnh Thử Nghiệm   | 31/12/2023 | 25      | 05/02/2024 | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua cấp tỉnh  | UBND tỉnh Thử Nghiệm   | 01/01/2024 | 25      | 05/02/2024 | Theo nguồn dẫn lại   |
        | Chiến sĩ thi đua cấp tỉnh  | UBND tỉnh Thử Nghiệm   | 30/06/2025 | 25      | 04/08/2025 | Theo nguồn dẫn lại   |

    @TH-20-02 @ps/1.012373 @ps/1.012374 @ps/1.012381 @ps/1.012392
    Khung tình huống: <hình thức> theo <loại hình> ở <nơi nhận>, nhận đủ ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "<hình thức>" theo <loại hình> gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn <số ngày> ngày làm việc
      Thì ngày cuối cùng là <ngày cuối>
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: Giấy khen, Bằng khen của cá nhân, hai bên mỗi lần đổi quy định
        | hình thức                             | loại hình          | nơi nhận               | ngày nhận  | số ngày | ngày cuối  | nguồn              |
        | Giấy khen của Chủ tịch UBND cấp xã    | công trạng         | UBND xã Thử Nghiệm     | 31/12/2023 | 10      | 15/01/2024 | Theo nguồn dẫn lại |
        | Giấy khen của Chủ tịch UBND cấp xã    | công trạng         | UBND xã Thử Nghiệm     | 01/01/2024 | 20      | 29/01/2024 | Chưa kiểm chứng    |
        | Giấy khen của Chủ tịch UBND cấp xã    | công trạng         | UBND xã Thử Nghiệm     | 30/06/2025 | 20      | 28/07/2025 | Chưa kiểm chứng    |
        | Giấy khen của Chủ tịch UBND cấp xã    | công trạng         | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng    |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng         | UBND huyện Thử Nghiệm  | 31/12/2023 | 20      | 29/01/2024 | Theo nguồn dẫn lại |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng         | UBND huyện Thử Nghiệm  | 01/01/2024 | 20      | 29/01/2024 | Theo nguồn dẫn lại |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng         | UBND huyện Thử Nghiệm  | 30/06/2025 | 20      | 28/07/2025 | Theo nguồn dẫn lại |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng         | UBND tỉnh Thử Nghiệm   | 31/12/2023 | 25      | 05/02/2024 | Theo nguồn dẫn lại |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng         | UBND tỉnh Thử Nghiệm   | 01/01/2024 | 25      | 05/02/2024 | Theo nguồn dẫn lại |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng         | UBND tỉnh Thử Nghiệm   | 30/06/2025 | 25      | 04/08/2025 | Theo nguồn dẫn lại |
        | Giấy khen của Chủ tịch UBND cấp xã    | phong trào thi đua | UBND xã Thử Nghiệm     | 31/12/2023 | 10      | 15/01/2024 | Theo nguồn dẫn lại |
        | Giấy khen của Chủ tịch UBND cấp xã    | phong trào thi đua | UBND xã Thử Nghiệm     | 01/01/2024 | 20      | 29/01/2024 | Chưa kiểm chứng    |
        | Giấy khen của Chủ tịch UBND cấp xã    | phong trào thi đua | UBND xã Thử Nghiệm     | 30/06/2025 | 20      | 28/07/2025 | Chưa kiểm chứng    |
        | Giấy khen của Chủ tịch UBND cấp xã    | phong trào thi đua | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng    |
        | Giấy khen của Chủ tịch UBND cấp huyện | phong trào thi đua | UBND huyện Thử Nghiệm  | 31/12/2023 | 20      | 29/01/2024 | Theo nguồn dẫn lại |
        | Giấy khen của Chủ tịch UBND cấp huyện | phong trào thi đua | UBND huyện Thử Nghiệm  | 01/01/2024 | 20      | 29/01/2024 | Theo nguồn dẫn lại |
        | Giấy khen của Chủ tịch UBND cấp huyện | phong trào thi đua | UBND huyện Thử Nghiệm  | 30/06/2025 | 20      | 28/07/2025 | Theo nguồn dẫn lại |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào thi đua | UBND tỉnh Thử Nghiệm   | 31/12/2023 | 25      | 05/02/2024 | Theo nguồn dẫn lại |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào thi đua | UBND tỉnh Thử Nghiệm   | 01/01/2024 | 25      | 05/02/2024 | Theo nguồn dẫn lại |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào thi đua | UBND tỉnh Thử Nghiệm   | 30/06/2025 | 25      | 04/08/2025 | Theo nguồn dẫn lại |

    @TH-20-03 @ps/1.012378
    Khung tình huống: Giấy khen cấp xã cho hộ gia đình theo <loại hình>, nhận đủ ngày <ngày nhận>
      Biết hộ gia đình bà Nguyễn Thị Mẫu được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình>
      Và hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình> gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn <số ngày> ngày làm việc
      Thì ngày cuối cùng là <ngày cuối>
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: 12 ngày trước năm 2024, 20 ngày từ năm 2024
        | loại hình          | nơi nhận               | ngày nhận  | số ngày | ngày cuối  | nguồn              |
        | công trạng         | UBND xã Thử Nghiệm     | 31/12/2023 | 12      | 17/01/2024 | Theo nguồn dẫn lại |
        | công trạng         | UBND xã Thử Nghiệm     | 01/01/2024 | 20      | 29/01/2024 | Chưa kiểm chứng    |
        | công trạng         | UBND xã Thử Nghiệm     | 30/06/2025 | 20      | 28/07/2025 | Chưa kiểm chứng    |
        | công trạng         | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng    |
        | phong trào thi đua | UBND xã Thử Nghiệm     | 31/12/2023 | 12      | 17/01/2024 | Theo nguồn dẫn lại |
        | phong trào thi đua | UBND xã Thử Nghiệm     | 01/01/2024 | 20      | 29/01/2024 | Chưa kiểm chứng    |
        | phong trào thi đua | UBND xã Thử Nghiệm     | 30/06/2025 | 20      | 28/07/2025 | Chưa kiểm chứng    |
        | phong trào thi đua | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng    |

    @TH-20-04 @ps/1.012373 @ps/1.012374
    Khung tình huống: Giấy khen cấp xã cho tập thể theo <loại hình>, nhận đủ ngày <ngày nhận>
      Biết tập thể ấp 4 được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình>
      Và hồ sơ đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình> gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn <số ngày> ngày làm việc
      Thì ngày cuối cùng là <ngày cuối>
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình
      Và nguồn của thời hạn là "<nguồn>"

      Dữ liệu: 10 ngày trước năm 2024, 20 ngày từ năm 2024
        | loại hình          | nơi nhận               | ngày nhận  | số ngày | ngày cuối  | nguồn              |
        | công trạng         | UBND xã Thử Nghiệm     | 31/12/2023 | 10      | 15/01/2024 | Theo nguồn dẫn lại |
        | công trạng         | UBND xã Thử Nghiệm     | 01/01/2024 | 20      | 29/01/2024 | Chưa kiểm chứng    |
        | công trạng         | UBND xã Thử Nghiệm     | 30/06/2025 | 20      | 28/07/2025 | Chưa kiểm chứng    |
        | công trạng         | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng    |
        | phong trào thi đua | UBND xã Thử Nghiệm     | 31/12/2023 | 10      | 15/01/2024 | Theo nguồn dẫn lại |
        | phong trào thi đua | UBND xã Thử Nghiệm     | 01/01/2024 | 20      | 29/01/2024 | Chưa kiểm chứng    |
        | phong trào thi đua | UBND xã Thử Nghiệm     | 30/06/2025 | 20      | 28/07/2025 | Chưa kiểm chứng    |
        | phong trào thi đua | UBND xã Thử Nghiệm Mới | 01/07/2025 | 20      | 29/07/2025 | Chưa kiểm chứng    |

  Quy tắc: Chưa có thời hạn chung thì nêu văn bản còn thiếu, không tự đặt số ngày
    Căn cứ: khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; mã 1.012376 Thủ tục hành chính đã công bố; mã 1.012392 Thủ tục hành chính đã công bố; mã 1.012395 Thủ tục hành chính đã công bố; mã 1.012396 Thủ tục hành chính đã công bố.
    Nguồn: theo nguồn dẫn lại; việc kết thúc cấp huyện: đã đối chiếu văn bản.

    @TH-20-626 @ps/1.012376
    Khung tình huống: <hình thức> theo <loại hình> của <ai> ở <nơi nhận>: chưa có thời hạn chung
      Biết <ai> được đề nghị tặng "<hình thức>" theo <loại hình>
      Và hồ sơ đề nghị tặng "<hình thức>" theo <loại hình> gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"

      Dữ liệu: thời hạn của Giấy khen không dùng cho hình thức khác, loại hình khác
        | ai                            | hình thức                             | loại hình          | nơi nhận              | ngày nhận  | văn bản                                                                  |
        | ông Nguyễn Văn Mẫu            | Bằng khen của Thủ tướng Chính phủ     | công trạng         | UBND xã Thử Nghiệm    | 03/03/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | ông Nguyễn Văn Mẫu            | Bằng khen của Thủ tướng Chính phủ     | công trạng         | UBND huyện Thử Nghiệm | 03/03/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | ông Nguyễn Văn Mẫu            | Bằng khen của Thủ tướng Chính phủ     | phong trào thi đua | UBND xã Thử Nghiệm    | 03/03/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | ông Nguyễn Văn Mẫu            | Bằng khen của Thủ tướng Chính phủ     | phong trào thi đua | UBND huyện Thử Nghiệm | 03/03/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | ông Nguyễn Văn Mẫu            | Bằng khen của Thủ tướng Chính phủ     | đột xuất           | UBND xã Thử Nghiệm    | 03/03/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | ông Nguyễn Văn Mẫu            | Bằng khen của Thủ tướng Chính phủ     | đột xuất           | UBND huyện Thử Nghiệm | 03/03/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ     | công trạng         | UBND xã Thử Nghiệm    | 03/03/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ     | công trạng         | UBND huyện Thử Nghiệm | 03/03/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ     | phong trào thi đua | UBND xã Thử Nghiệm    | 03/03/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ     | phong trào thi đua | UBND huyện Thử Nghiệm | 03/03/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ     | đột xuất           | UBND xã Thử Nghiệm    | 03/03/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | hộ gia đình bà Nguyễn Thị Mẫu | Bằng khen của Thủ tướng Chính phủ     | đột xuất           | UBND huyện Thử Nghiệm | 03/03/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | ông Nguyễn Văn Mẫu            | Giấy khen của Chủ tịch UBND cấp xã    | đối ngoại          | UBND xã Thử Nghiệm    | 03/03/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | ông Nguyễn Văn Mẫu            | Giấy khen của Chủ tịch UBND cấp huyện | đối ngoại          | UBND huyện Thử Nghiệm | 03/03/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |

    @TH-20-05 @ps/1.012395 @ps/1.012396
    Khung tình huống: Chưa có thời hạn: <hình thức> ở <nơi nhận>, ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "<hình thức>" gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình

      Dữ liệu: danh hiệu thi đua
        | hình thức                  | nơi nhận               | ngày nhận  | văn bản                                                                  |
        | Chiến sĩ thi đua cơ sở     | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên     |
        | Chiến sĩ thi đua cơ sở     | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên     |
        | Chiến sĩ thi đua cơ sở     | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên     |
        | Tập thể lao động xuất sắc  | UBND tỉnh Thử Nghiệm   | 01/07/2025 | Quy định của tỉnh về thời hạn thẩm định và trình danh hiệu               |
        | Chiến sĩ thi đua cấp tỉnh  | UBND tỉnh Thử Nghiệm   | 01/07/2025 | Quy định của tỉnh về thời hạn thẩm định và trình danh hiệu               |
        | Tập thể lao động tiên tiến | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động tiên tiến | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động tiên tiến | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động xuất sắc  | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động xuất sắc  | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động xuất sắc  | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động xuất sắc  | UBND xã Thử Nghiệm Mới | 01/07/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Chiến sĩ thi đua cấp tỉnh  | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Chiến sĩ thi đua cấp tỉnh  | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Chiến sĩ thi đua cấp tỉnh  | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Chiến sĩ thi đua cấp tỉnh  | UBND xã Thử Nghiệm Mới | 01/07/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Cờ thi đua cấp tỉnh        | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Cờ thi đua cấp tỉnh        | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Cờ thi đua cấp tỉnh        | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Cờ thi đua cấp tỉnh        | UBND xã Thử Nghiệm Mới | 01/07/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động tiên tiến | UBND xã Thử Nghiệm Mới | 01/07/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này    |
        | Tập thể lao động xuất sắc  | UBND huyện Thử Nghiệm  | 31/12/2023 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Tập thể lao động xuất sắc  | UBND huyện Thử Nghiệm  | 01/01/2024 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Tập thể lao động xuất sắc  | UBND huyện Thử Nghiệm  | 30/06/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Chiến sĩ thi đua cấp tỉnh  | UBND huyện Thử Nghiệm  | 31/12/2023 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Chiến sĩ thi đua cấp tỉnh  | UBND huyện Thử Nghiệm  | 01/01/2024 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Chiến sĩ thi đua cấp tỉnh  | UBND huyện Thử Nghiệm  | 30/06/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Cờ thi đua cấp tỉnh        | UBND huyện Thử Nghiệm  | 31/12/2023 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Cờ thi đua cấp tỉnh        | UBND huyện Thử Nghiệm  | 01/01/2024 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Cờ thi đua cấp tỉnh        | UBND huyện Thử Nghiệm  | 30/06/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình hình thức này |
        | Cờ thi đua cấp tỉnh        | UBND tỉnh Thử Nghiệm   | 31/12/2023 | Quy định của tỉnh về thời hạn xét và trình hình thức này                 |
        | Cờ thi đua cấp tỉnh        | UBND tỉnh Thử Nghiệm   | 01/01/2024 | Quy định của tỉnh về thời hạn xét và trình hình thức này                 |
        | Cờ thi đua cấp tỉnh        | UBND tỉnh Thử Nghiệm   | 30/06/2025 | Quy định của tỉnh về thời hạn xét và trình hình thức này                 |
        | Cờ thi đua cấp tỉnh        | UBND tỉnh Thử Nghiệm   | 01/07/2025 | Quy định của tỉnh về thời hạn xét và trình hình thức này                 |

    @TH-20-06 @ps/1.012376 @ps/1.012392
    Khung tình huống: Chưa có thời hạn: <hình thức> theo <loại hình> ở <nơi nhận>, ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "<hình thức>" theo <loại hình> gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"
      Và thời hạn được tính từ khi tiếp nhận đủ hồ sơ đến khi trình

      Dữ liệu: Giấy khen, Bằng khen
        | hình thức                             | loại hình  | nơi nhận               | ngày nhận  | văn bản                                                                           |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND xã Thử Nghiệm Mới | 01/07/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND huyện Thử Nghiệm  | 31/12/2023 | Quy định của địa phương về thời hạn cấp huyện xét và trình lên cấp trên           |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND huyện Thử Nghiệm  | 01/01/2024 | Quy định của địa phương về thời hạn cấp huyện xét và trình lên cấp trên           |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND huyện Thử Nghiệm  | 30/06/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình lên cấp trên           |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND tỉnh Thử Nghiệm   | 01/07/2025 | Quy định của tỉnh về thời hạn thẩm định, trình Bằng khen                          |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND xã Thử Nghiệm Mới | 01/07/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND huyện Thử Nghiệm  | 31/12/2023 | Quy định của địa phương về thời hạn cấp huyện xét và trình lên cấp trên           |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND huyện Thử Nghiệm  | 01/01/2024 | Quy định của địa phương về thời hạn cấp huyện xét và trình lên cấp trên           |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND huyện Thử Nghiệm  | 30/06/2025 | Quy định của địa phương về thời hạn cấp huyện xét và trình lên cấp trên           |
        | Giấy khen của Chủ tịch UBND cấp huyện | đột xuất   | UBND xã Thử Nghiệm     | 31/12/2023 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Giấy khen của Chủ tịch UBND cấp huyện | đột xuất   | UBND xã Thử Nghiệm     | 01/01/2024 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Giấy khen của Chủ tịch UBND cấp huyện | đột xuất   | UBND xã Thử Nghiệm     | 30/06/2025 | Quy định của địa phương về thời hạn cấp xã xét và trình lên cấp trên              |
        | Bằng khen của Chủ tịch UBND tỉnh      | đột xuất   | UBND tỉnh Thử Nghiệm   | 01/07/2025 | Quy định của tỉnh về thời hạn thẩm định, trình Bằng khen                          |
        | Giấy khen của Chủ tịch UBND cấp xã    | đột xuất   | UBND xã Thử Nghiệm     | 31/12/2023 | Thủ tục hành chính hoặc quy chế của địa phương về thời hạn xét Giấy khen đột xuất |
        | Giấy khen của Chủ tịch UBND cấp xã    | đột xuất   | UBND xã Thử Nghiệm     | 01/01/2024 | Thủ tục hành chính hoặc quy chế của địa phương về thời hạn xét Giấy khen đột xuất |
        | Giấy khen của Chủ tịch UBND cấp xã    | đột xuất   | UBND xã Thử Nghiệm     | 30/06/2025 | Thủ tục hành chính hoặc quy chế của địa phương về thời hạn xét Giấy khen đột xuất |
        | Giấy khen của Chủ tịch UBND cấp xã    | đột xuất   | UBND xã Thử Nghiệm Mới | 01/07/2025 | Thủ tục hành chính hoặc quy chế của địa phương về thời hạn xét Giấy khen đột xuất |
        | Giấy khen của Chủ tịch UBND cấp huyện | đột xuất   | UBND huyện Thử Nghiệm  | 31/12/2023 | Thủ tục hành chính của địa phương về Giấy khen đột xuất cấp huyện                 |
        | Giấy khen của Chủ tịch UBND cấp huyện | đột xuất   | UBND huyện Thử Nghiệm  | 01/01/2024 | Quy định của địa phương về thời hạn xét Giấy khen đột xuất cấp huyện              |
        | Giấy khen của Chủ tịch UBND cấp huyện | đột xuất   | UBND huyện Thử Nghiệm  | 30/06/2025 | Quy định của địa phương về thời hạn xét Giấy khen đột xuất cấp huyện              |

    @TH-51-01 @lorg-2025/51/3
    Khung tình huống: Không còn thời hạn của <hình thức> ở <nơi nhận>, ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "<hình thức>" gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"

      Dữ liệu: danh hiệu thi đua ở cấp huyện
        | hình thức                  | nơi nhận              | ngày nhận  | văn bản                                    |
        | Chiến sĩ thi đua cơ sở     | UBND huyện Thử Nghiệm | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025 |
        | Tập thể lao động tiên tiến | UBND huyện Thử Nghiệm | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025 |
        | Tập thể lao động xuất sắc  | UBND huyện Thử Nghiệm | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025 |

    @TH-51-02 @lorg-2025/51/3
    Khung tình huống: Không còn thời hạn của <hình thức> theo <loại hình> ở <nơi nhận>, ngày <ngày nhận>
      Biết hồ sơ đề nghị tặng "<hình thức>" theo <loại hình> gửi <nơi nhận> được nhận đủ ngày <ngày nhận>
      Khi tính thời hạn
      Thì chưa xác định được hạn, còn thiếu "<văn bản>"

      Dữ liệu: hình thức qua cấp huyện
        | hình thức                             | loại hình  | nơi nhận               | ngày nhận  | văn bản                                    |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | UBND huyện Thử Nghiệm  | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025 |
        | Giấy khen của Chủ tịch UBND cấp huyện | đột xuất   | UBND huyện Thử Nghiệm  | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025 |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | UBND xã Thử Nghiệm Mới | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025 |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | UBND huyện Thử Nghiệm  | 01/07/2025 | Cấp huyện kết thúc hoạt động từ 01/07/2025 |
