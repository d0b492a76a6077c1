# language: vi
Tính năng: Người bị kỷ luật trong năm và danh hiệu của tập thể, theo từng thời kỳ quy định

  Quy tắc: Khai tất cả hoàn thành nhiệm vụ mà có người bị kỷ luật là mâu thuẫn dữ kiện, trừ trường hợp ngoại lệ
    Căn cứ: khoản 5 Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 48/2023/NĐ-CP; Nghị định số 335/2025/NĐ-CP; Nghị định số 233/2026/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/01/2026: chưa kiểm chứng.

    @NT-90-316 @nd90-2020/2/5 @nd48-2023 @nd335-2025 @nd233-2026
    Khung tình huống: <danh hiệu>, kỳ xét kết thúc ngày <đến ngày>, 100 người đều hoàn thành, <bị kỷ luật> bị kỷ luật, ngoại lệ: <ngoại lệ>
      Biết tập thể Phòng Kinh tế được đề nghị tặng danh hiệu "<danh hiệu>"
      Và thành tích tính từ ngày <từ ngày> đến ngày <đến ngày>
      Và kết quả các năm học như sau:
        | năm học   | từ ngày   | đến ngày   | xếp loại |
        | <năm học> | <từ ngày> | <đến ngày> | xuất sắc |
      Và hồ sơ ghi nhận:
        | số người của tập thể                                                                            | 100 người    |
        | số người hoàn thành nhiệm vụ được giao                                                          | 100 người    |
        | số người đạt Lao động tiên tiến                                                                 | 70 người     |
        | số người đạt Chiến sĩ tiên tiến                                                                 | 70 người     |
        | số người đạt Chiến sĩ thi đua cơ sở                                                             | 1 người      |
        | số người bị kỷ luật về Đảng hoặc chính quyền trong năm                                          | <bị kỷ luật> |
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | <ngoại lệ>   |
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: không ai bị kỷ luật; có người thuộc ngoại lệ; có người không thuộc ngoại lệ; ba thời kỳ
        | danh hiệu                 | năm học     | từ ngày    | đến ngày   | bị kỷ luật | ngoại lệ | kết luận                 |
        | Tập thể lao động xuất sắc | 2024 - 2025 | 01/01/2025 | 31/12/2025 | 0 người    | chưa rõ  | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc | 2024 - 2025 | 01/01/2025 | 31/12/2025 | 1 người    | có       | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc | 2024 - 2025 | 01/01/2025 | 31/12/2025 | 1 người    | không    | Thiếu hồ sơ, thông tin   |
        | Đơn vị quyết thắng        | 2024 - 2025 | 01/01/2025 | 31/12/2025 | 0 người    | chưa rõ  | Đủ điều kiện, tiêu chuẩn |
        | Đơn vị quyết thắng        | 2024 - 2025 | 01/01/2025 | 31/12/2025 | 1 người    | không    | Thiếu hồ sơ, thông tin   |
        | Tập thể lao động xuất sắc | 2025 - 2026 | 01/07/2025 | 30/06/2026 | 0 người    | chưa rõ  | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc | 2025 - 2026 | 01/07/2025 | 30/06/2026 | 1 người    | có       | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc | 2025 - 2026 | 01/07/2025 | 30/06/2026 | 1 người    | không    | Thiếu hồ sơ, thông tin   |
        | Tập thể lao động xuất sắc | 2025 - 2026 | 02/07/2025 | 01/07/2026 | 0 người    | chưa rõ  | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc | 2025 - 2026 | 02/07/2025 | 01/07/2026 | 1 người    | có       | Đủ điều kiện, tiêu chuẩn |
        | Tập thể lao động xuất sắc | 2025 - 2026 | 02/07/2025 | 01/07/2026 | 1 người    | không    | Thiếu hồ sơ, thông tin   |

    @NT-90-317 @nd90-2020/2/5 @nd48-2023 @nd335-2025 @nd233-2026
    Khung tình huống: Kỳ xét kết thúc ngày <đến ngày>, 99 trên 100 người hoàn thành, 1 người bị kỷ luật thì không mâu thuẫn, chỉ không đủ 100%
      Biết tập thể Phòng Kinh tế được đề nghị tặng danh hiệu "Tập thể lao động xuất sắc"
      Và thành tích tính từ ngày <từ ngày> đến ngày <đến ngày>
      Và kết quả các năm học như sau:
        | năm học   | từ ngày   | đến ngày   | xếp loại |
        | <năm học> | <từ ngày> | <đến ngày> | xuất sắc |
      Và hồ sơ ghi nhận:
        | số người của tập thể                                                                            | 100 người |
        | số người hoàn thành nhiệm vụ được giao                                                          | 99 người  |
        | số người đạt Lao động tiên tiến                                                                 | 70 người  |
        | số người đạt Chiến sĩ thi đua cơ sở                                                             | 1 người   |
        | số người bị kỷ luật về Đảng hoặc chính quyền trong năm                                          | 1 người   |
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | không     |
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì các lý do là:
        | Số người hoàn thành nhiệm vụ được giao: ít nhất 100% |

      Dữ liệu: ba thời kỳ
        | năm học     | từ ngày    | đến ngày   |
        | 2024 - 2025 | 01/01/2025 | 31/12/2025 |
        | 2025 - 2026 | 01/07/2025 | 30/06/2026 |
        | 2025 - 2026 | 02/07/2025 | 01/07/2026 |

    @NT-90-318 @nd90-2020/2/5 @nd48-2023 @nd335-2025 @nd233-2026
    Khung tình huống: <danh hiệu>, kỳ xét kết thúc ngày <đến ngày>, 1 người bị kỷ luật thì lưu ý đối chiếu số người đạt danh hiệu
      Biết tập thể Phòng Kinh tế được đề nghị tặng danh hiệu "<danh hiệu>"
      Và thành tích tính từ ngày <từ ngày> đến ngày <đến ngày>
      Và hồ sơ ghi nhận:
        | số người của tập thể                                   | 100 người |
        | số người đạt Lao động tiên tiến                        | 70 người  |
        | số người đạt Chiến sĩ tiên tiến                        | 70 người  |
        | số người bị kỷ luật về Đảng hoặc chính quyền trong năm | 1 người   |
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Số người bị kỷ luật về Đảng hoặc chính quyền trong năm: không quá 0 người — thực tế: 1 người"

      Dữ liệu: Điều 28 chỉ nêu kỷ luật từ cảnh cáo trở lên, nên không loại, chỉ lưu ý
        | danh hiệu                  | từ ngày    | đến ngày   |
        | Tập thể lao động tiên tiến | 01/01/2025 | 31/12/2025 |
        | Đơn vị tiên tiến           | 01/01/2025 | 31/12/2025 |
        | Tập thể lao động tiên tiến | 01/07/2025 | 30/06/2026 |
        | Tập thể lao động tiên tiến | 02/07/2025 | 01/07/2026 |
