# language: vi
Tính năng: Chỉ tính kết quả trong kỳ thành tích và sau kỳ đã được khen

  Quy tắc: Hai năm liên tục, hai lần liên tục, hai sáng kiến của Bằng khen cấp tỉnh đều tính trong kỳ thành tích, sau kỳ đã được khen cùng hình thức
    Căn cứ: điểm d khoản 1, điểm d khoản 3 Điều 74 Luật Thi đua, khen thưởng năm 2022; khoản 9 Điều 30 Nghị định số 98/2023/NĐ-CP; điểm c khoản 5 mục III Công văn số 5007/BNV-TĐKT.
    Nguồn: đã đối chiếu văn bản.

    @TC-74-300 @l2022/74/1/d @nd98-2023/30/9
    Khung tình huống: Xếp loại 2021 <năm 2021>, 2022 <năm 2022>, 2023 <năm 2023>; kỳ <từ năm>–<đến năm>, kỳ trước đến <kỳ trước đến>
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm <từ năm>, <đến năm>
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày       |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | <kỳ trước đến> |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | sáng kiến chưa dùng |
        | 2021 | <năm 2021> | 0                   |
        | 2022 | <năm 2022> | 2                   |
        | 2023 | <năm 2023> | 0                   |
      Khi thẩm định đề nghị này ngày 01/03/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ sáng kiến; hai năm xuất sắc liên tục phải cùng nằm trong kỳ
        | từ năm | đến năm | kỳ trước đến | năm 2021 | năm 2022 | năm 2023 | kết luận                 |
        | 2021   | 2023    | 31/12/2020   | tốt      | xuất sắc | xuất sắc | Đủ điều kiện, tiêu chuẩn |
        | 2021   | 2023    | 31/12/2021   | xuất sắc | xuất sắc | tốt      | Không đủ tiêu chuẩn      |
        | 2022   | 2023    | 31/12/2020   | xuất sắc | xuất sắc | tốt      | Không đủ tiêu chuẩn      |
        | 2021   | 2022    | 31/12/2020   | tốt      | xuất sắc | xuất sắc | Không đủ tiêu chuẩn      |

    @TC-74-301 @l2022/74/1/d @nd98-2023/30/9
    Khung tình huống: Danh hiệu 2021 <năm 2021>, 2022 <năm 2022>, 2023 <năm 2023>; kỳ <từ năm>–<đến năm>, kỳ trước đến <kỳ trước đến>
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm <từ năm>, <đến năm>
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày       |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | <kỳ trước đến> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu  | sáng kiến chưa dùng |
        | 2021 | tốt      | <năm 2021> | 0                   |
        | 2022 | tốt      | <năm 2022> | 2                   |
        | 2023 | tốt      | <năm 2023> | 0                   |
      Khi thẩm định đề nghị này ngày 01/03/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ sáng kiến; hai lần Chiến sĩ thi đua cơ sở phải liên tục và cùng nằm trong kỳ
        | từ năm | đến năm | kỳ trước đến | năm 2021               | năm 2022               | năm 2023               | kết luận                 |
        | 2021   | 2023    | 31/12/2020   | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở | Lao động tiên tiến     | Đủ điều kiện, tiêu chuẩn |
        | 2021   | 2023    | 31/12/2021   | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở | Lao động tiên tiến     | Không đủ tiêu chuẩn      |
        | 2022   | 2023    | 31/12/2020   | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở | Lao động tiên tiến     | Không đủ tiêu chuẩn      |
        | 2021   | 2022    | 31/12/2020   | Lao động tiên tiến     | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |
        | 2021   | 2023    | 31/12/2020   | Chiến sĩ thi đua cơ sở | Lao động tiên tiến     | Chiến sĩ thi đua cơ sở | Không đủ tiêu chuẩn      |

    @TC-74-302 @l2022/74/1/d @nd98-2023/30/9
    Khung tình huống: Sáng kiến 2021: <năm 2021>, 2022: <năm 2022>, 2023: <năm 2023>; kỳ <từ năm>–<đến năm>, kỳ trước đến <kỳ trước đến>
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm <từ năm>, <đến năm>
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày       |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | <kỳ trước đến> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2021 | xuất sắc | <năm 2021>          |
        | 2022 | xuất sắc | <năm 2022>          |
        | 2023 | xuất sắc | <năm 2023>          |
      Khi thẩm định đề nghị này ngày 01/03/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ hai năm xuất sắc; hai sáng kiến phải cùng nằm trong kỳ
        | từ năm | đến năm | kỳ trước đến | năm 2021 | năm 2022 | năm 2023 | kết luận                 |
        | 2021   | 2023    | 31/12/2020   | 1        | 1        | 0        | Đủ điều kiện, tiêu chuẩn |
        | 2021   | 2023    | 31/12/2021   | 1        | 1        | 0        | Không đủ tiêu chuẩn      |
        | 2022   | 2023    | 31/12/2020   | 1        | 1        | 0        | Không đủ tiêu chuẩn      |
        | 2021   | 2022    | 31/12/2020   | 0        | 1        | 1        | Không đủ tiêu chuẩn      |

    @TC-74-303 @l2022/74/1/d @cv5007/III/5/c @nd98-2023/30/9
    Khung tình huống: Đề tài chưa dùng 2021: <năm 2021>, 2022: <năm 2022>, 2023: <năm 2023>, đã dùng năm 2022: <đã dùng>; kỳ <từ năm>–<đến năm>, kỳ trước đến <kỳ trước đến>
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm <từ năm>, <đến năm>
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày       |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | <kỳ trước đến> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | đề tài chưa dùng | đề tài đã dùng |
        | 2021 | xuất sắc | <năm 2021>       | 0              |
        | 2022 | xuất sắc | <năm 2022>       | <đã dùng>      |
        | 2023 | xuất sắc | <năm 2023>       | 0              |
      Khi thẩm định đề nghị này ngày 01/03/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ hai năm xuất sắc; hai đề tài phải cùng nằm trong kỳ và chưa dùng để xét lần nào
        | từ năm | đến năm | kỳ trước đến | năm 2021 | năm 2022 | năm 2023 | đã dùng | kết luận                 |
        | 2021   | 2023    | 31/12/2020   | 1        | 1        | 0        | 0       | Đủ điều kiện, tiêu chuẩn |
        | 2021   | 2023    | 31/12/2020   | 1        | 0        | 0        | 1       | Không đủ tiêu chuẩn      |
        | 2021   | 2023    | 31/12/2021   | 1        | 1        | 0        | 0       | Không đủ tiêu chuẩn      |
        | 2022   | 2023    | 31/12/2020   | 1        | 1        | 0        | 0       | Không đủ tiêu chuẩn      |
        | 2021   | 2022    | 31/12/2020   | 0        | 1        | 1        | 0       | Không đủ tiêu chuẩn      |

    @TC-74-304 @l2022/74/3/d @nd98-2023/30/9
    Khung tình huống: Tập thể, danh hiệu 2021 <năm 2021>, 2022 <năm 2022>, 2023 <năm 2023>; kỳ <từ năm>–<đến năm>, kỳ trước đến <kỳ trước đến>
      Biết tập thể Phòng Kinh tế được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm <từ năm>, <đến năm>
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày       |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | <kỳ trước đến> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu  |
        | 2021 | tốt      | <năm 2021> |
        | 2022 | tốt      | <năm 2022> |
        | 2023 | tốt      | <năm 2023> |
      Khi thẩm định đề nghị này ngày 01/03/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: hai năm Tập thể lao động xuất sắc phải liên tục, chưa bị hủy và cùng nằm trong kỳ
        | từ năm | đến năm | kỳ trước đến | năm 2021                   | năm 2022                           | năm 2023                   | kết luận                 |
        | 2021   | 2023    | 31/12/2020   | Tập thể lao động xuất sắc  | Tập thể lao động xuất sắc          | Tập thể lao động tiên tiến | Đủ điều kiện, tiêu chuẩn |
        | 2021   | 2023    | 31/12/2020   | Tập thể lao động xuất sắc  | Tập thể lao động xuất sắc (đã hủy) | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | 2021   | 2023    | 31/12/2020   | Tập thể lao động xuất sắc  | Tập thể lao động tiên tiến         | Tập thể lao động xuất sắc  | Không đủ tiêu chuẩn      |
        | 2021   | 2023    | 31/12/2021   | Tập thể lao động xuất sắc  | Tập thể lao động xuất sắc          | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | 2022   | 2023    | 31/12/2020   | Tập thể lao động xuất sắc  | Tập thể lao động xuất sắc          | Tập thể lao động tiên tiến | Không đủ tiêu chuẩn      |
        | 2021   | 2022    | 31/12/2020   | Tập thể lao động tiên tiến | Tập thể lao động xuất sắc          | Tập thể lao động xuất sắc  | Không đủ tiêu chuẩn      |

  Quy tắc: Danh hiệu của năm nào xét xếp loại của năm đó
    Căn cứ: điểm a khoản 1 Điều 24, khoản 2 Điều 23 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-24-300 @l2022/24/1/a @l2022/23/2
    Khung tình huống: <danh hiệu> năm 2023, xếp loại 2022 <năm 2022>, 2023 <năm 2023>, 2024 <năm 2024>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2022 | <năm 2022> |
        | 2023 | <năm 2023> |
        | 2024 | <năm 2024> |
      Khi thẩm định đề nghị này ngày 01/03/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: xếp loại của năm trước, năm sau không thay được
        | danh hiệu              | năm 2022   | năm 2023   | năm 2024   | kết luận                 |
        | Lao động tiên tiến     | hoàn thành | tốt        | hoàn thành | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | tốt        | hoàn thành | hoàn thành | Không đủ tiêu chuẩn      |
        | Lao động tiên tiến     | hoàn thành | hoàn thành | tốt        | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cơ sở | tốt        | xuất sắc   | tốt        | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở | xuất sắc   | tốt        | tốt        | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cơ sở | tốt        | tốt        | xuất sắc   | Không đủ tiêu chuẩn      |

    @TC-24-301 @l2022/24/1/a
    Tình huống: Năm xét chỉ hoàn thành nhiệm vụ thì nói rõ thiếu mấy năm
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2023
      Và kết quả các năm như sau:
        | năm  | xếp loại   |
        | 2023 | hoàn thành |
      Khi thẩm định đề nghị này ngày 01/03/2025
      Thì lý do có câu "ít nhất 1 năm — thực tế: 0 năm, còn thiếu 01 năm"
