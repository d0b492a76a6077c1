# language: vi
Tính năng: Tiêu chuẩn Huân chương Lao động

  Quy tắc: Cá nhân theo công trạng lên từng hạng: hạng trước, 05 năm tiếp theo và các danh hiệu trong 05 năm đó
    Căn cứ: điểm đ khoản 1 Điều 42, điểm đ khoản 1 Điều 43, điểm a, điểm e khoản 1 Điều 44 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-44-01 @l2022/44/1/e
    Khung tình huống: Hạng Ba, Bằng khen của Thủ tướng cho kỳ đến ngày <đến ngày>, năm 2024 xếp loại <xếp loại>, năm 2025 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2016 | <đến ngày> |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2021 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2022 | tốt        | -                      |
        | 2023 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2024 | <xếp loại> | -                      |
        | 2025 | tốt        | <danh hiệu>            |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 05 năm, có 01 năm xuất sắc và 03 lần Chiến sĩ thi đua cơ sở
        | đến ngày   | xếp loại | danh hiệu              | kết luận                 |
        | 31/12/2020 | xuất sắc | Chiến sĩ thi đua cơ sở | Đủ điều kiện, tiêu chuẩn |
        | 31/12/2021 | xuất sắc | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |
        | 31/12/2020 | tốt      | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |
        | 31/12/2020 | xuất sắc | Lao động tiên tiến     | Không đủ tiêu chuẩn      |

    @TC-44-02 @l2022/44/1/a
    Khung tình huống: Hạng Ba, xuất sắc trong phong trào của tỉnh thực hiện <số năm>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo phong trào thi đua
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có       |
        | phong trào thi đua do bộ, ngành, tỉnh phát động                           | có       |
        | thời gian thực hiện phong trào thi đua                                    | <số năm> |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | có       |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từ 05 năm trở lên
        | số năm | kết luận                 |
        | 5 năm  | Đủ điều kiện, tiêu chuẩn |
        | 4 năm  | Không đủ tiêu chuẩn      |

    @TC-43-01 @l2022/43/1/đ
    Khung tình huống: Hạng Nhì, sau hạng Ba có 05 năm, năm 2023 xếp loại <xếp loại>, năm 2025 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                    | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Ba | công trạng | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   |
        | 2021 | xuất sắc   | -           |
        | 2022 | tốt        | -           |
        | 2023 | <xếp loại> | -           |
        | 2024 | tốt        | -           |
        | 2025 | tốt        | <danh hiệu> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 02 năm xuất sắc và 01 lần Chiến sĩ thi đua cấp tỉnh
        | xếp loại | danh hiệu                 | kết luận                 |
        | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Đủ điều kiện, tiêu chuẩn |
        | tốt      | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | xuất sắc | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |

    @TC-42-01 @l2022/42/1/đ
    Khung tình huống: Hạng Nhất, sau hạng Nhì có 05 năm, năm 2024 xếp loại <xếp loại>, năm 2025 được ghi "<danh hiệu>"
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                 |
        | 2021 | xuất sắc   | -                         |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2023 | tốt        | -                         |
        | 2024 | <xếp loại> | -                         |
        | 2025 | tốt        | <danh hiệu>               |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 03 năm xuất sắc và 02 lần Chiến sĩ thi đua cấp tỉnh
        | xếp loại | danh hiệu                 | kết luận                 |
        | xuất sắc | Chiến sĩ thi đua cấp tỉnh | Đủ điều kiện, tiêu chuẩn |
        | tốt      | Chiến sĩ thi đua cấp tỉnh | Không đủ tiêu chuẩn      |
        | xuất sắc | Chiến sĩ thi đua cơ sở    | Không đủ tiêu chuẩn      |

    @TC-42-400 @l2022/42/1/đ
    Khung tình huống: Hạng Nhất, năm đầu sau hạng Nhì xếp loại <xếp loại>, sau đó 04 năm từ tốt trở lên, xét ngày <ngày xét>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                 |
        | 2021 | <xếp loại> | -                         |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2023 | xuất sắc   | -                         |
        | 2024 | xuất sắc   | -                         |
        | 2025 | tốt        | Chiến sĩ thi đua cấp tỉnh |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 05 năm và 04 năm liền hoàn thành tốt trở lên, cả từ ngày 01/10/2026
        | xếp loại   | ngày xét   | kết luận                 |
        | tốt        | 10/03/2026 | Đủ điều kiện, tiêu chuẩn |
        | hoàn thành | 10/03/2026 | Không đủ tiêu chuẩn      |
        | tốt        | 12/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | hoàn thành | 12/10/2026 | Không đủ tiêu chuẩn      |

  Quy tắc: Tập thể theo công trạng lên từng hạng: hạng trước, 05 năm xuất sắc liên tục và cờ hoặc bằng khen
    Căn cứ: điểm d khoản 4 Điều 42, điểm d khoản 4 Điều 43, khoản 1, điểm đ khoản 4 Điều 44 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-44-03 @l2022/44/4/đ
    Khung tình huống: Hạng Ba, thành lập <thời gian>, sau Bằng khen của Thủ tướng có <danh hiệu một> và <danh hiệu hai>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu       |
        | 2021 | xuất sắc | -               |
        | 2022 | xuất sắc | <danh hiệu một> |
        | 2023 | xuất sắc | -               |
        | 2024 | xuất sắc | <danh hiệu hai> |
        | 2025 | xuất sắc | -               |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể | <thời gian> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: 10 năm hoạt động; một Cờ thi đua của Chính phủ hoặc hai cờ
        | thời gian | danh hiệu một            | danh hiệu hai             | kết luận                 |
        | 10 năm    | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | 10 năm    | Cờ thi đua cấp tỉnh      | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | 10 năm    | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | 9 năm     | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |

    @TC-44-04 @l2022/44/4/đ
    Khung tình huống: Hạng Ba, hai Bằng khen cấp tỉnh, tập thể không thuộc đối tượng tặng cờ: <không tặng cờ>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2016 | 31/12/2020 |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2021 | 31/12/2022 |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2023 | 31/12/2024 |
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2021 | xuất sắc |
        | 2022 | xuất sắc |
        | 2023 | xuất sắc |
        | 2024 | xuất sắc |
        | 2025 | xuất sắc |
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể               | 10 năm          |
        | thuộc loại tập thể không thuộc đối tượng tặng cờ thi đua | <không tặng cờ> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: chỉ tập thể không được xét cờ mới tính hai Bằng khen
        | không tặng cờ | kết luận                 |
        | có            | Đủ điều kiện, tiêu chuẩn |
        | không         | Không đủ tiêu chuẩn      |

    @TC-43-02 @l2022/43/4/d
    Khung tình huống: Hạng Nhì, sau hạng Ba có 05 năm xuất sắc, được <năm 2021>, <năm 2023>, <năm 2025>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                    | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Ba | công trạng | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu  |
        | 2021 | xuất sắc | <năm 2021> |
        | 2022 | xuất sắc | -          |
        | 2023 | xuất sắc | <năm 2023> |
        | 2024 | xuất sắc | -          |
        | 2025 | xuất sắc | <năm 2025> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: một Cờ thi đua của Chính phủ và một cờ cấp tỉnh, hoặc ba cờ cấp tỉnh
        | năm 2021                  | năm 2023                 | năm 2025                  | kết luận                 |
        | Cờ thi đua cấp tỉnh       | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh       | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh       | Cờ thi đua cấp tỉnh      | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |

    @TC-42-02 @l2022/42/4/d
    Khung tình huống: Hạng Nhất, sau hạng Nhì có 05 năm xuất sắc, được <năm 2021>, <năm 2023>, <năm 2025>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2016 | 31/12/2020 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu  |
        | 2021 | xuất sắc | <năm 2021> |
        | 2022 | xuất sắc | -          |
        | 2023 | xuất sắc | <năm 2023> |
        | 2024 | xuất sắc | -          |
        | 2025 | xuất sắc | <năm 2025> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai Cờ thi đua của Chính phủ, hoặc một và hai cờ cấp tỉnh
        | năm 2021                 | năm 2023                 | năm 2025                  | kết luận                 |
        | Cờ thi đua của Chính phủ | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh      | Cờ thi đua của Chính phủ | Cờ thi đua cấp tỉnh       | Đủ điều kiện, tiêu chuẩn |
        | Cờ thi đua cấp tỉnh      | Cờ thi đua của Chính phủ | Tập thể lao động xuất sắc | Không đủ tiêu chuẩn      |
        | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh      | Cờ thi đua cấp tỉnh       | Không đủ tiêu chuẩn      |

    @TC-44-05 @l2022/44/4 @l2022/43/4 @l2022/42/4
    Khung tình huống: Tập thể được bình xét trong phong trào do Chủ tịch nước, Thủ tướng phát động, <huân chương>, dịp sơ kết, tổng kết: <dịp>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "<huân chương>" theo phong trào thi đua
      Và thành tích của các năm 2021, 2025
      Và hồ sơ ghi nhận:
        | lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua | có    |
        | phong trào thi đua do Chủ tịch nước hoặc Thủ tướng Chính phủ phát động    | có    |
        | xét khen khi sơ kết hoặc tổng kết phong trào                              | <dịp> |
        | thời gian thực hiện phong trào thi đua                                    | 5 năm |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng hạng
        | huân chương                    | dịp   | kết luận                 |
        | Huân chương Lao động hạng Ba   | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | không | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | có    | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | không | Không đủ tiêu chuẩn      |

    @TC-44-06 @l2022/44/1 @l2022/44/4 @l2022/43/4 @l2022/42/4
    Khung tình huống: <ai> đủ mức theo đường khác nhưng không đạt: "<không đạt>"
      Biết <ai> được đề nghị tặng "<huân chương>" theo đột xuất
      Và thành tích tính từ ngày 02/02/2026 đến ngày 02/02/2026
      Và hồ sơ ghi nhận:
        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của <huân chương> | có    |
        | <không đạt>                                                                                                  | không |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: chấp hành tốt với mọi đối tượng, đoàn kết với tập thể
        | ai                               | huân chương                    | không đạt                                                   |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Ba   | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Nhất | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Ba   | nội bộ đoàn kết                                             |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhì  | nội bộ đoàn kết                                             |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhất | nội bộ đoàn kết                                             |

  Quy tắc: Ngoài bậc thang công trạng còn các đường khác: đột xuất, giải thưởng, phát minh, đóng góp, cống hiến
    Căn cứ: khoản 1, khoản 4 các Điều 42, 43, 44 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-42-03 @l2022/42/1 @l2022/43/1 @l2022/44/1 @l2022/42/4 @l2022/43/4 @l2022/44/4
    Khung tình huống: <ai> được đề nghị tặng <huân chương>, đủ mức theo đường khác: <đủ mức>
      Biết <ai> được đề nghị tặng "<huân chương>" theo đột xuất
      Và thành tích tính từ ngày 02/02/2026 đến ngày 02/02/2026
      Và hồ sơ ghi nhận:
        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của <huân chương> | <đủ mức> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng hạng, cá nhân và tập thể
        | ai                               | huân chương                    | đủ mức | kết luận                 |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Ba   | có     | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Ba   | không  | Không đủ tiêu chuẩn      |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Nhì  | có     | Đủ điều kiện, tiêu chuẩn |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhì  | không  | Không đủ tiêu chuẩn      |
        | tập thể Trường Tiểu học Kim Đồng | Huân chương Lao động hạng Nhất | có     | Đủ điều kiện, tiêu chuẩn |
        | ông Nguyễn Văn Mẫu               | Huân chương Lao động hạng Nhất | không  | Không đủ tiêu chuẩn      |
