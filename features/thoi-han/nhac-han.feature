# language: vi
Tính năng: Thẩm định ở cấp quyết định thì nhắc hạn của cấp đó

  Quy tắc: Hình thức cấp Nhà nước theo hạn 20 ngày làm việc của Bộ Nội vụ, danh hiệu cấp tỉnh theo thủ tục đã công bố
    Căn cứ: khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP; mã 1.012395 Thủ tục hành chính đã công bố; mã 1.012396 Thủ tục hành chính đã công bố.
    Nguồn: đã đối chiếu văn bản; thủ tục cấp tỉnh: chưa kiểm chứng.

    @TH-32-400 @nd98-2023/32/2 @ps/1.012395 @ps/1.012396
    Khung tình huống: <hình thức> cho <ai>, nhận đủ ngày 03/03/2025, thẩm định ngày 09/04/2025
      Biết <ai> được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2024
      Và cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 03/03/2025
      Khi thẩm định đề nghị này ngày 09/04/2025
      Thì có lưu ý "<lưu ý>"

      Dữ liệu: ngày 07/04/2025 là ngày Giỗ Tổ, không tính
        | hình thức                                     | ai                               | lưu ý                                                            |
        | Chiến sĩ thi đua toàn quốc                    | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Cờ thi đua của Chính phủ                      | tập thể Trường Tiểu học Kim Đồng | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Bằng khen của Thủ tướng Chính phủ             | hộ gia đình bà Lê Thị Mận        | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Huân chương Lao động hạng Ba                  | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Huân chương Lao động hạng Nhì                 | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Huân chương Lao động hạng Nhất                | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Huân chương khác (ngoài Huân chương Lao động) | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Huy chương                                    | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Danh hiệu vinh dự nhà nước                    | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Giải thưởng cấp Nhà nước                      | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 31/03/2025 (20 ngày làm việc từ 03/03/2025) |
        | Chiến sĩ thi đua cấp tỉnh                     | ông Nguyễn Văn Mẫu               | Quá hạn: hạn là ngày 08/04/2025 (25 ngày làm việc từ 03/03/2025) |
        | Tập thể lao động xuất sắc                     | tập thể Trường Tiểu học Kim Đồng | Quá hạn: hạn là ngày 08/04/2025 (25 ngày làm việc từ 03/03/2025) |

  Quy tắc: Nơi chưa có thời hạn chung thì nêu văn bản phải có của cấp quyết định
    Căn cứ: Điều 75, Điều 79, Điều 80 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; thời hạn: chưa kiểm chứng.

    @TH-32-401 @l2022/75 @l2022/79 @l2022/80
    Khung tình huống: <hình thức> cho <ai>, nhận đủ ngày 04/08/2025, thẩm định ngày 20/08/2025
      Biết <ai> được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2024
      Và cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày 04/08/2025
      Khi thẩm định đề nghị này ngày 20/08/2025
      Thì có lưu ý "Chưa xác định được hạn: <văn bản phải có>"

      Dữ liệu: bộ, ban, ngành; cấp tỉnh; cấp xã
        | hình thức                                                | ai                               | văn bản phải có                                                       |
        | Bằng khen của bộ, ban, ngành                             | ông Nguyễn Văn Mẫu               | Quy định của bộ, ban, ngành về thời hạn xét Bằng khen                 |
        | Bằng khen của quân khu và tương đương, đại học quốc gia  | ông Nguyễn Văn Mẫu               | Quy định của bộ, ban, ngành về thời hạn xét và trình hình thức này    |
        | Cờ thi đua của bộ, ban, ngành                            | tập thể Trường Tiểu học Kim Đồng | Quy định của bộ, ban, ngành về thời hạn xét và trình hình thức này    |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | tập thể Trường Tiểu học Kim Đồng | Quy định của bộ, ban, ngành về thời hạn xét và trình hình thức này    |
        | Chiến sĩ tiên tiến                                       | ông Nguyễn Văn Mẫu               | Quy định của bộ, ban, ngành về thời hạn xét và trình hình thức này    |
        | Đơn vị tiên tiến                                         | tập thể Trường Tiểu học Kim Đồng | Quy định của bộ, ban, ngành về thời hạn xét và trình hình thức này    |
        | Đơn vị quyết thắng                                       | tập thể Trường Tiểu học Kim Đồng | Quy định của bộ, ban, ngành về thời hạn xét và trình hình thức này    |
        | Cờ thi đua cấp tỉnh                                      | tập thể Trường Tiểu học Kim Đồng | Quy định của tỉnh về thời hạn xét và trình hình thức này              |
        | Xã tiêu biểu                                             | tập thể xã Thử Nghiệm            | Quy định của tỉnh về thời hạn xét và trình hình thức này              |
        | Kỷ niệm chương                                           | ông Nguyễn Văn Mẫu               | Quy định của tỉnh về thời hạn xét và trình hình thức này              |
        | Giấy khen của Sở                                         | ông Nguyễn Văn Mẫu               | Quy định của tỉnh về thời hạn xét và trình hình thức này              |
        | Giấy khen của đơn vị thuộc bộ                            | ông Nguyễn Văn Mẫu               | Quy định của tỉnh về thời hạn xét và trình hình thức này              |
        | Tập thể lao động tiên tiến                               | tập thể Trường Tiểu học Kim Đồng | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này |
        | Thôn văn hóa                                             | tập thể ấp Bình An               | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này |
        | Gia đình văn hóa                                         | hộ gia đình bà Lê Thị Mận        | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này |
        | Giấy khen của doanh nghiệp, hợp tác xã                   | ông Nguyễn Văn Mẫu               | Quy định của địa phương về thời hạn cấp xã xét và trình hình thức này |
