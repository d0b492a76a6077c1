# language: vi
Tính năng: Tiêu chuẩn trước và từ ngày 01/01/2024, trước và từ ngày 15/12/2025

  Quy tắc: Trước ngày 01/01/2024 tập thể xét theo tỷ lệ của luật cũ
    Căn cứ: Luật Thi đua, khen thưởng năm 2003; Điều 28 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: Tập thể lao động tiên tiến: đã đối chiếu văn bản; Tập thể lao động xuất sắc: theo nguồn dẫn lại.

    @TC-98-01 @l2003 @l2003/28
    Khung tình huống: Năm 2023, <danh hiệu>, 100 người: <hoàn thành> hoàn thành, <đạt> Lao động tiên tiến, <thi đua> Chiến sĩ thi đua cơ sở, <cảnh cáo> cảnh cáo, xếp loại <xếp loại>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2023 | <xếp loại> |
      Và hồ sơ ghi nhận:
        | được lựa chọn trong số các Tập thể lao động tiên tiến | có                 |
        | số người của tập thể                                  | 100 người          |
        | số người hoàn thành nhiệm vụ được giao                | <hoàn thành> người |
        | số người đạt Lao động tiên tiến                       | <đạt> người        |
        | số người đạt Chiến sĩ thi đua cơ sở                   | <thi đua> người    |
        | số người bị kỷ luật từ cảnh cáo trở lên               | <cảnh cáo> người   |
      Khi thẩm định đề nghị này ngày 22/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên trên 50%, 70%, 100% và một người
        | danh hiệu                  | hoàn thành | đạt | thi đua | cảnh cáo | xếp loại | kết luận                 |
        | Tập thể lao động xuất sắc  | 100        | 70  | 1       | 0        | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc  | 99         | 70  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 69  | 1       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 70  | 0       | 0        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 70  | 1       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Tập thể lao động xuất sắc  | 100        | 70  | 1       | 1        | xuất sắc | Không đủ tiêu chuẩn      |
        | Tập thể lao động tiên tiến | 100        | 51  | 0       | 0        | tốt      | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động tiên tiến | 100        | 50  | 0       | 0        | tốt      | Không đủ tiêu chuẩn      |
        | Tập thể lao động tiên tiến | 100        | 51  | 0       | 1        | tốt      | Không đủ tiêu chuẩn      |

  Quy tắc: Trước ngày 01/01/2024 danh hiệu cá nhân và Bằng khen cấp tỉnh xét theo nghị định cũ
    Căn cứ: Luật Thi đua, khen thưởng năm 2003; Điều 24 Luật Thi đua, khen thưởng năm 2003; khoản 2, khoản 3 Điều 9, khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP.
    Nguồn: Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Chiến sĩ thi đua cấp tỉnh: đã đối chiếu văn bản; Bằng khen cấp tỉnh: theo nguồn dẫn lại; Chiến sĩ thi đua toàn quốc: chưa kiểm chứng.

    @TC-98-02 @nd91-2017/9/3 @l2003/24
    Khung tình huống: Năm 2023, Chiến sĩ thi đua cơ sở cho <đặc điểm>: <xếp loại>, <sáng kiến> sáng kiến, <đề tài> đề tài, không đạt: "<không đạt>"
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2023
      Và người được đề nghị là <đặc điểm>
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng | đề tài chưa dùng |
        | 2023 | <xếp loại> | <sáng kiến>         | <đề tài>         |
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 22/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sáng kiến hoặc đề tài, và từng tiêu chuẩn Lao động tiên tiến
        | đặc điểm                                                                 | xếp loại | sáng kiến | đề tài | không đạt                                                          | kết luận                 |
        | cán bộ, công chức                                                        | tốt      | 1         | 0      | nội bộ đoàn kết                                                    | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | tốt      | 0         | 1      | nội bộ đoàn kết                                                    | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức                                                        | xuất sắc | 0         | 0      | nội bộ đoàn kết                                                    | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 1         | 0      | nội bộ đoàn kết                                                    | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 0         | 1      | nội bộ đoàn kết                                                    | Đủ điều kiện, tiêu chuẩn |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | xuất sắc | 0         | 0      | nội bộ đoàn kết                                                    | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | tốt      | 1         | 1      | hoàn thành tốt nhiệm vụ được giao, đạt năng suất và chất lượng cao | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | tốt      | 1         | 1      | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước        | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | tốt      | 1         | 1      | có tinh thần tự lực, tự cường, đoàn kết, tương trợ                 | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | tốt      | 1         | 1      | tích cực tham gia phong trào thi đua                               | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | tốt      | 1         | 1      | tích cực học tập nâng cao trình độ                                 | Không đủ tiêu chuẩn      |
        | cán bộ, công chức                                                        | tốt      | 1         | 1      | có đạo đức, lối sống lành mạnh                                     | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 1         | 1      | lao động, sản xuất tích cực, có năng suất cao                      | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 1         | 1      | tích cực tham gia phong trào thi đua                               | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 1         | 1      | tích cực tham gia hoạt động xã hội                                 | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 1         | 1      | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước  | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 1         | 1      | có đạo đức, lối sống lành mạnh                                     | Không đủ tiêu chuẩn      |
        | công nhân, nông dân, người lao động không thuộc cơ quan, tổ chức, đơn vị | tốt      | 1         | 1      | đoàn kết, giúp đỡ mọi người, giúp đỡ cộng đồng                     | Không đủ tiêu chuẩn      |

    @TC-98-03 @nd91-2017/9/2 @l2003
    Khung tình huống: Năm 2023, <danh hiệu>: <năm một>, <năm hai>, <năm ba>; <sáng kiến> sáng kiến, <đề tài> đề tài phạm vi <phạm vi>
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "<danh hiệu>"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu | sáng kiến chưa dùng | đề tài chưa dùng | phạm vi   |
        | 2021 | xuất sắc | <năm một> | 0                   | 0                | -         |
        | 2022 | xuất sắc | <năm hai> | 0                   | 0                | -         |
        | 2023 | xuất sắc | <năm ba>  | <sáng kiến>         | <đề tài>         | <phạm vi> |
      Và hồ sơ ghi nhận:
        | số danh hiệu, hình thức khen thưởng cấp Nhà nước khác đã đề nghị trong năm | 0 lần |
      Khi thẩm định đề nghị này ngày 29/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ số lần và thiếu một; có và không có sáng kiến
        | danh hiệu                  | năm một                   | năm hai                | năm ba                    | sáng kiến | đề tài | phạm vi   | kết luận                 |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở    | 1         | 0      | tỉnh      | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cấp tỉnh  | Lao động tiên tiến        | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở    | 1         | 0      | tỉnh      | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | Lao động tiên tiến     | Chiến sĩ thi đua cơ sở    | 1         | 0      | tỉnh      | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở    | 0         | 1      | tỉnh      | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở    | 0         | 0      | -         | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cấp tỉnh  | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở    | 1         | 0      | cơ sở     | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cấp tỉnh | 1         | 0      | toàn quốc | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cơ sở    | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cấp tỉnh | 1         | 0      | toàn quốc | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cấp tỉnh | 0         | 0      | -         | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cấp tỉnh | 1         | 0      | tỉnh      | Không đủ tiêu chuẩn      |

    @TC-98-04 @nd91-2017/39/1
    Khung tình huống: Năm 2023, Bằng khen cấp tỉnh cho cá nhân: <đầu>, <sau>, <sáng kiến> sáng kiến
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng |
        | 2022 | <đầu>    | Chiến sĩ thi đua cơ sở | 0                   |
        | 2023 | <sau>    | Chiến sĩ thi đua cơ sở | <sáng kiến>         |
      Khi thẩm định đề nghị này ngày 29/12/2023
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai năm xuất sắc và hai sáng kiến; hai lần Chiến sĩ thi đua cơ sở không thay được
        | đầu      | sau      | sáng kiến | kết luận                 |
        | xuất sắc | xuất sắc | 2         | Đủ điều kiện, tiêu chuẩn |
        | xuất sắc | xuất sắc | 1         | Không đủ tiêu chuẩn      |
        | tốt      | xuất sắc | 2         | Không đủ tiêu chuẩn      |
        | tốt      | tốt      | 2         | Không đủ tiêu chuẩn      |

  Quy tắc: Tỉnh Bắc Ninh áp dụng tiêu chuẩn Giấy khen từ ngày 15/12/2025
    Căn cứ: khoản 3 Điều 4 Quyết định số 86/2025/QĐ-UBND ngày 03/12/2025 của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản.

    @TC-98-05 @bn86/4/3
    Khung tình huống: <giấy khen> cho <ai> ở tỉnh Bắc Ninh, có "<thành tích>", xét ngày <ngày xét>
      Biết <ai> ở tỉnh Bắc Ninh được đề nghị tặng "<giấy khen>" theo phong trào thi đua
      Và thành tích tính từ ngày 01/01/2025 đến ngày 30/11/2025
      Và hồ sơ ghi nhận:
        | <thành tích> | có |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: từng loại Giấy khen, từng đối tượng, hai bên ngày 15/12/2025
        | giấy khen                              | ai                          | thành tích                                                                                  | ngày xét   | kết luận                    |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu          | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu          | nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng trong lĩnh vực thuộc cơ quan quản lý | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu          | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trạm y tế           | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trạm y tế           | nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng trong lĩnh vực thuộc cơ quan quản lý | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trạm y tế           | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Đàm Thị Xuân | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Đàm Thị Xuân | có nhiều đóng góp về công sức                                                               | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Đàm Thị Xuân | có nhiều đóng góp về đất đai                                                                | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Đàm Thị Xuân | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu          | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trạm y tế           | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Đàm Thị Xuân | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu          | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu          | nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng trong lĩnh vực thuộc cơ quan quản lý | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu          | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của Sở                       | tập thể Trạm y tế           | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Sở                       | tập thể Trạm y tế           | nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng trong lĩnh vực thuộc cơ quan quản lý | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Sở                       | tập thể Trạm y tế           | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của Sở                       | hộ gia đình bà Đàm Thị Xuân | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Sở                       | hộ gia đình bà Đàm Thị Xuân | có nhiều đóng góp về công sức                                                               | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Sở                       | hộ gia đình bà Đàm Thị Xuân | có nhiều đóng góp về đất đai                                                                | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của Sở                       | hộ gia đình bà Đàm Thị Xuân | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu          | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của Sở                       | tập thể Trạm y tế           | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của Sở                       | hộ gia đình bà Đàm Thị Xuân | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu          | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu          | nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng trong lĩnh vực thuộc cơ quan quản lý | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu          | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trạm y tế           | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trạm y tế           | nhiều thành tích hoặc thành tích đột xuất có ảnh hưởng trong lĩnh vực thuộc cơ quan quản lý | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trạm y tế           | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Đàm Thị Xuân | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Đàm Thị Xuân | có nhiều đóng góp về công sức                                                               | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Đàm Thị Xuân | có nhiều đóng góp về đất đai                                                                | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Đàm Thị Xuân | tích cực tham gia hoạt động xã hội                                                          | 15/12/2025 | Không đủ tiêu chuẩn         |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu          | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trạm y tế           | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Đàm Thị Xuân | thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                       | 14/12/2025 | Chưa có quy định để áp dụng |

  Quy tắc: Ngày 01/01/2024 đã xét theo luật mới, và từ ngày 01/10/2026 không có khoảng trống
    Căn cứ: các Điều 42, 43, 44, 73, 74, 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/10/2026: chưa kiểm chứng.

    @TC-98-06 @l2022/42 @l2022/43 @l2022/44 @l2022/73 @l2022/74
    Khung tình huống: <hình thức> cho <đặc điểm>, có "<thành tích>", xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "<hình thức>" theo đột xuất
      Và người được đề nghị là <đặc điểm>
      Và thành tích tính từ ngày 02/02/2023 đến ngày 02/02/2023
      Và hồ sơ ghi nhận:
        | <thành tích> | có |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đúng ngày 01/01/2024 và hai bên ngày 01/10/2026
        | hình thức                         | ai                               | đặc điểm                 | thành tích                                                                                                                    | ngày xét   | kết luận                 |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | doanh nhân               | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | trí thức                 | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                            | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | doanh nhân               | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | trí thức                 | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Ba   | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì     | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhì  | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì     | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất    | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhất | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất    | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                           | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | doanh nhân               | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                           | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | trí thức                 | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                           | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                            | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                           | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | doanh nhân               | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                           | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | trí thức                 | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                           | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Ba   | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì     | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhì  | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì     | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất    | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhất | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất    | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | người lao động trực tiếp | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | doanh nhân               | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | ông Nguyễn Văn Mẫu               | trí thức                 | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                            | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | doanh nhân               | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | doanh nhân               | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | trí thức                 | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | ông Nguyễn Văn Mẫu               | trí thức                 | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | có đóng góp được bộ, tỉnh công nhận                                                                                           | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | doanh nghiệp Hợp tác xã Tân Tiến | doanh nghiệp             | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Ba   | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì     | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhì  | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì     | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất    | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhất | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất    | ông Nguyễn Văn Mẫu               | cán bộ, công chức        | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |

    @TC-98-07 @l2022/42 @l2022/43 @l2022/44 @l2022/73 @l2022/74
    Khung tình huống: <hình thức> cho tập thể, có "<thành tích>", xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "<hình thức>" theo đột xuất
      Và thành tích tính từ ngày 02/02/2023 đến ngày 02/02/2023
      Và hồ sơ ghi nhận:
        | <thành tích> | có |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đúng ngày 01/01/2024 và hai bên ngày 01/10/2026
        | hình thức                         | ai                               | thành tích                                                                                                                    | ngày xét   | kết luận                 |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể Trường Tiểu học Kim Đồng | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                            | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Ba   | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì     | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhì  | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì     | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất    | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhất | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất    | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/01/2024 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể Trường Tiểu học Kim Đồng | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                            | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Ba   | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì     | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhì  | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì     | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất    | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhất | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất    | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 30/09/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | có nhiều đóng góp cho kinh tế - xã hội, khoa học, công tác xã hội, từ thiện                                                   | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Thủ tướng Chính phủ | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể Trường Tiểu học Kim Đồng | có đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học, công tác xã hội, từ thiện nhân đạo                            | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh  | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Ba   | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba      | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì     | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhì  | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì     | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất    | tập thể Trường Tiểu học Kim Đồng | lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức của Huân chương Lao động hạng Nhất | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất    | tập thể Trường Tiểu học Kim Đồng | tích cực tham gia hoạt động xã hội                                                                                            | 01/10/2026 | Không đủ tiêu chuẩn      |

    @TC-98-08 @l2022/75
    Khung tình huống: <giấy khen> cho <ai>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng "<giấy khen>" theo đột xuất
      Và thành tích tính từ ngày 02/02/2023 đến ngày 02/02/2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm
        | giấy khen                              | ai                               | ngày xét   | kết luận                 |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | ông Nguyễn Văn Mẫu               | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | tập thể Trường Tiểu học Kim Đồng | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Chủ tịch UBND cấp xã     | hộ gia đình bà Lê Thị Mận        | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | ông Nguyễn Văn Mẫu               | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | tập thể Trường Tiểu học Kim Đồng | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của Sở                       | hộ gia đình bà Lê Thị Mận        | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | ông Nguyễn Văn Mẫu               | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | tập thể Trường Tiểu học Kim Đồng | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của đơn vị thuộc bộ          | hộ gia đình bà Lê Thị Mận        | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | ông Nguyễn Văn Mẫu               | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | tập thể Trường Tiểu học Kim Đồng | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | 30/09/2026 | Đủ điều kiện, tiêu chuẩn |
        | Giấy khen của doanh nghiệp, hợp tác xã | hộ gia đình bà Lê Thị Mận        | 01/10/2026 | Đủ điều kiện, tiêu chuẩn |
