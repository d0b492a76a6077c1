# language: vi
Tính năng: Số năm, số lần liên tục mà luật không buộc tính đến khi đề nghị

  Quy tắc: Luật chỉ đòi số năm liên tục, không ghi tính đến khi đề nghị, thì năm sau đó không làm mất số năm đã đủ
    Căn cứ: điểm d khoản 4 Điều 42, điểm đ khoản 1, điểm d khoản 4 Điều 43, điểm đ khoản 4 Điều 44, điểm e khoản 4 Điều 73, điểm d khoản 3 Điều 74 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-43-364 @l2022/43/1/đ
    Tình huống: Cá nhân, hạng Nhì: năm năm đầu của kỳ 2018 – 2024 đều từ hoàn thành tốt nhiệm vụ trở lên, năm 2023 chỉ hoàn thành nhiệm vụ
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                    | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Ba | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                 |
        | 2018 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2019 | xuất sắc   | Lao động tiên tiến        |
        | 2020 | tốt        | Lao động tiên tiến        |
        | 2021 | tốt        | Lao động tiên tiến        |
        | 2022 | tốt        | Lao động tiên tiến        |
        | 2023 | hoàn thành | -                         |
        | 2024 | tốt        | Lao động tiên tiến        |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

    @TC-44-368 @l2022/42/4/d @l2022/43/4/d @l2022/44/4/đ @l2022/73/4/e
    Khung tình huống: Tập thể, "<đề nghị>": năm năm đầu của kỳ 2018 – 2024 <xếp loại>, <danh hiệu>; hai năm sau chỉ hoàn thành tốt nhiệm vụ
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "<đề nghị>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức      | loại hình  | từ ngày    | đến ngày   |
        | <đã được tặng> | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                |
        | 2018 | <xếp loại> | <danh hiệu>              |
        | 2019 | <xếp loại> | <danh hiệu>              |
        | 2019 | -          | Cờ thi đua của Chính phủ |
        | 2020 | <xếp loại> | <danh hiệu>              |
        | 2020 | -          | Cờ thi đua cấp tỉnh      |
        | 2021 | <xếp loại> | <danh hiệu>              |
        | 2021 | -          | Cờ thi đua của Chính phủ |
        | 2022 | <xếp loại> | <danh hiệu>              |
        | 2023 | tốt        | -                        |
        | 2024 | tốt        | -                        |
      Và thành tích của các năm 2018, 2024
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể | 10 năm |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: năm năm xuất sắc, hoặc năm năm đạt danh hiệu; cờ đều đủ
        | đề nghị                           | đã được tặng                      | xếp loại | danh hiệu                 |
        | Bằng khen của Thủ tướng Chính phủ | Bằng khen của Chủ tịch UBND tỉnh  | xuất sắc | -                         |
        | Bằng khen của Thủ tướng Chính phủ | Bằng khen của Chủ tịch UBND tỉnh  | -        | Tập thể lao động xuất sắc |
        | Huân chương Lao động hạng Ba      | Bằng khen của Thủ tướng Chính phủ | xuất sắc | -                         |
        | Huân chương Lao động hạng Ba      | Bằng khen của Thủ tướng Chính phủ | -        | Tập thể lao động xuất sắc |
        | Huân chương Lao động hạng Nhì     | Huân chương Lao động hạng Ba      | xuất sắc | -                         |
        | Huân chương Lao động hạng Nhì     | Huân chương Lao động hạng Ba      | -        | Tập thể lao động xuất sắc |
        | Huân chương Lao động hạng Nhất    | Huân chương Lao động hạng Nhì     | xuất sắc | -                         |
        | Huân chương Lao động hạng Nhất    | Huân chương Lao động hạng Nhì     | -        | Tập thể lao động xuất sắc |

    @TC-74-416 @l2022/74/3/d
    Khung tình huống: Tập thể, Bằng khen cấp tỉnh: hai năm đầu <xếp loại>, <danh hiệu>; năm sau chỉ hoàn thành tốt nhiệm vụ
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   |
        | 2022 | <xếp loại> | <danh hiệu> |
        | 2023 | <xếp loại> | <danh hiệu> |
        | 2024 | tốt        | -           |
      Và thành tích của các năm 2022, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: hai năm xuất sắc, hoặc hai năm đạt danh hiệu
        | xếp loại | danh hiệu                 |
        | xuất sắc | -                         |
        | -        | Tập thể lao động xuất sắc |

  Quy tắc: Bằng khen cấp tỉnh cho cá nhân không buộc hai lần, hai năm liên tục phải là những năm cuối của kỳ
    Căn cứ: điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022; Công văn số 1168/BNV-BTĐKT ngày 06/02/2026.
    Nguồn: còn cách hiểu khác nhau.

    @TC-74-417 @l2022/74/1/d @cv1168
    Khung tình huống: Cá nhân, hai năm đầu <xếp loại>, <danh hiệu>; năm sau chỉ hoàn thành tốt nhiệm vụ
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu   | sáng kiến chưa dùng |
        | 2022 | <xếp loại> | <danh hiệu> | 1                   |
        | 2023 | <xếp loại> | <danh hiệu> | 1                   |
        | 2024 | tốt        | -           | 0                   |
      Và thành tích của các năm 2022, 2024
      Và đơn vị đã có văn bản chọn cách hiểu "Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm xuất sắc, và thêm hai sáng kiến hoặc hai đề tài chưa dùng"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: hai lần Chiến sĩ thi đua cơ sở, hoặc hai năm xuất sắc
        | xếp loại | danh hiệu              |
        | tốt      | Chiến sĩ thi đua cơ sở |
        | xuất sắc | -                      |
