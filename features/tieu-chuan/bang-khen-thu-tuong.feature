# language: vi
Tính năng: Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ

  Quy tắc: Cá nhân cần chấp hành tốt và một trong các thành tích của khoản 1 Điều 73
    Căn cứ: khoản 1 Điều 73 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 4 Nghị định số 152/2025/NĐ-CP; Trả lời số 71926 của Bộ Nội vụ.
    Nguồn: đã đối chiếu văn bản; năm năm không buộc phải sau Bằng khen đã có: chưa kiểm chứng.

    @CA-26 @l2022/73/1/b @nd152-2025/4/3 @moha-71926
    Khung tình huống: Trường hợp C26, Bằng khen cấp tỉnh trước đây được tặng theo <loại hình>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình   | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | <loại hình> | 01/01/2019 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              |
        | 2021 | tốt      | Chiến sĩ thi đua cơ sở |
        | 2022 | tốt      | -                      |
        | 2023 | tốt      | Chiến sĩ thi đua cơ sở |
        | 2024 | tốt      | -                      |
        | 2025 | tốt      | Chiến sĩ thi đua cơ sở |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: chỉ Bằng khen theo công trạng mới làm căn cứ
        | loại hình  | kết luận                 |
        | đột xuất   | Không đủ tiêu chuẩn      |
        | phong trào | Không đủ tiêu chuẩn      |
        | công trạng | Đủ điều kiện, tiêu chuẩn |

    @TC-73-01 @l2022/73/1/b
    Khung tình huống: Đã có Bằng khen cấp tỉnh, năm 2023 xếp loại <xếp loại>, năm 2025 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2021 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2022 | tốt        | -                      |
        | 2023 | <xếp loại> | Chiến sĩ thi đua cơ sở |
        | 2024 | tốt        | -                      |
        | 2025 | tốt        | <danh hiệu>            |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: năm năm liên tục và 03 lần Chiến sĩ thi đua cơ sở
        | xếp loại   | danh hiệu              | kết luận                 |
        | tốt        | Chiến sĩ thi đua cơ sở | Đủ điều kiện, tiêu chuẩn |
        | hoàn thành | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |
        | tốt        | Lao động tiên tiến     | Không đủ tiêu chuẩn      |

    @TC-73-02 @l2022/73/1
    Khung tình huống: Cá nhân có thành tích "<thành tích>", chấp hành tốt: <chấp hành>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | <chấp hành> |
        | <thành tích>                                                | có          |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: điểm a, c, d; và khi không chấp hành tốt, không có thành tích nào
        | thành tích                                                                                                    | chấp hành | kết luận                 |
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                     | có        | Đủ điều kiện, tiêu chuẩn |
        | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh, hoặc đoạt giải cấp khu vực | có        | Đủ điều kiện, tiêu chuẩn |
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                   | có        | Đủ điều kiện, tiêu chuẩn |
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                   | không     | Không đủ tiêu chuẩn      |
        | nội bộ đoàn kết                                                                                               | có        | Không đủ tiêu chuẩn      |

  Quy tắc: Người lao động trực tiếp, doanh nhân, trí thức có tiêu chuẩn riêng
    Căn cứ: khoản 2, khoản 3 Điều 73 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; phạm vi cấp huyện từ ngày 01/07/2025: còn cách hiểu khác nhau.

    @TC-73-03 @l2022/73/2/b
    Khung tình huống: Người lao động có nhiều thành tích trong lao động, sản xuất: <thành tích>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích hoặc thành tích đột xuất trong lao động, sản xuất | <thành tích> |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có và không
        | thành tích | kết luận                 |
        | có         | Đủ điều kiện, tiêu chuẩn |
        | không      | Không đủ tiêu chuẩn      |

    @TC-73-04 @l2022/73/2/c
    Khung tình huống: Công nhân có sáng kiến giá trị cao, ảnh hưởng trong huyện: <ảnh hưởng>, xét ngày <ngày xét>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | là công nhân, người lao động                                          | có          |
        | có sáng kiến mang lại giá trị cao                                     | có          |
        | có đóng góp đào tạo, bồi dưỡng, giúp đỡ đồng nghiệp nâng cao tay nghề | có          |
        | có phạm vi ảnh hưởng trong địa bàn cấp huyện                          | <ảnh hưởng> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từ ngày 01/07/2025 không còn địa bàn cấp huyện để xét
        | ảnh hưởng | ngày xét   | kết luận                    |
        | có        | 30/06/2025 | Đủ điều kiện, tiêu chuẩn    |
        | không     | 30/06/2025 | Không đủ tiêu chuẩn         |
        | có        | 01/07/2025 | Chưa có quy định để áp dụng |
        | có        | 30/09/2026 | Chưa có quy định để áp dụng |
        | có        | 01/10/2026 | Chưa có quy định để áp dụng |

    @TC-73-05 @l2022/73/2/d
    Khung tình huống: Nông dân có mô hình hiệu quả <số năm>, giúp hộ khác, tạo việc làm: <giúp đỡ>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và thành tích của các năm 2023, 2024
      Và hồ sơ ghi nhận:
        | là nông dân                                               | có        |
        | thời gian mô hình sản xuất ổn định, hiệu quả              | <số năm>  |
        | giúp đỡ hộ gia đình khác, tạo việc làm cho người lao động | <giúp đỡ> |
        | có phạm vi ảnh hưởng trong địa bàn cấp huyện              | có        |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từ 02 năm trở lên và giúp được hộ khác
        | số năm | giúp đỡ | kết luận                 |
        | 2 năm  | có      | Đủ điều kiện, tiêu chuẩn |
        | 1 năm  | có      | Không đủ tiêu chuẩn      |
        | 2 năm  | không   | Không đủ tiêu chuẩn      |

    @TC-73-06 @l2022/73/3
    Khung tình huống: Người được đề nghị là <người>, đóng góp được bộ, tỉnh công nhận: <công nhận>
      Biết bà Vũ Thị Hạnh được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là <người>
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | có đóng góp được bộ, tỉnh công nhận | <công nhận> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: được và không được công nhận
        | người      | công nhận | kết luận                 |
        | doanh nhân | có        | Đủ điều kiện, tiêu chuẩn |
        | trí thức   | có        | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân | không     | Không đủ tiêu chuẩn      |

    @TC-73-356 @l2022/73/2/b
    Khung tình huống: Người vừa là người lao động trực tiếp vừa là <đặc điểm>, nhiều thành tích trong lao động, sản xuất: <thành tích>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và người được đề nghị là <đặc điểm>
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích hoặc thành tích đột xuất trong lao động, sản xuất | <thành tích> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đạt tiêu chuẩn của người lao động là đủ, không cần thêm tiêu chuẩn của doanh nhân, trí thức
        | đặc điểm               | thành tích | kết luận                 |
        | doanh nhân             | có         | Đủ điều kiện, tiêu chuẩn |
        | trí thức, nhà khoa học | có         | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân             | không      | Không đủ tiêu chuẩn      |

    @TC-73-357 @l2022/73/3
    Tình huống: Người đứng đầu doanh nghiệp là cá nhân, không xét theo tiêu chuẩn của doanh nghiệp
      Biết bà Vũ Thị Hạnh được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là doanh nhân
      Và người được đề nghị thuộc doanh nghiệp
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | có đóng góp được bộ, tỉnh công nhận                         | không |
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | có    |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | Có đóng góp được bộ, tỉnh công nhận — thực tế: không (khoản 3 Điều 73 |

  Quy tắc: Tập thể cần gương mẫu, đoàn kết và một trong các thành tích của khoản 4 Điều 73
    Căn cứ: khoản 4, khoản 5 Điều 73 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-73-07 @l2022/73/4
    Khung tình huống: Tập thể có thành tích "<thành tích>", nội bộ đoàn kết: <đoàn kết>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | nội bộ đoàn kết | <đoàn kết> |
        | <thành tích>    | có         |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: điểm a, b, c, đ; và khi không đoàn kết
        | thành tích                                                                             | đoàn kết | kết luận                 |
        | lập thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh                            | có       | Đủ điều kiện, tiêu chuẩn |
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện            | có       | Đủ điều kiện, tiêu chuẩn |
        | tiêu biểu trong cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức | có       | Đủ điều kiện, tiêu chuẩn |
        | thành tích phục vụ nhiệm vụ chính trị                                                  | có       | Đủ điều kiện, tiêu chuẩn |
        | thành tích phục vụ nhiệm vụ chính trị                                                  | không    | Không đủ tiêu chuẩn      |
        | thực hiện tốt dân chủ ở cơ sở                                                          | có       | Không đủ tiêu chuẩn      |

    @TC-73-08 @l2022/73/4/d
    Khung tình huống: Được bình xét trong phong trào của <nơi phát động>, thực hiện <số năm>, dịp sơ kết, tổng kết: <dịp>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo phong trào thi đua
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có       |
        | phong trào thi đua do <nơi phát động> phát động                           | có       |
        | thời gian thực hiện phong trào thi đua                                    | <số năm> |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | <dịp>    |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phong trào của Nhà nước xét dịp sơ kết, tổng kết; của bộ, tỉnh phải từ 03 năm
        | nơi phát động                          | số năm | dịp   | kết luận                 |
        | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | có    | Đủ điều kiện, tiêu chuẩn |
        | Chủ tịch nước hoặc Thủ tướng Chính phủ | 1 năm  | không | Không đủ tiêu chuẩn      |
        | bộ, ngành, tỉnh                        | 3 năm  | không | Đủ điều kiện, tiêu chuẩn |
        | bộ, ngành, tỉnh                        | 2 năm  | không | Không đủ tiêu chuẩn      |

    @TC-73-09 @l2022/73/4/e
    Khung tình huống: Năm năm xuất sắc sau Bằng khen cấp tỉnh, năm 2024 được ghi "<danh hiệu>", năm 2023 xếp loại <xếp loại>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   |
        | 2021 | xuất sắc   | -           |
        | 2022 | xuất sắc   | -           |
        | 2023 | <xếp loại> | -           |
        | 2024 | xuất sắc   | <danh hiệu> |
        | 2025 | xuất sắc   | -           |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: có một cờ và đủ năm năm liên tục
        | danh hiệu           | xếp loại | kết luận                 |
        | Cờ thi đua cấp tỉnh | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | -                   | xuất sắc | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh | tốt      | Không đủ tiêu chuẩn      |

    @TC-73-13 @l2022/73/4 @l2022/73/5
    Khung tình huống: <ai> có đóng góp nhưng không đạt: "<không đạt>"
      Biết <ai> được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện | có    |
        | <không đạt>                                                                 | không |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: gương mẫu với tập thể, chấp hành tốt với doanh nghiệp
        | ai                               | không đạt                                                         |
        | tập thể Trường Tiểu học Kim Đồng | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước |
        | doanh nghiệp Hợp tác xã Tân Tiến | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước       |

    @TC-73-10 @l2022/73/5
    Khung tình huống: Doanh nghiệp có đóng góp được bộ, tỉnh công nhận: <công nhận>
      Biết doanh nghiệp Hợp tác xã Tân Tiến được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | có đóng góp được bộ, tỉnh công nhận | <công nhận> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: được và không được công nhận
        | công nhận | kết luận                 |
        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | Không đủ tiêu chuẩn      |

  Quy tắc: Hộ gia đình phải có đóng góp lớn về công sức, đất đai và tài sản
    Căn cứ: khoản 6 Điều 73 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-73-11 @l2022/73/6
    Khung tình huống: Đóng góp lớn về công sức <công sức>, đất đai <đất đai>, tài sản <tài sản>
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo phong trào thi đua
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | đóng góp lớn về công sức | <công sức> |
        | đóng góp lớn về đất đai  | <đất đai>  |
        | đóng góp lớn về tài sản  | <tài sản>  |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | công sức | đất đai | tài sản | kết luận                 |
        | có       | có      | có      | Đủ điều kiện, tiêu chuẩn |
        | không    | có      | có      | Không đủ tiêu chuẩn      |
        | có       | không   | có      | Không đủ tiêu chuẩn      |
        | có       | có      | không   | Không đủ tiêu chuẩn      |

    @TC-73-363 @l2022/73/6
    Khung tình huống: Hộ gia đình thuộc <đặc điểm> chỉ xét theo tiêu chuẩn của hộ gia đình, đóng góp lớn về tài sản: <tài sản>
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo phong trào thi đua
      Và người được đề nghị thuộc <đặc điểm>
      Và thành tích của năm 2025
      Và hồ sơ ghi nhận:
        | đóng góp lớn về công sức | có        |
        | đóng góp lớn về đất đai  | có        |
        | đóng góp lớn về tài sản  | <tài sản> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hộ nông dân, hộ của doanh nhân, hộ có doanh nghiệp
        | đặc điểm                 | tài sản | kết luận                 |
        | người lao động trực tiếp | có      | Đủ điều kiện, tiêu chuẩn |
        | người lao động trực tiếp | không   | Không đủ tiêu chuẩn      |
        | doanh nhân               | có      | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp             | có      | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Người nước ngoài, người Việt Nam ở nước ngoài phải tôn trọng pháp luật và có đóng góp được công nhận
    Căn cứ: khoản 7 Điều 73, điểm c khoản 1 Điều 74, Điều 14 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-73-12 @l2022/73/7 @l2022/14
    Khung tình huống: Đóng góp cho Việt Nam được công nhận: <công nhận>, tôn trọng chủ quyền, pháp luật: <tôn trọng>
      Biết ông Lý Văn Nam được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | có đóng góp cho Việt Nam được bộ, tỉnh công nhận                            | <công nhận> |
        | tôn trọng độc lập, chủ quyền, pháp luật và phong tục, tập quán của Việt Nam | <tôn trọng> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả hai, thiếu một
        | công nhận | tôn trọng | kết luận                 |
        | có        | có        | Đủ điều kiện, tiêu chuẩn |
        | không     | có        | Không đủ tiêu chuẩn      |
        | có        | không     | Không đủ tiêu chuẩn      |

    @TC-73-358 @l2022/73/7
    Khung tình huống: <ai> của nước ngoài chỉ xét theo tiêu chuẩn của người nước ngoài, không xét theo khoản 4, khoản 5
      Biết <ai> được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đối ngoại
      Và tập thể được đề nghị thuộc người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | có đóng góp cho Việt Nam được bộ, tỉnh công nhận | <công nhận> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: tổ chức và doanh nghiệp
        | ai                       | công nhận | kết luận                 |
        | tập thể Quỹ Mẫu          | có        | Đủ điều kiện, tiêu chuẩn |
        | tập thể Quỹ Mẫu          | không     | Không đủ tiêu chuẩn      |
        | doanh nghiệp Công ty Mẫu | có        | Đủ điều kiện, tiêu chuẩn |
        | doanh nghiệp Công ty Mẫu | không     | Không đủ tiêu chuẩn      |

    @TC-73-359 @l2022/73/7
    Khung tình huống: Người nước ngoài là <đặc điểm> không xét theo khoản 2, khoản 3
      Biết ông Lý Văn Nam được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đối ngoại
      Và người được đề nghị là người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài
      Và người được đề nghị là <đặc điểm>
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | có đóng góp cho Việt Nam được bộ, tỉnh công nhận | có |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: nhà đầu tư, nhà khoa học, chuyên gia trực tiếp làm việc
        | đặc điểm                 |
        | doanh nhân               |
        | trí thức, nhà khoa học   |
        | người lao động trực tiếp |

    @TC-73-360 @l2022/73/7 @l2022/74/1/c
    Khung tình huống: Người nước ngoài có nhiều đóng góp nhưng chưa được bộ, tỉnh công nhận đóng góp cho Việt Nam, đề nghị "<hình thức>"
      Biết ông Lý Văn Nam được đề nghị tặng "<hình thức>" theo đối ngoại
      Và người được đề nghị là người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài
      Và thành tích của các năm 2024, 2025
      Và hồ sơ ghi nhận:
        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                        | có    |
        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo | có    |
        | có đóng góp cho Việt Nam được bộ, tỉnh công nhận                                                   | không |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: khoản 7 Điều 73 chỉ đặt điều kiện cho Bằng khen của Thủ tướng
        | hình thức                         | kết luận                 |
        | Bằng khen của Chủ tịch UBND tỉnh  | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | Không đủ tiêu chuẩn      |

  Quy tắc: Theo đối ngoại tặng cho cá nhân, tập thể; hộ gia đình theo công trạng thì có lưu ý
    Căn cứ: khoản 1 Điều 8, khoản 6, khoản 7 Điều 73 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; hộ gia đình theo công trạng: còn cách hiểu khác nhau.

    @TC-73-361 @l2022/73/7
    Khung tình huống: <ai> được đề nghị theo đối ngoại, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đối ngoại
      Và thành tích của năm 2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: từ ngày Luật năm 2022 có hiệu lực
        | ai                            | ngày xét   | kết luận                            |
        | ông Lý Văn Nam                | 01/01/2024 | Đúng hình thức và đối tượng         |
        | tập thể Quỹ Mẫu               | 01/01/2024 | Đúng hình thức và đối tượng         |
        | hộ gia đình ông Hoàng Văn Lợi | 01/01/2024 | Không đúng hình thức hoặc đối tượng |

    @TC-73-362 @l2022/8/1 @l2022/73/6
    Tình huống: Hộ gia đình được đề nghị theo công trạng
      Biết hộ gia đình ông Hoàng Văn Lợi được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của năm 2025
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về hình thức, kết luận là "Đúng hình thức và đối tượng"
      Và có lưu ý "Luật không nêu loại hình công trạng cho hộ gia đình; nên chọn loại hình phong trào hoặc đột xuất"
